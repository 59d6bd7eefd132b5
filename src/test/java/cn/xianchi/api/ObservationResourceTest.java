package cn.xianchi.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of the API, in the shapes of the design. */
@QuarkusTest
class ObservationResourceTest {

    @Test
    void an_observation_carries_its_words_interval_window_and_evidence() {
        when().get("/api/v1/observations?region=440704&indicator=hotline_overdue_change")
                .then()
                .statusCode(200)
                .header("Xianchi-Release", "1")
                .body("release", is(1))
                .body("next", nullValue())
                .body("items.size()", is(1))
                .body("items[0].value", is(-45))
                .body("items[0].unit", is("%"))
                .body("items[0].raw", is("下降45%"))
                .body("items[0].qualifier", is("exact"))
                .body("items[0].low", is(-45.5f))
                .body("items[0].high", is(-44.5f))
                .body("items[0].lowOpen", is(true))
                .body("items[0].highOpen", is(false))
                .body("items[0].window.kind", is("span"))
                .body("items[0].window.start", is("2025-01-01"))
                .body("items[0].window.end", is("2025-09-30"))
                .body("items[0].statistic", is("total"))
                .body("items[0]", hasKey("dimension"))
                .body("items[0].dimension", nullValue())
                .body("items[0].evidence.report", is("440704-2025-a"))
                .body("items[0].evidence.section", is("一/(二)/4"))
                .body("items[0].evidence.paragraph", notNullValue());
    }

