package cn.xianchi.feature.index;

import static cn.xianchi.Html.says;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.http.guard.RevealsJudgement;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The composite index over the real figures, where hardly more than one indicator can be put in a basket. */
@QuarkusTest
class IndexPageTest {
    private static final String ONE = "/index?year=2025&peers=all&weights=one_thing_themes:1";

    private static ValidatableResponse page(String address) {
        return given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(address)
                .then();
    }

    @Test
    void without_indicators_the_page_asks_for_them_and_says_what_each_would_leave() {
        page("/index?year=2025")
                .statusCode(200)
                .body(says("65 项可评的指标里，2 项可以放进指数；还没有选"))
                .body(says("value=\"one_thing_themes\" form=\"ask\">"))
                .body(says("name=\"w.one_thing_themes\" value=\"1\""))
                .body(says("4 县可比"))
                .body(says("放不进去的 63 项，各因为什么"))
                .body(says("没有一县的数可比"))
                .body(says("1 县可比，这种折算至少要 2 县"))
                .body(not(says("class=\"list ranked\"")));
        page("/index?year=2025&normalise=percentile").body(says("没有一项指标可以放进指数")).body(says("4 县可比，这种折算至少要 8 县"));
    }

    @Test
    void one_indicator_is_said_to_be_no_more_than_itself() {
        page(ONE)
                .statusCode(200)
                .body(says("<h1>4 县里，江海区稳在前四分之一，梅县区稳在后四分之一</h1>"))
                .body(says("全省 122 县里评得出 4 县；未评 118 县：1 县未披露、117 县无报告。"))
                .body(says("只有一项指标：指数就是它换成 0 到 100"))
                .body(says("1000 次抽样里名次都不变"))
                .body(says("梅县区的分数有三分之一以上靠慎比的数"))
                .body(says("data-county=\"廉江市\" data-region=\"440881\" data-band=\"middle\""
                        + " data-score=\"48.6\" data-best=\"2\" data-median=\"2.0\" data-worst=\"2\""))
                .body(says("只有一项，没有可去掉的"))
                .body(says("32个 至 102个"))
                .body(says("/compare?indicator=one_thing_themes&amp;year=2025&amp;peers=all"));
    }

    @Test
    void a_score_is_told_number_by_number_with_its_evidence() {
        page(ONE + "&county=440515&other=440881")
                .body(says("澄海区 34.3 分，名次 3 / 4。"))
                .body(says("1000 次抽样里，澄海区在廉江市之前的占 0%；分数 34.3 对 48.6。先后有把握。"))
                .body(says("(56 − 32) ÷ (102 − 32) = 34.3%"))
                .body(says("data-evidence=\""));
        page(ONE + "&county=440784").body(says("鹤山市未评：有数的指标占权重 0%"));
    }

    @Test
    void two_counties_make_an_order_and_no_bands() {
        page("/index?year=2025&weights=data_catalogues:3")
                .body(says("<h1>评得出 2 县：江海区 › 鹤山市</h1>"))
                .body(not(says("class=\"band ")));
        page("/index?year=2025&weights=data_catalogues:3,one_thing_themes:1").body(says("只有江海区一县评得出，一县不排先后"));
    }

    @Test
    void the_view_is_downloaded_with_its_parameters() {
        page(ONE + "&aggregate=geometric&county=440515")
                .body(says("href=\"/api/v1/index.csv?year=2025&amp;peers=all&amp;weights=one_thing_themes:1"
                        + "&amp;aggregate=geometric\""));
        page("/api/v1/index.csv?year=2025&peers=all&weights=one_thing_themes:1&aggregate=geometric")
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "choose=1&year=2025&peers=all&in=one_thing_themes&w.one_thing_themes=2&w.kiosk_items=1&base="
                        + "| /index?year=2025&peers=all&weights=one_thing_themes:2",
                "w.one_thing_themes=2.5&w.kiosk_items=0|/index?weights=one_thing_themes:2.5",
                "choose=1&year=2025&weights=kiosk_items:1&w.kiosk_items=4 | /index?year=2025",
                "choose=1&year=2025&in=kiosk_items&w.kiosk_items=&normalise=goalposts&aggregate=geometric&base=2025"
                        + "| /index?year=2025&weights=kiosk_items:1&aggregate=geometric",
                "weights=kiosk_items:3&pick=own&peer=440704&peer=440784&release=1"
                        + "| /index?peers=list:440704,440784&weights=kiosk_items:3&release=1",
                "peers=zone:%E7%B2%A4%E8%A5%BF&choose=1 | /index?peers=zone:%E7%B2%A4%E8%A5%BF",
            })
    void a_form_is_sent_on_to_the_address_that_is_the_view(String sent, String address) {
        page("/index?" + sent).statusCode(303).header("Location", endsWith(address));
    }

    @ParameterizedTest
    @CsvSource({
        "weights=one_thing_themes:0, 400",
        "weights=hotline_tickets:1, 400",
        "weights=nothing:1, 404",
        "normalise=median, 400",
        "peers=zone:nowhere, 404",
        "county=000000, 404",
        "release=9, 404",
    })
    void a_bad_parameter_is_answered_with_a_readable_page(String query, int status) {
        page("/index?" + query).statusCode(status).body(says("class=\"problem\""));
    }

    @Test
    void english_says_the_same() {
        page(ONE + "&lang=en")
                .body(allOf(
                        says("Of 4 counties, surely in the first quarter: 江海区"),
                        says("There is one indicator only"),
                        says("32 to 102")));
    }

    @Test
    void it_judges_named_offices() {
        assertTrue(Arrays.stream(IndexPage.class.getDeclaredMethods())
                .anyMatch(method ->
                        method.getName().equals("index") && method.isAnnotationPresent(RevealsJudgement.class)));
    }
}
