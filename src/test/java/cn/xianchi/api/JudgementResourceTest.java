package cn.xianchi.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of many indicators at once, on the shipped figures: the shapes of DESIGN section 5 and the numbers in them. */
@QuarkusTest
class JudgementResourceTest {
    private static final String THEMES = "items.find { it.indicator.code == 'one_thing_themes' }.";

    private static JsonPath json(String address) {
        return when().get("/api/v1/" + address)
                .then()
                .statusCode(200)
                .header("Xianchi-Release", "1")
                .extract()
                .jsonPath();
    }

    private static void assertFields(String fields, Map<String, Object> object) {
        assertEquals(Set.of(fields.split(" ")), object.keySet());
    }

    @Test
    void a_profile_places_a_county_among_its_peers() {
        when().get("/api/v1/profiles/440515?year=2025")
                .then()
                .statusCode(200)
                .body("release", is(1))
                .body("region", is(Map.of("code", "440515", "name", "澄海区", "city", "汕头市")))
                .body("year", is(2025))
                .body("peers", is("all"))
                .body("items.size()", is(40))
                .body("blanks.size()", is(87))
                .body(THEMES + "value", is(56))
                .body(THEMES + "n", is(4))
                .body(THEMES + "median", is(61))
                .body(THEMES + "band", is("middle"))
                .body(THEMES + "rank.best", is(3))
                .body(THEMES + "gapToMedian", is(-5))
                // 8 % below the median is within the 10 % that count
                .body(THEMES + "lamp", is("blue"))
                .body(THEMES + "signals.s1", is(false))
                .body(THEMES + "signals.s2", is(false))
                .body(THEMES + "signals", hasKey("s3"))
                .body(THEMES + "signals.s5", nullValue())
                .body("items.find { it.indicator.code == 'hall_items' }.lamp", nullValue())
                .body("items.find { it.indicator.code == 'hall_items' }.signals", nullValue())
                .body("items.lamp", hasItem("grey"))
                .body("blanks.status", everyItem(is("O")))
                .body("notes", empty());
    }

    @Test
    void a_profile_item_is_a_row_with_its_judgement() {
        Map<String, Object> item = json("profiles/440515?year=2025").getMap("items[0]");
        assertFields(
                "indicator n median lamp signals id region value raw qualifier low high lowOpen highOpen window statistic"
                        + " dimension basis comparability rank band percentile gapToMedian gapToBest evidence parts",
                item);
    }

    @Test
    void a_group_of_a_profile_holds_the_county_itself() {
        when().get("/api/v1/profiles/440515?year=2025&peers=city:440700")
                .then()
                .body("peers", is("city:440700"))
                .body(THEMES + "n", is(2))
                .body(THEMES + "lamp", is("grey"))
                .body(THEMES + "median", nullValue());
    }

    @Test
    void a_heat_table_has_a_cell_for_every_county_and_indicator() {
        JsonPath table = json("heatmap?year=2025&theme=one_thing");
        assertFields("release year peers regions indicators cells", table.getMap(""));
        assertEquals(122, table.getList("regions").size());
        assertEquals(
                122 * table.getList("indicators").size(), table.getList("cells").size());
        String cell = "cells.find { it.region == '%s' && it.indicator == 'one_thing_themes' }";
        Map<String, Object> best = table.getMap(cell.formatted("440704"));
        assertFields("region indicator value band blank grade id", best);
        assertEquals(List.of(102, "leading", "same"), List.of(best.get("value"), best.get("band"), best.get("grade")));
        assertNull(best.get("blank"));
        Map<String, Object> silent = table.getMap(cell.formatted("440784"));
        assertEquals("O", silent.get("blank"));
        assertNull(silent.get("value"));
        assertEquals("NR", table.getMap(cell.formatted("440103")).get("blank"));
        assertEquals("caution", table.getMap(cell.formatted("441403")).get("grade"));
    }

