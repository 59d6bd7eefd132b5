package cn.xianchi.feature.trends;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.Html;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of trends over the real figures: few counties, most of their years broken. */
@QuarkusTest
class TrendsPageTest {
    private static String page(String path) {
        return given().when()
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace('\u00a0', ' ');
    }

    private static void says(String page, String... words) {
        for (String one : words) {
            assertTrue(Html.compressed(page).contains(one), "says " + one);
        }
    }

    @Test
    void without_an_indicator_it_opens_on_the_one_that_most_counties_have_over_years_and_says_so() {
        says(page("/trends"), "没有选指标，先看有两年以上数的县最多的一项，1 县", "番禺区", "政务服务办件量");
    }

    @Test
    void the_sentence_tells_the_last_change_that_can_be_told_and_what_cannot() {
        String page = page("/trends?indicator=accepted_cases&region=440113");
        says(page, "2024 年比 2023 年下降 16.7%（16.7% 至 16.8%）", "相邻两数共 4 对，1 对不能比：时段不同 1 对");
        says(page, "番禺区 2021 年比 2020 年上升", "2024 → 2025 年：时段不同", "2024 全年；2025 年 1–3 月");
    }

    @Test
    void the_table_says_everything_that_the_chart_draws() {
        String page = page("/trends?indicator=accepted_cases&region=440113");
        says(page, "data-year=\"2022\" data-blank=\"NR\"", "无报告");
        says(page, "class=\"between broken\" data-from=\"2024\" data-to=\"2025\" data-why=\"时段不同\"");
        says(page, "(131.4万件 − 157.83万件) ÷ 157.83万件", "比 2021 年");
        says(page, "data-year=\"2023\" data-value=\"1578300\" data-low=\"1578250\" data-high=\"1578350\"");
    }

    @Test
    void rates_change_in_points_and_a_cut_axis_is_said() {
        String page = page("/trends?indicator=full_online_rate&region=440825");
        says(page, "2024 年比 2021 年下降 8.02 个百分点", "截断，不从 0 起", "88.06% − 96.08%");
    }

    @Test
    void a_year_alone_and_an_indicator_of_nobody_are_said_without_a_picture() {
        says(page("/trends?indicator=one_thing_themes&region=440704"), "只有 2025 年有数，看不出变化", "没有相邻的两个数可比");
        String nobody = page("/trends?indicator=data_cold_share&region=440104");
        says(nobody, "库里没有一县的数");
    }

    @ParameterizedTest
    @CsvSource({
        "indicator=nothing, 404",
        "indicator=accepted_cases&region=1, 404",
        "indicator=accepted_cases&from=2024&to=2023, 400",
        "indicator=accepted_cases&from=abc, 400",
        "indicator=accepted_cases&order=best, 400",
        "indicator=accepted_cases&page=9, 400",
        "indicator=accepted_cases&release=9, 404",
    })
    void a_bad_parameter_gets_a_readable_page(String query, int status) {
        given().when()
                .get("/trends?" + query)
                .then()
                .statusCode(status)
                .contentType("text/html")
                .body(allOf(containsString("<h1>"), not(containsString("Exception"))));
    }

    @Test
    void parameters_that_it_does_not_know_and_empty_ones_are_ignored() {
        assertEquals(200, given().get("/trends?indicator=&from=&utm=x").statusCode());
    }

    @Test
    void english_is_complete() {
        String page = page("/trends?indicator=accepted_cases&region=440113&lang=en");
        says(
                page,
                "2024 against 2023, down 16.7% (16.7% to 16.8%)",
                "Pairs of neighbouring values: 4, 1 of them not comparable");
    }

    @Test
    void the_files_are_of_the_same_counties() {
        says(
                page("/trends?indicator=accepted_cases&region=440113"),
                "/api/v1/trends.csv?indicator=accepted_cases&amp;region=440113",
                "/api/v1/trends.xlsx?indicator=accepted_cases&amp;region=440113");
    }
}
