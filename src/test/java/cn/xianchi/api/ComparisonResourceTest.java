package cn.xianchi.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shipped figures say when they are compared. */
@QuarkusTest
class ComparisonResourceTest {
    private static final String OF = "rows.find { it.region.code == '%s' }.%s";

    @Test
    void four_counties_can_be_ranked_on_their_themes() {
        when().get("/api/v1/comparison?indicator=one_thing_themes&year=2025")
                .then()
                .statusCode(200)
                .body("release", is(1))
                .body("unit", is("个"))
                .body("reference.start", nullValue())
                .body("reference.end", is("2025-12-31"))
                .body("statistics.n", is(4))
                .body("statistics.median", is(61))
                .body("statistics.q1", nullValue())
                .body("rows.region.code", contains("440704", "440881", "440515", "441403"))
                .body("rows.value", contains(102, 66, 56, 32))
                .body("rows.rank.best", contains(1, 2, 3, 4))
                .body("rows.rank.worst", contains(1, 2, 3, 4))
                .body("rows.band", contains("leading", "middle", "middle", "lagging"))
                .body("rows.gapToMedian", contains(41, 5, -5, -29))
                .body("rows.gapToBest", contains(0, -36, -46, -70))
                .body(OF.formatted("441403", "comparability.grade"), is("caution"))
                .body(OF.formatted("441403", "comparability.reasons.code"), contains("not_own_report"))
                .body("blanks.find { it.code == '440784' }.status", is("O"))
                .body("blanks.find { it.code == '441402' }.status", is("NR"))
                .body("blanks.findAll { it.status == 'NR' }.size()", is(117))
                .body("notes.code", contains("no_quartiles"));
    }

    @Test
    void a_flow_without_a_start_is_listed_and_not_ranked() {
        when().get("/api/v1/comparison?indicator=kiosk_transactions&year=2025")
                .then()
                .body("statistics.n", is(1))
                .body("reference.start", is("2025-01-01"))
                .body("reference.end", is("2025-11-07"))
                .body(OF.formatted("440881", "low"), is(697500))
                .body(OF.formatted("440881", "high"), is(698500))
                .body(OF.formatted("440881", "highOpen"), is(true))
                .body(OF.formatted("440881", "comparability.grade"), is("none"))
                .body(OF.formatted("440881", "comparability.reasons.code"), contains("start_not_stated"))
                .body(OF.formatted("440784", "low"), is(54500))
                .body(OF.formatted("440784", "rank"), nullValue())
                .body("notes.code", hasItem("no_rank"))
                .body("notes.text", everyItem(not(is(""))));
    }

    @Test
    void a_maximum_and_partners_stand_beside_a_total() {
        when().get("/api/v1/comparison?indicator=cross_region_items_out&year=2025")
                .then()
                .body(OF.formatted("440515", "value"), is(2449))
                .body(OF.formatted("440881", "statistic"), is("max"))
                .body(OF.formatted("440881", "comparability.grade"), is("none"))
                .body(OF.formatted("440881", "parts.dimension"), contains("广西陆川"))
                .body(OF.formatted("440881", "parts.value"), contains(52))
                .body(OF.formatted("441602", "value"), nullValue())
                .body(OF.formatted("441602", "parts.size()"), is(5));
    }

    @Test
    void a_lone_change_and_a_neutral_indicator_are_not_ranked() {
        when().get("/api/v1/comparison?indicator=hotline_overdue_change&year=2025")
                .then()
                .body("rows.value", contains(-45))
                .body("rows[0].lowOpen", is(true))
                .body("rows[0].window.end", is("2025-09-30"))
                .body("rows[0].rank", nullValue())
                .body("notes.text", hasItem(containsString("n=1")));
        when().get("/api/v1/comparison?indicator=hall_items&year=2025")
                .then()
                .body("rows.value", contains(1747, 1722))
                .body("rows.rank", everyItem(nullValue()))
                .body("notes.code", hasItem("neutral"));
    }

