package cn.xianchi.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every error of the API is a problem (RFC 9457) that says what to do; the same on a page is readable Chinese. */
@QuarkusTest
class ProblemShapeTest {
    @TestHTTPResource("/")
    URI root;

    @ParameterizedTest(name = "{0} is {1} at {2}")
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/regions/999999                       | 404 | region    | /api/v1/regions
            /api/v1/indicators/nothing                   | 404 | indicator | /api/v1/indicators
            /api/v1/reports/nothing                      | 404 | report    | /api/v1/reports
            /api/v1/observations?region=999999           | 404 | region    | /api/v1/regions
            /api/v1/observations?indicator=nothing       | 404 | indicator | /api/v1/indicators
            /api/v1/observations?city=999900             | 404 | city      | /api/v1/regions
            /api/v1/observations?release=99              | 404 | release   | 1
            /api/v1/observations.csv?region=999999       | 404 | region    | /api/v1/regions
            /api/v1/side-by-side?region=999999           | 404 | region    | /api/v1/regions
            /api/v1/observations?year=abc                | 400 | year      | 2000–2099
            /api/v1/observations?year=20255              | 400 | year      | 2000–2099
            /api/v1/side-by-side?year=abc                | 400 | year      | 2000–2099
            /api/v1/observations?limit=0                 | 400 | limit     | 1–1000
            /api/v1/observations?limit=1001              | 400 | limit     | 1–1000
            /api/v1/regions?limit=-1                     | 400 | limit     | 1–1000
            /api/v1/observations?after=x                 | 400 | after     | next
            /api/v1/observations?release=x               | 400 | release   | 1, 2, 3 …
            /api/v1/observations?theme=nothing           | 400 | theme     | cross_region
            /api/v1/observations?zone=nowhere            | 400 | zone      | 粤西
            /api/v1/indicators?kind=nothing              | 400 | kind      | stock
            /api/v1/side-by-side?earlier=maybe           | 400 | earlier   | true
            /api/v1/observations?region=                 | 400 | region    | -
            /api/v1/observations?regoin=440704           | 400 | regoin    | region
            /api/v1/observations.csv?limit=5             | 400 | limit     | region
            """)
    void a_bad_request_names_the_parameter_and_what_is_accepted(
            String address, int status, String parameter, String accepted) {
        given().urlEncodingEnabled(true)
                .get(address)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("Xianchi-Release", "1")
                .body("status", is(status))
                .body("title", notNullValue())
                .body("detail", containsString(parameter))
                .body("instance", is(address.replaceFirst("\\?.*", "")))
                .body("parameter", is(parameter))
                .body("accepted", accepted.equals("-") ? nullValue() : hasItem(accepted));
    }

    @Test
    void other_refusals_are_problems_too() {
        given().accept("image/png")
                .get("/api/v1/regions")
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("parameter", is("Accept"))
                .body("accepted", hasItem("application/json"));
        given().accept("image/png")
                .get("/api/v1/regions.csv")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
        given().get("/api/v1/nothing").then().statusCode(404).contentType("application/problem+json");
        given().accept("garbage").get("/api/v1/regions.csv").then().statusCode(406);
        given().delete("/api/v1/regions").then().statusCode(405).contentType("application/problem+json");
        given().get("/api/v1/regions?limit=1&limit=2").then().statusCode(400).body("parameter", is("limit"));
    }

    @ParameterizedTest(name = "page {0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /?year=abc                  | 400 | 年
            /compare?region=999999      | 404 | region
            /compare?theme=nothing      | 400 | theme
            /regions/999999             | 404 | 没有找到
            /regions/440704?year=abc    | 400 | year
            /indicators/nothing         | 404 | 没有找到
            /reports/nothing            | 404 | 没有找到
            /evidence/0                 | 404 | 没有找到
            /evidence/abc               | 404 | 没有找到
            /nowhere                    | 404 | 没有找到
            """)
    void a_page_says_it_in_readable_chinese(String address, int status, String words) {
        given().get(address)
                .then()
                .statusCode(status)
                .contentType("text/html")
                .body(containsString("<h1>"))
                .body(containsString("回到总览"))
                .body(words.equals("年") ? containsString("2000–2099") : containsString(words))
                .body(not(containsString("Exception")));
    }

    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource({
        "/?utm_campaign={name}, /?utm_campaign=%7Bname%7D",
        "/compare?x=a|b^c, /compare?x=a%7Cb%5Ec",
        "/?x=100%, /?x=100%25",
        "//evil.example/x, /evil.example/x",
    })
    void an_address_that_is_no_uri_is_asked_for_again_encoded(String address, String encoded) throws Exception {
        String answer = raw(address);
        assertTrue(answer.startsWith("HTTP/1.1 307"), answer);
        assertTrue(
                answer.toLowerCase(Locale.ROOT).contains("location: " + encoded.toLowerCase(Locale.ROOT) + "\r\n"),
                answer);
    }

    @Test
    void an_address_that_is_no_uri_is_a_problem_on_the_api() throws Exception {
        String answer = raw("/api/v1/regions?q=%zz");
        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
    }

    /** What the server says to a request line that no client library would send. */
    private String raw(String address) throws IOException {
        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            socket.setSoTimeout(120_000);
            socket.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void what_was_typed_is_never_markup() {
        given().get("/?year=<script>alert(1)</script>")
                .then()
                .statusCode(400)
                .body(not(containsString("<script>alert")));
    }

    @ParameterizedTest
    @CsvSource({
        "/?utm_source=wechat",
        "/compare?from=singlemessage&isappinstalled=0",
        "/regions/440704?scene=1",
        "/reports?nsukey=x"
    })
    void a_page_opens_with_a_messenger_s_extra_parameter(String address) {
        given().get(address).then().statusCode(200).contentType("text/html");
    }
}
