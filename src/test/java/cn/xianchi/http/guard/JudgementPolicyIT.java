package cn.xianchi.http.guard;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.xianchi.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where judging is not public, what judges a named office asks to sign in, and everything else stays open without lamps. */
class JudgementPolicyIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lagging",
                "lagging.csv",
                "lagging.xlsx",
                "lagging?year=2025",
                "index?weights=one_thing_themes:1",
                "index.csv?weights=one_thing_themes:1",
                "index.xlsx?weights=one_thing_themes:1",
                "index",
                "findings",
                "findings.csv",
                "findings.xlsx",
            })
    void the_api_asks_to_sign_in(String question) {
        when().get(Site.RESERVED.at("/api/v1/" + question))
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Basic"))
                .body("status", is(401))
                .body("title", notNullValue())
                .body("detail", containsString("登录"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lagging", "/lagging?year=2025&lamp=grey", "/findings", "/findings?year=2024"})
    void a_page_says_so_in_readable_words(String address) {
        when().get(Site.RESERVED.at(address))
                .then()
                .statusCode(401)
                .contentType("text/html")
                .header("WWW-Authenticate", notNullValue())
                // a browser would ask for a password that does not exist yet
                .header("WWW-Authenticate", not(startsWith("Basic")))
                .body(containsString("<h1>要登录</h1>"))
                .body(containsString("管理员"))
                .body(not(containsString("梅县区")))
                .body(not(containsString("徐闻")));
    }

    @Test
    void a_profile_stays_open_without_lamps_and_signals() {
        when().get(Site.RESERVED.at("/api/v1/profiles/440515?year=2025"))
                .then()
                .statusCode(200)
                .body("items.size()", is(40))
                .body("items.lamp", everyItem(nullValue()))
                .body("items.signals", everyItem(nullValue()))
                .body("items[0]", hasKey("lamp"))
                .body("items[0]", hasKey("signals"))
                .body("items.find { it.indicator.code == 'one_thing_themes' }.median", is(61))
                .body("items.band", hasItem("middle"));
        when().get(Site.RESERVED.at("/api/v1/profiles/440515.csv?year=2025"))
                .then()
                .statusCode(200)
                .body(not(containsString("grey")))
                .body(not(containsString("blue")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"heatmap?theme=one_thing", "trends?indicator=one_thing_themes", "peers?region=440515"})
    void what_judges_nobody_stays_open(String question) {
        when().get(Site.RESERVED.at("/api/v1/" + question)).then().statusCode(200);
    }
}
