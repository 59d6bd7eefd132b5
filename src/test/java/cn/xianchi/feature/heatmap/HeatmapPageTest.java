package cn.xianchi.feature.heatmap;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The heat table as the server writes it, over the real figures. */
@QuarkusTest
class HeatmapPageTest {
    private static Document get(String address) {
        return Jsoup.parse(given().get(address).then().statusCode(200).extract().asString());
    }

    private static Element cell(Document page, String county, String indicator) {
        List<String> codes = page.select(".heads .head:not(.total)").eachAttr("data-code");
        return page.select("tbody tr:has(.name[href^=/regions/" + county + "]) .c")
                .get(codes.indexOf(indicator));
    }

    @Test
    void the_sentence_counts_what_the_api_answers() {
        Document page = get("/heatmap?year=2025");
        List<Map<String, Object>> cells = given().get(
                        "/api/v1/heatmap?year=2025&theme=one_thing&theme=cross_region&theme=self_service&theme=hotline")
                .jsonPath()
                .getList("cells");
        long leading = cells.stream()
                .filter(cell -> "leading".equals(cell.get("band")))
                .count();
        long lagging = cells.stream()
                .filter(cell -> "lagging".equals(cell.get("band")))
                .count();
        long blank = cells.stream().filter(cell -> cell.get("blank") != null).count();
        assertEquals(
                "2025 年，122 县 × 26 项：领先 %d 格，落后 %d 格，空着 %d 格".formatted(leading, lagging, blank),
                page.selectFirst("h1").text().replace('\u00a0', ' '));
        assertTrue(page.selectFirst(".lead").text().startsWith("有数的 " + (cells.size() - blank) + " 格里"));
    }

    @Test
    void a_cell_says_county_indicator_band_value_and_leads_to_its_evidence() {
        Document page = get("/heatmap?year=2025&peers=list:440704,440784,440881,440515");
        Element link = cell(page, "440704", "one_thing_themes").selectFirst("a");
        assertTrue(link.attr("aria-label").startsWith("江海区，“高效办成一件事”主题数"), link.attr("aria-label"));
        assertTrue(link.attr("aria-label").endsWith("102个"), link.attr("aria-label"));
        assertEquals("102", link.text());
        given().get(link.attr("href")).then().body(containsString("1398–1402"));
        Element blank = cell(page, "440784", "one_thing_themes");
        assertEquals("鹤山市，“高效办成一件事”主题数，未披露", blank.attr("aria-label"));
        assertEquals("w O", blank.child(0).className());
        assertEquals("", blank.text());
    }

    @Test
    void too_few_counties_get_no_band_and_a_whole_year_without_reports_no_zero() {
        Document lone = get("/heatmap?year=2025&peers=list:440704");
        assertTrue(lone.selectFirst("h1").text().contains("没有一格报得出档次"));
        assertEquals(
                0,
                lone.select(".c .leading, .c .middle, .c .lagging, .c .undetermined")
                        .size());
        Document none = get("/heatmap?year=2012");
        assertTrue(none.selectFirst("h1").text().endsWith("没有一格有数"));
        assertEquals(none.select("tbody .c").size(), none.select("tbody .c .NR").size());
        assertEquals("", none.select("tbody .total").text().replace("无报告", "").strip());
    }

    @Test
    void counties_without_any_figure_stand_last_and_pages_hold_the_rest() {
        Document page = get("/heatmap?year=2025");
        List<String> names = page.select("tbody .name").eachText();
        assertEquals(60, names.size());
        assertTrue(names.indexOf("江海区") < names.indexOf("荔湾区"), names.toString());
        assertTrue(page.select(".foot-row").text().contains("列在后面，这不是排名"));
        Document next = get(page.selectFirst("a[rel=next]").attr("href"));
        assertFalse(next.select("tbody .name").eachText().contains("江海区"));
        assertEquals(
                62,
                next.select("tbody .name").size()
                        + get(next.selectFirst("a[rel=next]").attr("href"))
                                .select("tbody .name")
                                .size());
    }

    @Test
    void sorted_by_an_indicator_the_good_come_first_and_by_its_minus_last() {
        List<String> good = get("/heatmap?year=2025&sort=one_thing_themes")
                .select("tbody .name")
                .eachText();
        assertEquals("江海区", good.get(0));
        Document bad = get("/heatmap?year=2025&sort=-one_thing_themes");
        assertTrue(bad.select("tbody .name").eachText().indexOf("江海区") > 0);
        assertEquals(
                "ascending", bad.selectFirst("th[data-code=one_thing_themes]").attr("aria-sort"));
        assertEquals(
                "code", bad.selectFirst("th[data-code=one_thing_themes] button").attr("value"));
        assertEquals(
                "code",
                get("/heatmap?theme=data&sort=one_thing_themes")
                        .selectFirst("table.heat")
                        .attr("data-sort"),
                "an order by what is not shown is none");
    }

    @Test
    void a_pinned_county_stands_on_top_and_every_link_keeps_the_view() {
        String view =
                "/heatmap?year=2025&theme=one_thing&theme=hotline&pin=440881&pin=440784&sort=-leading&show=glyphs&release=1";
        Document page = get(view);
        assertEquals(List.of("廉江市", "鹤山市"), page.select("tbody.pinned .name").eachText());
        assertEquals(1, page.select("tbody .name:containsOwn(廉江市)").size());
        String next = page.selectFirst("a[rel=next]").attr("href");
        for (String part : List.of("theme=one_thing", "pin=440881", "sort=-leading", "show=glyphs", "page=2")) {
            assertTrue(next.contains(part), next);
        }
        assertFalse(page.selectFirst("tbody.pinned .pin").attr("href").contains("pin=440881"));
        assertEquals(
                "/api/v1/heatmap.csv?year=2025&peers=all&theme=one_thing&theme=hotline",
                page.selectFirst("a[download]").attr("href"));
        given().get(page.selectFirst("a[download]").attr("href")).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "sort=nothing, 400, one_thing_themes",
        "pin=999999, 404, 999999",
        "show=pie, 400, glyphs",
        "page=0, 400, page",
        "theme=weather, 400, one_thing",
        "peers=moon, 400, zone",
        "release=99, 404, 99",
    })
    void what_cannot_be_shown_is_said_in_words(String query, int status, String words) {
        given().get("/heatmap?" + query).then().statusCode(status).body(containsString(words));
    }

    @Test
    void empty_and_unknown_parameters_are_not_asked_about() {
        given().get("/heatmap?year=&peers=&theme=&pin=&sort=&show=&page=&utm_source=x")
                .then()
                .statusCode(200);
        given().get("/heatmap?peers=all&pick=own&like=440784&peer=").then().body(containsString("与鹤山市相近"));
        assertEquals(
                127,
                get("/heatmap?theme=all").select(".heads .head:not(.total)").size());
    }
}
