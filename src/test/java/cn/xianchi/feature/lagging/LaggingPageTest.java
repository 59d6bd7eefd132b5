package cn.xianchi.feature.lagging;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.analysis.peers.PeerGroup;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Short boards of the shipped figures: one to look at, and much that cannot be told. */
@QuarkusTest
class LaggingPageTest {

    private static String page(String address) {
        return when().get(address)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .extract()
                .asString();
    }

    private static void assertHas(String page, String... texts) {
        for (String text : texts) {
            assertTrue(page.contains(text), text);
        }
    }

    private static int rows(String page) {
        return Pattern.compile("<tbody class=\"item")
                .matcher(page)
                .results()
                .mapToInt(hit -> 1)
                .sum();
    }

    @Test
    void the_page_says_what_is_known_and_no_more() {
        String page = page("/lagging?year=2025");
        assertHas(
                page,
                "<h1>2025 年能判的 4 个数里，没有短板，只有 1 个要留意：梅县区的“高效办成一件事”主题数。</h1>",
                "领先 1 个、持平 2 个、其余 0 个",
                "55 个数不能判：49 个可比，但可比的不足 4 县；6 个不可比",
                "aria-label=\"短板，0 个，只看这一种\"",
                "aria-label=\"不能判，55 个，只看这一种\"");
        assertEquals(1, rows(page));
    }

    @Test
    void the_row_leads_to_its_county_its_indicator_and_its_evidence_and_prints_its_arithmetic() {
        String page = page("/lagging?year=2025");
        assertHas(
                page,
                "<a href=\"/regions/441403?year=2025&amp;peers=all\">梅县区</a>",
                "<a href=\"/compare?indicator=one_thing_themes&amp;year=2025&amp;peers=all\">",
                "data-evidence=",
                "慎比：不是本局年度报告",
                "<b>61</b>",
                "4 县可比",
                "差 47.5%",
                "32 − 61 = −29",
                "29个",
                "最差 32，中位数 61，最好 102",
                "<details class=\"why\" open>",
                "只有 4 县可比，满 5 县才试去掉一县",
                "慎比的数不亮红灯");
        assertEquals(2, page.split("<li class=\"on\">", -1).length - 1, "S1 and S2");
        assertEquals(3, page.split("<li class=\"unknown\">", -1).length - 1, "S3 to S5");
    }

    @Test
    void lamps_and_counties_choose_and_the_sentence_keeps_its_year() {
        assertEquals(55, rows(page("/lagging?year=2025&lamp=grey")));
        assertEquals(59, rows(page("/lagging?year=2025&lamp=red,amber,green,blue,white,grey")));
        assertEquals(2, rows(page("/lagging?year=2025&lamp=blue")));
        String one = page("/lagging?year=2025&region=440704&lamp=green");
        assertEquals(1, rows(one));
        assertHas(one, "只看江海区", "2025 年能判的 1 个数里，没有短板，也没有要留意的。");
        String none = page("/lagging?year=2025&region=440704");
        assertHas(none, "在选定的范围里，没有数亮这样的灯。", "lamp=red&amp;lamp=amber&amp;lamp=green");
        assertHas(page("/lagging?year=2025&theme=trading"), "公共资源交易");
        assertHas(page("/lagging?year=2025&peers=city:440700"), "江门市", "一个也不能判");
        assertHas(page("/lagging?year=2025&region=440704,440515"), "选定的 2 个", "只看澄海区、江海区");
        assertHas(page("/lagging?year=2009"), "2009 年这里没有要评的数。", "没有一项指标满 4 县可比，无从筛查。");
    }

    @Test
    void a_list_may_be_grouped_by_county_or_by_indicator() {
        String byCounty = page("/lagging?year=2025&lamp=grey&group=region");
        assertHas(byCounty, "<th scope=\"rowgroup\"", "不能判 ", "value=\"region\" selected");
        assertEquals(55, rows(byCounty));
        assertHas(page("/lagging?year=2025&lamp=grey&group=indicator"), "value=\"indicator\" selected");
    }

    @Test
    void the_screening_says_how_many_it_looked_at_and_that_it_is_no_verdict() {
        assertHas(page("/lagging?year=2025"), "筛查了 4 县，没有一县确定垫底的次数多于偶然能解释的。", "相关的指标并不独立", "/methods#screening");
    }

    @Test
    void downloads_are_of_the_view() {
        String page = page("/lagging?year=2025&peers=zone:粤北&lamp=amber&city=441400&theme=one_thing");
        Pattern link = Pattern.compile("href=\"(/api/v1/lagging\\.csv[^\"]+)\"");
        String address =
                link.matcher(page).results().findFirst().orElseThrow().group(1).replace("&amp;", "&");
        for (String part : List.of("year=2025", "city=441400", "theme=one_thing", "lamp=amber")) {
            assertTrue(address.contains(part), address);
        }
        given().urlEncodingEnabled(false).get(address).then().statusCode(200).body(containsString("lamp"));
    }

    @ParameterizedTest
    @CsvSource({
        "lamp=purple, 400, lamp",
        "group=colour, 400, group",
        "page=0, 400, page",
        "page=9, 400, page",
        "page=x, 400, page",
        "region=999999, 404, region",
        "year=abc, 400, year",
        "release=99, 404, release",
    })
    void a_bad_choice_is_answered_in_words(String choice, int status, String parameter) {
        when().get("/lagging?" + choice)
                .then()
                .statusCode(status)
                .contentType("text/html")
                .body(containsString("<h1>"))
                .body(containsString(parameter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lagging?from=singlemessage", "/lagging?year=&lamp=&region=&city=&theme=&group=&page="})
    void what_is_unknown_or_empty_is_not_held_against_anybody(String address) {
        page(address);
    }

    @Test
    void english_says_the_same() {
        assertHas(
                page("/lagging?year=2025&lang=en"),
                "Of 4 figures of 2025 that can be judged, none is a short board and one asks for a look",
                "55 more figures cannot be judged",
                "4 counties were screened");
    }

    @Test
    void every_link_of_an_older_release_keeps_it() {
        LaggingQuery query =
                new LaggingQuery(2025, new PeerGroup("all", List.of()), region -> true, List.of(), LaggingFilter.SHORT);
        LaggingParams given =
                new LaggingParams(List.of(), List.of(), List.of("440515"), List.of(), List.of(), List.of(), List.of());
        LaggingFilter choice = new LaggingFilter(query, given, "region", "3");
        for (String address : List.of(
                choice.page(2), choice.file("csv"), choice.with(LaggingFilter.SHORT), "?" + choice.elsewhere())) {
            assertTrue(address.matches(".*[?&]release=3(&.*)?"), address);
            assertTrue(address.contains("year=2025") && address.contains("peers=all"), address);
        }
        assertTrue(choice.page(2).contains("group=region") && choice.page(2).contains("region=440515"));
        assertFalse(choice.file("csv").contains("group="));
        page("/lagging?release=1");
    }

    @Test
    void the_methods_say_what_lamps_and_findings_are_in_both_languages() {
        for (String language : List.of("zh", "en")) {
            String methods = page("/methods?lang=" + language);
            for (String section : List.of("lamps", "screening", "trends", "peers", "index", "findings")) {
                assertHas(methods, "<h2 id=\"" + section + "\">", "href=\"#" + section + "\"");
            }
        }
    }
}