    @Test
    void the_one_short_board_of_2025_is_amber_and_prints_its_arithmetic() {
        JsonPath answer = json("lagging?year=2025");
        assertFields("release items next", answer.getMap(""));
        assertNull(answer.get("next"));
        assertEquals(1, answer.getList("items").size());
        Map<String, Object> item = answer.getMap("items[0]");
        assertFields("region indicator year value median gapToMedian toMedian n lamp signals text", item);
        assertFields("code name unit kind polarity", answer.getMap("items[0].indicator"));
        assertEquals("441403", answer.getString("items[0].region.code"));
        assertEquals("one_thing_themes", answer.getString("items[0].indicator.code"));
        assertEquals(
                List.of(2025, 32, 61, -29, 29, 4, "amber"),
                List.of(
                        item.get("year"),
                        item.get("value"),
                        item.get("median"),
                        item.get("gapToMedian"),
                        item.get("toMedian"),
                        item.get("n"),
                        item.get("lamp")));
        Map<String, Object> signals = answer.getMap("items[0].signals");
        assertFields("s1 s2 s3 s4 s5", signals);
        assertEquals(true, signals.get("s1"));
        assertEquals(true, signals.get("s2"));
        assertTrue(signals.get("s3") == null && signals.get("s4") == null && signals.get("s5") == null);
        String text = answer.getString("items[0].text");
        for (String words : List.of("留意", "S1", "S5", "47.5%", "29个", "慎比")) {
            assertTrue(text.contains(words), text);
        }
        given().cookie("xianchi-lang", "en")
                .get("/api/v1/lagging?year=2025")
                .then()
                .body("items[0].text", startsWith("watch: S1 rank 4 of 4"));
    }

    @Test
    void lamps_cities_and_groups_choose_what_lags() {
        assertEquals(
                List.of("440515", "440881"),
                json("lagging?year=2025&lamp=blue").getList("items.region.code").stream()
                        .sorted()
                        .toList());
        when().get("/api/v1/lagging?year=2025&lamp=green&city=440700")
                .then()
                .body("items.region.code", contains("440704"));
        when().get("/api/v1/lagging?year=2025&lamp=green&region=440515").then().body("items", empty());
        when().get("/api/v1/lagging?year=2025&peers=city:440700&lamp=green")
                .then()
                .body("items", empty());
        when().get("/api/v1/lagging?year=2025&theme=trading").then().body("items", empty());
        when().get("/api/v1/lagging?year=2025&lamp=grey&limit=1000")
                .then()
                .body("items.lamp", everyItem(is("grey")))
                .body("items.toMedian", everyItem(nullValue()))
                .body("items.signals.s1", everyItem(nullValue()));
    }

    @Test
    void a_long_list_is_paged_by_its_next() {
        String address = "lagging?year=2025&lamp=grey&limit=20";
        List<String> seen = new ArrayList<>();
        for (String next = "/api/v1/" + address; next != null; ) {
            JsonPath page = when().get(next).then().statusCode(200).extract().jsonPath();
            List<Map<String, Object>> items = page.getList("items");
            assertTrue(items.size() <= 20);
            for (int i = 0; i < items.size(); i++) {
                seen.add(page.getString("items[" + i + "].region.code")
                        + page.getString("items[" + i + "].indicator.code"));
            }
            next = page.getString("next");
            assertTrue(next == null || next.contains("after=") && next.contains("release=1"), next);
        }
        assertTrue(seen.size() > 40, seen.size() + " items");
        assertEquals(seen.size(), Set.copyOf(seen).size(), "each once");
        assertEquals(
                seen.size(),
                json("lagging?year=2025&lamp=grey&limit=1000").getList("items").size());
    }

