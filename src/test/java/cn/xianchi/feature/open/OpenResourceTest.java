package cn.xianchi.feature.open;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Open data: files that never change, what is negotiated, and what the standards say to what cannot be had. */
@QuarkusTest
class OpenResourceTest {
    private static final String CSV = "/open/releases/1/observations.csv";

    @TestHTTPResource("/")
    URI root;

    @Test
    void a_file_is_sealed_with_its_digest_and_never_made_again() throws Exception {
        Response first = given().get(CSV);
        byte[] bytes = first.asByteArray();
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        first.then()
                .statusCode(200)
                .header("ETag", "\"" + digest + "\"")
                .header("Cache-Control", containsString("immutable"))
                .header("Content-Disposition", containsString("xianchi-r1-observations.csv"));
        given().header("If-None-Match", "\"" + digest + "\"").get(CSV).then().statusCode(304);
        given().header("If-None-Match", "W/\"other\"").get(CSV).then().statusCode(200);
        Path kept = kept("observations.csv");
        assertEquals(digest + "  observations.csv\n", Files.readString(kept.resolveSibling("observations.csv.sha256")));
        assertArrayEquals(bytes, Files.readAllBytes(kept));
        Document page = Jsoup.parse(given().get("/open").asString());
        assertTrue(page.select("code.digest").eachText().contains(digest));
    }

