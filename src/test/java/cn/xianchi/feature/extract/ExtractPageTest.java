package cn.xianchi.feature.extract;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import cn.xianchi.Handed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page that reads a report, as a form without script sends it. */
@QuarkusTest
class ExtractPageTest {
    private static MultiPartSpecification field(String name, String value) {
        return new MultiPartSpecBuilder(value)
                .controlName(name)
                .charset(StandardCharsets.UTF_8)
                .mimeType("text/plain")
                .build();
    }

    private static RequestSpecification form(String text, String region, String year) {
        return given().multiPart(field("text", text))
                .multiPart(field("region", region))
                .multiPart(field("year", year));
    }

    @Test
    void the_form_explains_what_is_read() {
        given().get("/extract")
                .then()
                .statusCode(200)
                .body(containsString("<textarea name=\"text\""))
                .body(containsString("type=\"file\""))
                .body(containsString("<optgroup label=\"江门市\">"))
                .body(containsString("读什么"))
                .body(containsString("aria-current=\"page\">读报告"));
        given().get("/extract?lang=en").then().body(containsString("What is read"));
    }

    @Test
    void a_pasted_text_comes_back_marked_and_can_be_read_again() {
        form(Handed.REPORT, "", "")
                .post("/extract")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("江海区（由标题认出）"))
                .body(containsString("2025（由标题认出）"))
                .body(containsString("2025-12-18（由落款认出）"))
                .body(containsString(">12.4万笔<sup>"))
                .body(containsString("“粤智助”自助机台数"))
                .body(containsString("是打算或目标，不是结果"))
                .body(containsString("<textarea name=\"text\" hidden"))
                .body(not(containsString("SHA-256")));
    }

    @Test
    void a_file_is_read_before_the_text() {
        form("别的文字", "440515", "2024")
                .multiPart("file", "报告.txt", Handed.REPORT.getBytes(StandardCharsets.UTF_8), "text/plain")
                .post("/extract")
                .then()
                .statusCode(200)
                .body(containsString(">12.4万笔<sup>"))
                .body(containsString("SHA-256"))
                .body(containsString("<option value=\"440515\" selected>"))
                .body(containsString("<option value=\"2024\" selected>"));
    }

    @Test
    void what_was_sent_is_never_markup() {
        form("<script>alert(1)</script></textarea><b>粗</b>共有自助机96台", "", "")
                .post("/extract")
                .then()
                .body(not(containsString("<script>alert")))
                .body(not(containsString("<b>粗")));
    }

    @Test
    void a_refusal_is_readable_and_keeps_what_was_typed() {
        form("  ", "440704", "")
                .post("/extract")
                .then()
                .statusCode(400)
                .body(containsString("role=\"alert\""))
                .body(containsString("送来的内容是空的"))
                .body(containsString("<option value=\"440704\" selected>"));
        form("贴上的文字", "", "")
                .multiPart("file", "图.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 1, 2}, "image/jpeg")
                .post("/extract")
                .then()
                .statusCode(415)
                .body(allOf(containsString("文字识别"), containsString("贴上的文字</textarea>")));
        form("贴上的文字", "999999", "")
                .post("/extract")
                .then()
                .statusCode(404)
                .body(allOf(containsString("999999"), containsString("贴上的文字</textarea>")));
    }

    @Test
    void a_file_that_is_too_large_leads_to_a_page_that_says_so() {
        RestAssuredConfig binary = RestAssuredConfig.config()
                .encoderConfig(EncoderConfig.encoderConfig()
                        .encodeContentTypeAs("multipart/form-data", ContentType.BINARY)
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false));
        given().config(binary)
                .redirects()
                .follow(false)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .body(new byte[21_000_000])
                .post("/extract")
                .then()
                .statusCode(303)
                .header("Location", containsString("/extract?problem=too_large"));
        given().get("/extract?problem=too_large")
                .then()
                .statusCode(413)
                .body(containsString("20 MB"))
                .body(containsString("<textarea"));
    }

    @ParameterizedTest
    @CsvSource({"Via,1.1 proxy", "Host,xianchi.example", "Origin,https://elsewhere.example"})
    void it_is_open_to_this_machine_alone(String header, String value) {
        form(Handed.REPORT, "", "")
                .header(header, value)
                .post("/extract")
                .then()
                .statusCode(403)
                .contentType("text/html")
                .body(containsString("只在本机开放"));
    }

    @Test
    void behind_a_proxy_the_page_says_so_in_place_of_the_form() {
        given().header("X-Forwarded-For", "192.0.2.1")
                .get("/extract")
                .then()
                .statusCode(is(200))
                .body(containsString("只在本机开放"))
                .body(not(containsString("<textarea")));
    }
}