    @Test
    void a_trend_has_its_points_and_what_breaks_it() {
        when().get("/api/v1/trends?indicator=service_items")
                .then()
                .statusCode(200)
                .body("release", is(1))
                .body("indicator.code", is("service_items"))
                .body("series.region.code", hasItem("440825"))
                .body("series.find { it.region.code == '440825' }.points.year", contains(2021, 2024))
                .body("series.find { it.region.code == '440825' }.points.value", contains(1677, 1624))
                .body("series.find { it.region.code == '440825' }", hasKey("breaks"));
        Map<String, Object> point =
                json("trends?indicator=service_items&region=440825").getMap("series[0].points[0]");
        assertTrue(point.keySet().containsAll(List.of("year", "id", "value", "low", "high", "window", "evidence")));
        when().get("/api/v1/trends?indicator=one_thing_themes&region=440515")
                .then()
                .body("series.size()", is(1))
                .body("series[0].points.value", contains(56));
    }

    @Test
    void an_index_of_one_indicator_orders_as_its_values_do() {
        when().get("/api/v1/index?year=2025&weights=one_thing_themes:2")
                .then()
                .statusCode(200)
                .body("year", is(2025))
                .body("normalise", is("goalposts"))
                .body("aggregate", is("arithmetic"))
                .body("items.region.code", contains("440704", "440881", "440515", "441403"))
                .body("items[0].score", is(100))
                .body("items[3].score", is(0))
                .body("items.rank.median", contains(1, 2, 3, 4))
                .body("items.band", contains("leading", "middle", "middle", "lagging"))
                .body("items.coverage", everyItem(is(1)))
                .body("next", nullValue());
    }

    @Test
    void the_order_of_the_weights_does_not_matter() {
        String one = when().get("/api/v1/index?year=2025&weights=one_thing_themes:2,kiosk_machines:1")
                .asString();
        String other = when().get("/api/v1/index?year=2025&weights=kiosk_machines:1,one_thing_themes:2")
                .asString();
        assertEquals(one, other);
    }

    @Test
    void peers_are_near_and_say_what_makes_the_distance() {
        JsonPath peers = json("peers?region=440515");
        assertEquals("440515", peers.getString("region.code"));
        List<Float> distances = peers.getList("items.distance", Float.class);
        assertTrue(distances.size() >= 5 && distances.size() <= 10, distances.toString());
        assertEquals(distances.stream().sorted().toList(), distances);
        when().get("/api/v1/peers?region=440515")
                .then()
                .body("items[0].region.code", is("440511"))
                .body("items.region.code", not(hasItem("440515")))
                .body("items.mutual", everyItem(anyOf(is(true), is(false))))
                .body("items[0].contributions.variable", containsInAnyOrder("population", "zone", "type", "city"))
                .body("items[0].contributions.share.sum()", is(1))
                .body("items.distance.max()", lessThanOrEqualTo(peers.get("accepted")))
                .body("next", nullValue())
                .body("notes", empty());
    }

    @Test
    void a_finding_holds_its_figures_and_a_year_may_have_none() {
        when().get("/api/v1/findings?year=2025").then().body("items", empty()).body("next", nullValue());
        JsonPath found = json("findings?year=2024");
        assertEquals(1, found.getList("items").size());
        assertFields("id check text observations", found.getMap("items[0]"));
        assertEquals("stock_falls", found.getString("items[0].check"));
        assertEquals(List.of(1624, 1677), found.getList("items[0].observations.value"));
        assertEquals(List.of("440825", "440825"), found.getList("items[0].observations.region"));
        assertTrue(found.getString("items[0].id").startsWith("stock_falls-"));
        for (String words : List.of("政务服务事项数", "1677项", "1624项")) {
            assertTrue(found.getString("items[0].text").contains(words));
        }
    }