    @Test
    void filters_narrow_together_and_repeat() {
        when().get("/api/v1/observations?region=440784&region=440704&theme=one_thing&limit=1000")
                .then()
                .statusCode(200)
                .body("items.region", everyItem(org.hamcrest.Matchers.oneOf("440784", "440704")))
                .body("items.indicator", hasItems("one_thing_themes", "one_thing_time_cut"));
        when().get("/api/v1/observations?city=440700&year=2025&indicator=one_thing_themes&indicator=kiosk_transactions")
                .then()
                .body("items.region", containsInAnyOrder("440704", "440784"));
        when().get("/api/v1/observations?dimension=广西陆川").then().body("items.value", contains(52));
        when().get("/api/v1/observations?region=440704&zone=粤西").then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/observations", "/api/v1/regions", "/api/v1/indicators", "/api/v1/reports"})
    void pages_walk_the_whole_list_once(String list) {
        String key = list.endsWith("regions") || list.endsWith("indicators") ? "code" : "id";
        List<String> whole = when().get(list + "?limit=1000").jsonPath().getList("items." + key);
        List<String> walked = new ArrayList<>();
        String next = list + "?limit=17";
        while (next != null) {
            JsonPath page = given().urlEncodingEnabled(false).get(next).jsonPath();
            walked.addAll(page.getList("items." + key));
            next = page.getString("next");
        }
        assertEquals(whole, walked);
        assertEquals(whole.size(), new HashSet<>(whole).size());
    }

    @Test
    void the_catalogue_has_the_columns_of_its_files() {
        when().get("/api/v1/regions/440784")
                .then()
                .body("name", is("鹤山市"))
                .body("cityCode", is("440700"))
                .body("city", is("江门市"))
                .body("type", is("县级市"))
                .body("populationYear", is(2020));
        when().get("/api/v1/regions?type=县级市&city=440700")
                .then()
                .body("items.name", hasItems("鹤山市"))
                .body("items.type", everyItem(is("县级市")));
        when().get("/api/v1/indicators/kiosk_transactions")
                .then()
                .body("nameZh", is("“粤智助”办件量"))
                .body("kind", is("flow"))
                .body("perCapita", is(true))
                .body("definitionEn", notNullValue())
                .body("target", nullValue());
        when().get("/api/v1/indicators?theme=hotline&kind=rate")
                .then()
                .body("items.kind", everyItem(is("rate")))
                .body("items.theme", everyItem(is("hotline")));
        when().get("/api/v1/indicators?q=粤智助").then().body("items.code", hasItems("kiosk_items"));
        when().get("/api/v1/reports/440881-2025-a")
                .then()
                .body("extent", is("full"))
                .body("issuedOn", is("2025-12-31"))
                .body("url", notNullValue());
        when().get("/api/v1/reports?year=2025&kind=annual_report")
                .then()
                .body("items.kind", everyItem(is("annual_report")))
                .body("items.size()", is(4));
        when().get("/api/v1/reports/several-2019-n").then().body("region", nullValue());
    }

    @Test
    void counties_stand_side_by_side_with_grade_or_blank() {
        JsonPath answer = when().get("/api/v1/side-by-side?region=440704&region=440784&region=441402&region=440103"
                        + "&year=2025&theme=one_thing")
                .then()
                .statusCode(200)
                .body("year", is(2025))
                .body("regions.code", contains("440704", "440784", "441402", "440103"))
                .body("regions[0].report", is("440704-2025-a"))
                .body("regions[2].year", nullValue())
                .body("cells.size()", is(20))
                .extract()
                .jsonPath();
        String cell = "cells.find { it.region.code == '%s' && it.indicator.code == 'one_thing_themes' }.%s";
        assertEquals(102, answer.getInt(cell.formatted("440704", "value")));
        assertEquals("same", answer.getString(cell.formatted("440704", "grade")));
        assertEquals("O", answer.getString(cell.formatted("440784", "blank")));
        assertEquals("NR", answer.getString(cell.formatted("441402", "blank")));
        assertEquals("NR", answer.getString(cell.formatted("440103", "blank")));
    }

    @Test
    void an_earlier_year_is_shown_when_asked_for_and_never_compared() {
        when().get("/api/v1/side-by-side?region=440704&region=441402&year=2025&theme=one_thing&earlier=true")
                .then()
                .body("regions[1].year", is(2024))
                .body("cells.findAll { it.region.code == '441402' && it.value != null }.grade", everyItem(is("none")))
                .body("cells.find { it.region.code == '441402' && it.value == 13 }.year", is(2024));
    }

    @Test
    void partners_stand_in_parts_and_are_not_added() {
        when().get("/api/v1/side-by-side?region=441602&region=440881&year=2025&theme=cross_region")
                .then()
                .body(
                        "cells.find { it.region.code == '441602' && it.indicator.code == 'cross_region_items_out' }.value",
                        nullValue())
                .body(
                        "cells.find { it.region.code == '441602' && it.indicator.code == 'cross_region_items_out' }.parts.size()",
                        is(5))
                .body(
                        "cells.find { it.region.code == '440881' && it.indicator.code == 'cross_region_items_out' }.statistic",
                        is("max"))
                .body(
                        "cells.find { it.region.code == '440881' && it.indicator.code == 'cross_region_items_out' }.parts.dimension",
                        contains("广西陆川"));
    }

    @Test
    void a_county_known_only_from_the_press_shows_its_figures() {
        when().get("/api/v1/side-by-side?region=440605&year=2019&theme=cross_region")
                .then()
                .body("regions[0].year", is(2019))
                .body("regions[0].report", is("several-2019-n"))
                .body(
                        "cells.find { it.indicator.code == 'cross_region_items_mutual' }.parts.value",
                        containsInAnyOrder(79, 116));
    }

    @Test
    void an_answer_has_a_tag_and_an_unchanged_one_is_not_sent_again() {
        String tag = when().get("/api/v1/regions")
                .then()
                .header("Cache-Control", notNullValue())
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag)
                .get("/api/v1/regions")
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .body(is(""));
        given().header("If-None-Match", tag)
                .get("/api/v1/regions?limit=0")
                .then()
                .statusCode(400);
        given().header("If-None-Match", tag)
                .get("/api/v1/regions.csv")
                .then()
                .statusCode(200)
                .header("ETag", not(tag));
        given().header("If-None-Match", tag.substring(2))
                .get("/api/v1/regions")
                .then()
                .statusCode(304);
        given().header("If-Match", "\"other\"").get("/api/v1/regions").then().statusCode(200);
        given().head("/api/v1/regions").then().statusCode(200).header("ETag", equalTo(tag));
    }

    @Test
    void the_description_of_the_api_names_its_lists_and_shows_a_console() {
        when().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths", hasKey("/api/v1/observations"))
                .body("paths", hasKey("/api/v1/side-by-side"))
                .body("components.schemas", not(hasKey("TemplateInstance")));
        when().get("/q/swagger-ui/").then().statusCode(200);
    }
}
