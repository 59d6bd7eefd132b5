package cn.xianchi.feature.extract;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xianchi.Handed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A report that is sent comes back read, only to this machine, and what cannot be read says what to do. */
@QuarkusTest
class ExtractResourceTest {
    private static final String EXTRACT = "/api/v1/extract";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static RequestSpecification sending(String type, byte[] bytes) {
        RequestSpecification request = given().config(RestAssuredConfig.config()
                .encoderConfig(EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs(DOCX, ContentType.BINARY)
                        .encodeContentTypeAs("application/pdf", ContentType.BINARY)));
        return request.contentType(type).body(bytes);
    }

    private static RequestSpecification sending(String text) {
        return sending("text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_report_is_answered_with_its_text_and_what_was_read_from_it() {
        ValidatableResponse answer = sending(Handed.REPORT)
                .post(EXTRACT)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", "no-store")
                .body("text", is(Handed.REPORT))
                .body("proposed.region", is("440704"))
                .body("proposed.year", is(2025))
                .body("county", is("江海区"))
                .body("city", is("江门市"))
                .body("year", is(2025))
                .body("issuedOn", is("2025-12-18"))
                .body("documentNumber", nullValue());
        JsonPath json = answer.extract().jsonPath();
        assertEquals(
                List.of(
                        "text",
                        "sha256",
                        "proposed",
                        "candidates",
                        "unread",
                        "title",
                        "issuer",
                        "documentNumber",
                        "issuedOn",
                        "publishedOn",
                        "county",
                        "city",
                        "year"),
                List.copyOf(json.getMap("").keySet()));
        answer.body("candidates.indicator", hasItems("kiosk_machines", "kiosk_transactions"));
    }

    @Test
    void a_candidate_has_the_fields_of_an_observation_and_those_of_a_reading() {
        JsonPath json = sending(Handed.REPORT).post(EXTRACT).jsonPath();
        Map<String, Object> one = json.getMap("candidates.find { it.indicator == 'kiosk_transactions' }");
        assertEquals(
                List.of(
                        "indicator",
                        "value",
                        "unit",
                        "raw",
                        "qualifier",
                        "low",
                        "high",
                        "window",
                        "dimension",
                        "basis",
                        "statistic",
                        "section",
                        "paragraph",
                        "start",
                        "end",
                        "sentence",
                        "rule",
                        "confidence",
                        "lowOpen",
                        "highOpen",
                        "reasons"),
                List.copyOf(one.keySet()));
        assertEquals("12.4万笔", one.get("raw"));
        assertEquals(124000, one.get("value"));
        assertEquals(List.of("kind", "start", "end"), List.copyOf(((Map<?, ?>) one.get("window")).keySet()));
        assertEquals(
                List.of("raw", "start", "end", "reason", "code"),
                List.copyOf(json.getMap("unread[0]").keySet()));
    }

    @Test
    void offsets_cut_the_words_out_of_the_text_also_behind_characters_beyond_the_basic_plane() {
        String report = Handed.REPORT.replace("一、主要工作", "一、主要工作𠮷𠮷");
        JsonPath json = sending(report).post(EXTRACT).jsonPath();
        int[] text = json.getString("text").codePoints().toArray();
        Stream.concat(
                        json.<Map<String, Object>>getList("candidates").stream(),
                        json.<Map<String, Object>>getList("unread").stream())
                .forEach(one -> {
                    int start = (int) one.get("start");
                    assertEquals(one.get("raw"), new String(text, start, (int) one.get("end") - start));
                });
    }

    @Test
    void a_plan_is_told_as_unread_with_the_reason_in_the_language_of_the_request() {
        sending(Handed.REPORT)
                .post(EXTRACT)
                .then()
                .body("unread.code", hasItem("plan"))
                .body("unread.reason", hasItem("是打算或目标，不是结果"));
        sending(Handed.REPORT)
                .cookie("xianchi-lang", "en")
                .post(EXTRACT)
                .then()
                .body("unread.reason", hasItem("a plan or a target, not a result"));
    }

    @Test
    void a_chosen_county_and_year_take_the_place_of_the_proposed() {
        sending(Handed.REPORT)
                .post(EXTRACT + "?region=440515&year=2024")
                .then()
                .statusCode(200)
                .body("county", is("澄海区"))
                .body("year", is(2024))
                .body("proposed.region", is("440704"))
                .body("proposed.year", is(2025));
    }

    @Test
    void a_text_of_nobody_proposes_nothing() {
        sending("今天天气很好。")
                .post(EXTRACT)
                .then()
                .statusCode(200)
                .body("proposed.region", nullValue())
                .body("proposed.year", nullValue())
                .body("county", nullValue())
                .body("candidates.size()", is(0))
                .body("$", hasKey("issuer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/plain; charset=UTF-8", "application/octet-stream", "text/html"})
    void the_bytes_tell_the_format(String type) {
        sending(type, Handed.REPORT.getBytes(StandardCharsets.UTF_8))
                .post(EXTRACT)
                .then()
                .statusCode(200)
                .body("proposed.region", is("440704"));
    }

    @ParameterizedTest(name = "{0}: {1} closes it")
    @CsvSource({
        "Forwarded,for=192.0.2.1",
        "X-Forwarded-For,192.0.2.1",
        "X-Forwarded-Host,example.org",
        "X-Forwarded-Proto,https",
        "X-Real-IP,192.0.2.1",
        "Via,1.1 proxy",
        "Host,xianchi.example",
        "Origin,https://elsewhere.example",
        "Origin,null",
        "Sec-Fetch-Site,cross-site"
    })
    void it_is_open_to_this_machine_alone(String header, String value) {
        sending(Handed.REPORT)
                .header(header, value)
                .post(EXTRACT)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .header("Cache-Control", "no-store")
                .body("detail", containsString("只在本机开放"))
                .body("detail", anyOf(containsString("登录功能完成以前"), containsString("别的网站")));
        sending(Handed.REPORT)
                .header(header, value)
                .cookie("xianchi-lang", "en")
                .post(EXTRACT)
                .then()
                .statusCode(403)
                .body("detail", containsString("Until there is sign-in"));
    }

    static Stream<Arguments> bad() throws IOException {
        byte[] docx = zip("word/document.xml", "<w:document/>");
        return Stream.of(
                Arguments.of("nothing", "text/plain", new byte[0], 400, "空的", "empty"),
                Arguments.of("blank lines", "text/plain", bytes(" \n \n"), 422, "文字识别", "text recognition"),
                Arguments.of(
                        "too many characters", "text/plain", bytes("a".repeat(5_000_001)), 413, "500 万字", "5 million"),
                Arguments.of("a file over 20 MB", "text/plain", new byte[20_000_001], 413, "20 MB", "20 MB"),
                Arguments.of("a body over 30 MB", "text/plain", new byte[30_000_000], 413, "20 MB", "20 MB"),
                Arguments.of("a picture", "application/octet-stream", hex("ffd8ffe000104a46"), 415, "图片", "pictures"),
                Arguments.of("a sheet as DOCX", DOCX, zip("xl/workbook.xml", "x"), 415, "扩展名", "extension"),
                Arguments.of("binary data", "text/plain", new byte[] {1, 2, 0, 3, 4, 5, 6, 7}, 415, "UTF-8", "UTF-8"),
                Arguments.of("a locked PDF", "application/pdf", locked(), 422, "密码", "password"),
                Arguments.of("half a DOCX", DOCX, Arrays.copyOf(docx, docx.length - 30), 422, "损坏", "damaged"),
                Arguments.of("a PDF of nothing", "application/pdf", bytes("%PDF-1.7\nno"), 422, "损坏", "damaged"),
                Arguments.of("a form", "multipart/form-data; boundary=x", bytes("--x--"), 415, "表单", "form"),
                Arguments.of("JSON", "application/json", bytes("{}"), 415, "application/pdf", "application/pdf"));
    }

    @ParameterizedTest(name = "{0} is {3}")
    @MethodSource("bad")
    void what_cannot_be_read_says_why_and_what_to_do_in_both_languages(
            String name, String type, byte[] body, int status, String chinese, String english) {
        for (String language : List.of("zh", "en")) {
            given().config(RestAssuredConfig.config()
                            .encoderConfig(EncoderConfig.encoderConfig()
                                    .encodeContentTypeAs(type, ContentType.BINARY)
                                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                    .header("Content-Type", type)
                    .body(body)
                    .cookie("xianchi-lang", language)
                    .post(EXTRACT)
                    .then()
                    .statusCode(status)
                    .contentType("application/problem+json")
                    .body("status", is(status))
                    .body("title", notNullValue())
                    .body("instance", is(EXTRACT))
                    .body("detail", containsString(language.equals("zh") ? chinese : english))
                    .body("detail", not(containsString("Exception")));
        }
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "region=999999,404,region",
        "year=abc,400,year",
        "regoin=440704,400,regoin",
        "year=2024&year=2025,400,year"
    })
    void a_parameter_that_does_not_fit_is_named(String query, int status, String parameter) {
        sending(Handed.REPORT)
                .post(EXTRACT + "?" + query)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("parameter", is(parameter));
    }

    @Test
    void other_addresses_take_no_large_body() {
        sending("a".repeat(1_100_000))
                .post("/api/v1/regions")
                .then()
                .statusCode(413)
                .body("detail", containsString("1 MB"));
        given().get(EXTRACT).then().statusCode(405).contentType("application/problem+json");
    }

    @Test
    void the_description_tells_what_is_sent_and_what_can_go_wrong() {
        JsonPath api = given().accept("application/json").get("/q/openapi").jsonPath();
        Map<String, Object> post = api.getMap("paths.'/api/v1/extract'.post");
        Map<?, ?> responses = (Map<?, ?>) post.get("responses");
        assertEquals(
                Set.of(),
                Stream.of("200", "400", "403", "404", "413", "415", "422", "503")
                        .filter(status -> !responses.containsKey(status))
                        .collect(java.util.stream.Collectors.toSet()));
        assertEquals(
                true,
                ((Map<?, ?>) ((Map<?, ?>) post.get("requestBody")).get("content")).containsKey("application/pdf"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes(content));
        }
        return out.toByteArray();
    }

    private static byte[] locked() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "reader", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            pdf.protect(policy);
            pdf.save(out);
        }
        return out.toByteArray();
    }
}