    @Test
    void peers_choose_the_group_and_per_capita_the_measure() {
        String themes = "/api/v1/comparison?indicator=one_thing_themes&year=2025&peers=";
        when().get(themes + "city:440700")
                .then()
                .body("rows.region.code", contains("440704"))
                .body("blanks.size()", is(6));
        when().get(themes + "type:县级市").then().body("rows.region.code", contains("440881"));
        when().get(themes + "zone:粤东").then().body("rows.region.code", contains("440515"));
        when().get(themes + "list:440881,440704").then().body("rows.region.code", contains("440704", "440881"));
        when().get("/api/v1/comparison?indicator=kiosk_machines&year=2025&perCapita=true")
                .then()
                .body("unit", is("台/万人"))
                .body("rows[0].comparability.reasons.code", contains("population_old"));
    }

    @ParameterizedTest
    @CsvSource({
        "comparison, 400, indicator",
        "comparison?indicator=nothing, 404, indicator",
        "comparison?indicator=one_thing_themes&perCapita=true, 400, perCapita",
        "comparison?indicator=one_thing_themes&peers=nearest:449999, 404, peers",
        "comparison?indicator=one_thing_themes&peers=around:440881, 400, peers",
        "comparison?indicator=one_thing_themes&peers=city:999900, 404, peers",
        "comparison?indicator=one_thing_themes&peers=list:1, 404, peers",
        "aggregates, 400, by",
        "aggregates?by=colour, 400, by",
        "coverage?year=abc, 400, year",
    })
    void a_bad_question_names_its_parameter(String question, int status, String parameter) {
        given().get("/api/v1/" + question)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("parameter", is(parameter));
    }

    @Test
    void aggregates_count_the_rows_of_the_file() {
        Map<String, Long> rows =
                CsvReader.builder()
                        .ofNamedCsvRecord(when().get("/api/v1/observations.csv").asString())
                        .stream()
                        .collect(Collectors.groupingBy(
                                row -> row.getField("region") + " " + row.getField("year"),
                                TreeMap::new,
                                Collectors.counting()));
        List<Map<String, Object>> items = when().get("/api/v1/aggregates?by=region,year&limit=1000")
                .jsonPath()
                .getList("items");
        Map<String, Long> counted = items.stream()
                .collect(Collectors.toMap(
                        item -> item.get("region") + " " + item.get("year"),
                        item -> ((Number) item.get("observations")).longValue(),
                        Long::sum,
                        TreeMap::new));
        assertEquals(rows, counted);
    }

    @Test
    void aggregates_of_one_indicator_have_statistics_over_one_value_a_county() {
        when().get("/api/v1/aggregates?by=year&indicator=one_thing_themes&year=2025")
                .then()
                .body("items[0].n", is(4))
                .body("items[0].median", is(61))
                .body("items[0].mean", is(64))
                .body("items[0].sum", nullValue());
        when().get("/api/v1/aggregates?by=zone&indicator=one_thing_themes")
                .then()
                .body("items.find { it.zone == '粤北' }.n", nullValue());
    }

    @Test
    void every_group_of_an_aggregate_is_held_against_one_reference() {
        when().get("/api/v1/aggregates?by=city&indicator=accepted_cases&year=2021")
                .then()
                .body("items.find { it.city == '440100' }.sum", is(3020000))
                .body("items.find { it.city == '440800' }.observations", is(1))
                .body("items.find { it.city == '440800' }.n", is(0))
                .body("items.find { it.city == '440800' }.sum", nullValue());
    }

    @Test
    void a_page_drops_a_measure_that_its_indicator_does_not_have() {
        when().get("/compare?indicator=one_thing_themes&year=2025&perCapita=true")
                .then()
                .statusCode(200)
                .body(containsString("此项不适用"));
    }

    @Test
    void coverage_tells_undisclosed_from_unread() {
        when().get("/api/v1/coverage?year=2025")
                .then()
                .body("items.size()", is(122))
                .body("items.find { it.region.code == '440515' }.disclosed", is(40))
                .body("items.find { it.region.code == '440515' }.due", is(127))
                .body("items.find { it.region.code == '441602' }.due", nullValue())
                .body("items.find { it.region.code == '440103' }.report", nullValue())
                .body("indicators.find { it.code == 'one_thing_themes' }.disclosed", is(4))
                .body(
                        "items.findAll { it.due == 127 }.region.code",
                        containsInAnyOrder("440515", "440704", "440784", "440881"))
                .body("indicators.code", hasItems("hotline_tickets"));
    }
}