    private static Path kept(String name) throws IOException {
        Path folder = Path.of(ConfigProvider.getConfig().getValue("xianchi.files", String.class));
        try (var files = Files.walk(folder)) {
            return files.filter(path -> path.getFileName().toString().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /open/releases/2/observations.csv,  404
            /open/releases/0/observations.csv,  400
            /open/releases/1/nothing.csv,       404
            /open/releases/1/..%2Fx,            404
            /open/releases/x/observations.csv,  400
            """)
    void what_is_not_there_is_said_so(String path, int status) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(status).contentType("text/html");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            text/csv,                                                           text/csv
            application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,  application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
            application/vnd.json-stat+json,                                     application/vnd.json-stat+json
            'text/csv;q=0.5, application/json',                                 application/json
            'text/html, text/csv;q=0.9, application/json;q=0.1',                text/csv
            */*,                                                                application/json
            """)
    void a_list_comes_in_the_type_that_is_accepted(String accept, String type) {
        given().accept(accept)
                .get("/api/v1/observations?indicator=one_thing_themes")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith(type))
                .header("Vary", containsString("Accept"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/observations", "/api/v1/comparison?indicator=one_thing_themes", "/api/v1/regions/440704"
            })
    void what_nobody_can_satisfy_is_406(String path) {
        given().accept("image/png")
                .get(path)
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("status", equalTo(406))
                .body("accepted", notNullValue());
    }

    @Test
    void SDMX_says_what_the_standard_says() {
        given().get("/sdmx/data/DF_OTHER")
                .then()
                .statusCode(404)
                .contentType("application/xml")
                .body("Error.ErrorMessage.@code", equalTo("100"));
        given().get("/sdmx/data/DF_COUNTY/A.999999").then().statusCode(404);
        given().get("/sdmx/data/DF_COUNTY/A.b.c.d.e.f.g.h")
                .then()
                .statusCode(400)
                .body("Error.ErrorMessage.@code", equalTo("140"));
        given().get("/sdmx/data/DF_COUNTY?startPeriod=soon").then().statusCode(400);
        given().get("/sdmx/data/DF_COUNTY?nonsense=1").then().statusCode(400);
        given().get("/sdmx/data/DF_COUNTY?updatedAfter=2025-01-01")
                .then()
                .statusCode(501)
                .body("Error.ErrorMessage.@code", equalTo("501"));
        given().accept("application/vnd.sdmx.structurespecificdata+xml;version=2.1")
                .get("/sdmx/data/DF_COUNTY")
                .then()
                .statusCode(406);
        given().get("/sdmx/datastructure/OTHER/DSD_COUNTY").then().statusCode(404);
        given().get("/sdmx/codelist/XIANCHI/CL_STATISTIC")
                .then()
                .statusCode(200)
                .body(
                        "Structure.Structures.Codelists.Codelist.Code.@id",
                        equalTo(List.of("total", "max", "derived", "monthly")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            A.440704.one_thing_themes,                      102
            A.440704+440881.one_thing_themes._T.total,      102 66
            .440704.one_thing_themes...asof,                102
            """)
    void a_key_chooses_series(String key, String values) {
        List<String> found = given().urlEncodingEnabled(false)
                .get("/sdmx/data/XIANCHI,DF_COUNTY,latest/" + key
                        + "?detail=dataonly&startPeriod=2025&endPeriod=2025-12")
                .then()
                .statusCode(200)
                .extract()
                .xmlPath()
                .getList("GenericData.DataSet.Series.Obs.ObsValue.@value");
        assertEquals(
                List.of(values.split(" ")).stream().sorted().toList(),
                found.stream().sorted().toList());
    }

    @Test
    void every_site_may_read_and_only_read() {
        given().header("Origin", "https://example.org")
                .get("/api/v1/observations?limit=1")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo("*"))
                .header("Access-Control-Allow-Credentials", nullValue())
                .header("Access-Control-Expose-Headers", containsString("Xianchi-Release"));
        given().header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "GET")
                .options("/api/v1/observations")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Methods", anyOf(equalTo("GET,HEAD"), equalTo("HEAD,GET")));
        given().header("Origin", "https://example.org")
                .get("/compare")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", "https://example.org")
                .contentType("text/plain")
                .body("x")
                .post("/api/v1/extract")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void large_answers_are_compressed() {
        given().header("Accept-Encoding", "gzip")
                .get(CSV)
                .then()
                .statusCode(200)
                .header("Content-Encoding", equalTo("gzip"));
    }

    @Test
    void only_figures_may_be_framed() {
        for (String figure : List.of(
                "/embed/compare?indicator=one_thing_themes&year=2025",
                "/embed/trends?indicator=service_items",
                "/embed/regions/440704?year=2025",
                "/embed/heatmap?year=2025",
                "/embed/map?indicator=one_thing_themes",
                "/embed/index?weights=one_thing_themes:1&year=2025")) {
            Response answer = given().get(figure);
            answer.then().statusCode(200).header("Content-Security-Policy", containsString("frame-ancestors *"));
            Document page = Jsoup.parse(answer.asString());
            assertTrue(page.select("header.top, footer.foot").isEmpty(), figure);
            assertTrue(page.select("[data-embed]").hasText(), figure);
            assertTrue(page.text().contains("县尺第 1 版"), figure);
            assertEquals("_blank", page.select("base").attr("target"));
        }
        given().get("/compare").then().header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
        given().get("/embed/extract").then().statusCode(404);
        given().get("/embed/").then().statusCode(404);
    }

    @Test
    void the_code_to_embed_frames_the_figure_of_its_page() {
        Document page = Jsoup.parse(given().get("/compare?indicator=one_thing_themes&year=2025&utm_source=x")
                .asString());
        String code = page.select("[data-measured]").attr("data-copy");
        String framed = Jsoup.parse(code).select("iframe").attr("src");
        assertEquals(root + "embed/compare?indicator=one_thing_themes&year=2025", framed);
        assertEquals(
                root + "compare?indicator=one_thing_themes&year=2025",
                page.select("link[rel=canonical]").attr("href"));
        given().get(framed).then().statusCode(200);
    }

    @Test
    void feed_sitemap_and_robots_have_absolute_addresses_that_answer() {
        given().get("/open/releases.atom")
                .then()
                .statusCode(200)
                .contentType("application/atom+xml")
                .body("feed.entry.size()", equalTo(1))
                .body("feed.id", equalTo(root + "open/releases.atom"));
        List<String> addresses = given().get("/sitemap.xml")
                .then()
                .statusCode(200)
                .extract()
                .xmlPath()
                .getList("urlset.url.loc");
        assertTrue(addresses.size() > 150);
        addresses.stream()
                .limit(25)
                .forEach(address -> given().get(address).then().statusCode(200));
        given().get("/robots.txt").then().statusCode(200).body(containsString("Sitemap: " + root + "sitemap.xml"));
    }

    @Test
    void the_page_describes_the_dataset_for_search_engines() {
        Document page = Jsoup.parse(given().get("/open").asString());
        var dataset = io.restassured.path.json.JsonPath.from(
                page.select("script[type=application/ld+json]").html());
        assertEquals("Dataset", dataset.getString("'@type'"));
        assertEquals("https://creativecommons.org/licenses/by/4.0/", dataset.getString("license"));
        assertEquals("2019/2025", dataset.getString("temporalCoverage"));
        assertTrue(dataset.getList("distribution.contentUrl").stream()
                .allMatch(address -> address.toString().startsWith(root.toString())));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            curl,       bash,    sh
            Python,     python3, py
            JavaScript, node,    mjs
            """)
    void an_example_of_the_page_runs_as_it_stands(String language, String program, String suffix, @TempDir Path folder)
            throws IOException, InterruptedException {
        String code = Jsoup.parse(given().get("/open").asString())
                .select("pre[data-example=" + language + "]")
                .first()
                .wholeText();
        Path file = folder.resolve("example." + suffix);
        Path out = folder.resolve("out");
        Files.writeString(file, code);
        Process process;
        try {
            process = new ProcessBuilder(program, file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
        } catch (IOException e) {
            abort(program + " is not installed, so its example is not run: " + e.getMessage());
            return;
        }
        assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        String said = Files.readString(out, StandardCharsets.UTF_8);
        assertEquals(0, process.exitValue(), said);
        assertTrue(said.contains("102") && said.contains("440704-2025-a"), said);
    }

    @Test
    void internal_addresses_of_the_page_answer() {
        Document page = Jsoup.parse(given().get("/open").asString(), root.toString());
        Matcher own = Pattern.compile("^" + Pattern.quote(root.toString())).matcher("");
        page.select("main a[href]").eachAttr("abs:href").stream()
                .filter(address -> own.reset(address).find())
                .distinct()
                .forEach(address -> given().get(address).then().statusCode(200));
    }
}
