package cn.xianchi.feature.findings;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What does not fit among the shipped figures: nothing in 2025, one thing in 2024. */
@QuarkusTest
class FindingsPageTest {

    @Test
    void a_year_without_findings_says_so_and_what_was_checked() {
        when().get("/findings?year=2025")
                .then()
                .statusCode(200)
                .body(containsString("<h1>2025 年的数里，没有对不上的。</h1>"))
                .body(containsString("2025 年 · 7 县 · 132 个数"))
                .body(containsString("指标之间的关系有 25 条"))
                .body(containsString("两份来源写的数不同"))
                .body(containsString("系统不删数，也不改数"))
                .body(not(containsString("<article")));
    }

    @Test
    void a_finding_shows_both_figures_with_their_evidence() {
        String page = when().get("/findings?year=2024")
                .then()
                .statusCode(200)
                .body(containsString("<h1>2024 年的数里，有 1 处对不上：徐闻县，存量下降。</h1>"))
                .body(containsString("政务服务事项数是存量，2021 年 1677项，2024 年 1624项，少了"))
                .body(containsString("/regions/440825?year=2024"))
                .body(containsString("href=\"/api/v1/findings.csv?year=2024\""))
                .body(containsString("href=\"/api/v1/findings.xlsx?year=2024\""))
                .body(containsString("aria-label=\"存量下降，1 处，只看这一种\""))
                .extract()
                .asString();
        assertEquals(2, page.split("data-evidence=", -1).length - 1, "an evidence button for each figure");
        assertEquals(2, page.split("<a href=\"/reports/440825-", -1).length - 1, "the report of each figure");
        assertEquals(1, page.split("存疑<", -1).length - 1, "the first is the doubted one");
    }

    @Test
    void checks_and_counties_choose_and_the_sentence_stays() {
        when().get("/findings?year=2024&check=outlier")
                .then()
                .statusCode(200)
                .body(containsString("有 1 处对不上"))
                .body(containsString("选定的范围里没有对不上的。"))
                .body(not(containsString("<article")));
        when().get("/findings?year=2024&check=stock_falls&region=440825")
                .then()
                .body(containsString("<article"))
                .body(containsString("文件里是全年的 1 处"))
                .body(containsString("徐闻县（1）"));
        when().get("/findings?year=2024&region=440515")
                .then()
                .body(containsString("澄海区（0）"))
                .body(not(containsString("<article")));
    }

    @Test
    void english_says_the_same() {
        when().get("/findings?year=2024&lang=en")
                .then()
                .body(containsString("Among the figures of 2024 there is one finding: 徐闻县, a stock falls."))
                .body(containsString("Nothing is deleted or mended by itself."));
    }

    @ParameterizedTest
    @CsvSource({
        "check=magic, 400, check",
        "region=999999, 404, region",
        "page=2, 400, page",
        "year=24, 400, year",
        "release=99, 404, release",
    })
    void a_bad_choice_is_answered_in_words(String choice, int status, String parameter) {
        when().get("/findings?" + choice)
                .then()
                .statusCode(status)
                .contentType("text/html")
                .body(containsString("<h1>"))
                .body(containsString(parameter));
    }

    @Test
    void what_is_unknown_or_empty_is_not_held_against_anybody() {
        when().get("/findings?year=2024&check=&region=&page=&scene=1").then().statusCode(200);
    }
}