    @ParameterizedTest(name = "{0} is {1} at {2}")
    @CsvSource(delimiter = '|', textBlock = """
            profiles/999999                                      | 404 | region
            profiles/440515?year=abc                             | 400 | year
            profiles/440515?peers=nowhere                        | 400 | peers
            heatmap?theme=nothing                                | 400 | theme
            heatmap?peers=zone:nowhere                           | 404 | peers
            heatmap?region=440515                                | 400 | region
            lagging?lamp=purple                                  | 400 | lamp
            lagging?region=999999                                | 404 | region
            lagging?city=999900                                  | 404 | city
            lagging?after=nothing                                | 400 | after
            lagging?limit=0                                      | 400 | limit
            lagging?page=2                                       | 400 | page
            lagging.csv?limit=5                                  | 400 | limit
            trends                                               | 400 | indicator
            trends?indicator=nothing                             | 404 | indicator
            trends?indicator=one_thing_themes&region=999999      | 404 | region
            index                                                | 400 | weights
            index?weights=one_thing_themes                       | 400 | weights
            index?weights=nothing:1                              | 404 | weights
            index?weights=hall_items:1                           | 400 | weights
            index?weights=one_thing_themes:1,one_thing_themes:2  | 400 | weights
            index?weights=one_thing_themes:1&normalise=magic     | 400 | normalise
            index?weights=one_thing_themes:1&aggregate=magic     | 400 | aggregate
            index?weights=one_thing_themes:1&base=abc            | 400 | base
            peers                                                | 400 | region
            peers?region=999999                                  | 404 | region
            findings?year=25                                     | 400 | year
            findings?check=outlier                               | 400 | check
            findings?release=99                                  | 404 | release
            findings.xlsx?year=25                                | 400 | year
            """)
    void a_bad_question_names_its_parameter(String question, int status, String parameter) {
        given().get("/api/v1/" + question)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", is(status))
                .body("parameter", is(parameter))
                .body("detail", containsString(parameter));
    }

    private static List<NamedCsvRecord> csv(String address) {
        return CsvReader.builder()
                .ofNamedCsvRecord(when().get("/api/v1/" + address)
                        .then()
                        .statusCode(200)
                        .header("Content-Type", startsWith("text/csv"))
                        .header("Content-Disposition", containsString("attachment"))
                        .extract()
                        .asString())
                .stream()
                .toList();
    }

    @ParameterizedTest(name = "{0} has {1} rows")
    @CsvSource(delimiter = '|', textBlock = """
            profiles/440515.csv?year=2025                              | 127 | region indicator year value
            heatmap.csv?year=2025&theme=one_thing&peers=city:440700    | 35  | region indicator value band blank
            lagging.csv?year=2025                                      | 1   | region indicator year value median lamp s1 s5 text
            trends.csv?indicator=service_items&region=440825           | 2   | region indicator year value
            index.csv?year=2025&weights=one_thing_themes:2             | 4   | region score rank_best band coverage
            peers.csv?region=440515                                    | 9   | region distance mutual
            findings.csv?year=2024                                     | 2   | finding check text region indicator value
            findings.csv?year=2025                                     | 0   | finding
            """)
    void a_file_has_every_row_and_names_its_release(String address, int rows, String columns) throws Exception {
        List<NamedCsvRecord> records = csv(address);
        assertEquals(rows, records.size(), address);
        for (NamedCsvRecord record : records) {
            assertTrue(
                    record.getHeader().containsAll(List.of(columns.split(" "))),
                    record.getHeader().toString());
            assertEquals("1", record.getField("release"));
        }
        byte[] book = when().get("/api/v1/" + address.replace(".csv", ".xlsx"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            assertEquals(rows + 1, read.getFirstSheet().read().size(), address);
        }
    }

    @Test
    void the_file_of_short_boards_says_what_the_answer_says() {
        NamedCsvRecord row = csv("lagging.csv?year=2025").get(0);
        JsonPath answer = json("lagging?year=2025");
        assertEquals(answer.getString("items[0].region.code"), row.getField("region"));
        assertEquals("32", row.getField("value"));
        assertEquals("61", row.getField("median"));
        assertEquals("amber", row.getField("lamp"));
        assertEquals("true", row.getField("s1"));
        assertEquals("", row.getField("s5"));
        assertEquals(answer.getString("items[0].text"), row.getField("text"));
    }
}
