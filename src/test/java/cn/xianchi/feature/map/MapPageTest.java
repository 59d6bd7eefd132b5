package cn.xianchi.feature.map;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.Html;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The map over the real figures: a few counties with values among 122. */
@QuarkusTest
class MapPageTest {
    private static String page(String path) {
        return given().when()
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace('\u00a0', ' ');
    }

    private static long count(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().count();
    }

    private static void says(String page, String... words) {
        for (String one : words) {
            assertTrue(Html.compressed(page).contains(one), "says " + one);
        }
    }

    @Test
    void every_county_has_a_tile_that_leads_to_it_and_a_row_in_the_table() {
        String page = page("/map?indicator=one_thing_themes&year=2025");
        assertEquals(122, count(page, "<a class=\"tile "));
        assertEquals(122, count(page, "<tr class=\"of-"));
        assertEquals(19, count(page, "<tr class=\"group\">"));
        says(page, "href=\"/regions/440704?year=2025\" aria-label=\"江海区，江门市：领先，102个\"");
        says(page, "aria-label=\"鹤山市，江门市：未披露\"", ">连山</text>");
    }

    @Test
    void the_sentence_counts_bands_and_the_legend_every_kind() {
        String page = page("/map?indicator=one_thing_themes&year=2025");
        says(page, "2025 年：可比的 4 县里，领先 1 县、居中 2 县、落后 1 县。", "中位数 61");
        says(page, "<span>领先</span> <b>1</b>", "<span>无报告</span> <b>117</b>", "<span>未披露</span> <b>1</b>");
    }

    @Test
    void below_eight_counties_values_make_no_classes_and_below_four_there_are_no_bands() {
        String page = page("/map?indicator=one_thing_themes&year=2025&show=value");
        says(page, "可比，不满 8 县不分档", "梅县区最少，32个；江海区最多，102个");
        assertEquals(0, count(page, "<a class=\"tile v\\d"));
        says(page("/map?indicator=kiosk_transactions&year=2025"), "一县之数不比较", "不可比，虚框");
        says(page("/map?indicator=hotline_overdue_tickets&year=2025"), "没有一县有这个数");
    }

    @Test
    void who_is_not_in_the_group_stands_apart() {
        String page = page("/map?indicator=one_thing_themes&year=2025&peers=city:440700");
        assertEquals(115, count(page, "<a class=\"tile apart\""));
        says(page, "不在对照组，画淡", "在对照组里 7 县", "/compare?indicator=one_thing_themes&amp;year=2025&amp;peers=city");
        String own = page("/map?indicator=one_thing_themes&year=2025&peers=all&pick=own&peer=440704&peer=440784");
        assertEquals(120, count(own, "<a class=\"tile apart\""));
        says(own, "选定的 2 县");
    }

    @ParameterizedTest
    @CsvSource({
        "indicator=nothing, 404",
        "year=1999, 400",
        "peers=moon, 400",
        "show=colour, 400",
        "release=9, 404",
    })
    void a_bad_parameter_gets_a_readable_page(String query, int status) {
        given().when()
                .get("/map?" + query)
                .then()
                .statusCode(status)
                .contentType("text/html")
                .body(allOf(containsString("<h1>"), not(containsString("Exception"))));
    }

    @Test
    void without_an_indicator_it_says_which_it_opens_on_in_both_languages() {
        says(page("/map"), "没有选指标，先看这一年分得出好坏的指标里可比的县最多的一项");
        says(page("/map?lang=en"), "No indicator was chosen", "One tile a county, 122 counties");
    }
}
