package cn.xianchi.feature.profile;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One county among its peers, as the page says it without script. */
@QuarkusTest
class ProfilePageTest {

    /** The text of a page as it is read: tags gone, white space once. */
    private static String read(String address) {
        return given().get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replaceAll("(?s)<(script|title)[^>]*>.*?</\\1>", " ")
                .replaceAll("<[^>]+>", "")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }

    private static String page(String address) {
        return given().get(address).then().statusCode(200).extract().asString();
    }

    private static long count(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    @Test
    void it_opens_with_what_can_be_said_and_no_more() {
        assertTrue(read("/regions/440515?year=2025")
                .contains("2025 年度报告全文读毕，公布 40 项。只有 1 项能与别县定位置：“高效办成一件事”主题数 56个，在 4 县里居中。可判的 1 项里没有短板。"
                        + "35 项库里只有澄海有数；66 项别县公布而澄海未披露。"));
        assertTrue(read("/regions/440825?year=2024").contains("只读到一部分，读出 7 项。没有一项能与别县定位置。没有可判定的短板：满 4 县可比的一项也没有。"));
        assertTrue(read("/regions/440515?year=2025&lang=en")
                .contains("Its 2025 report was read to the end and prints 40 indicators. Only 1 can be placed"));
    }

    @Test
    void rulers_stand_in_three_groups_and_say_in_words_what_they_show() {
        String page = page("/regions/440515?year=2025");
        assertEquals(3, count(page, "<svg class=\"spine\""));
        assertTrue(page.contains("aria-label=\"由好到差或由多到少：江海 102、廉江 66、澄海 56、梅县 32 慎比\""));
        String text = read("/regions/440515?year=2025");
        int judged = text.indexOf("低于中位数 5个（−8.2%）");
        int level = text.indexOf("比廉江多 25项；");
        int apart = text.indexOf("廉江 最多达306项：是最大值，不是总数；");
        assertTrue(0 < judged && judged < level && level < apart, text);
        assertTrue(text.contains("不评高低") && text.contains("不定位置"), text);
        assertEquals(1, count(page, "class=\"median\" x1=\"50.0%\""));
        assertEquals(1, count(page, "#m-half\" x="), "梅县 is compared with caution");
    }

    @Test
    void every_number_of_the_county_leads_to_its_evidence_and_every_lamp_shows_its_arithmetic() {
        String page = page("/regions/440704?year=2025");
        assertTrue(page.contains("102 个，江海区，“高效办成一件事”主题数，查看依据") || page.contains("102个，江海区，“高效办成一件事”主题数，查看依据"));
        assertTrue(page.contains("强项，1 项") && page.contains("class=\"lamp green\""));
        String text = read("/regions/440704?year=2025");
        for (String why : new String[] {"S1", "名次 1 / 4，领先", "S3", "满 3 个才看走势", "S4", "没有公布的目标", "S5", "满 5 县才试去掉一县"}) {
            assertTrue(text.contains(why), why);
        }
        assertTrue(text.contains("江海 418 › 鹤山 336") && text.contains("2 县可比，不足 4 县，不报中位数和档次"), text);
    }

    @Test
    void a_county_without_a_report_is_not_called_silent() {
        given().get("/regions/440103?year=2025")
                .then()
                .statusCode(200)
                .body(containsString("库里没有荔湾区 2025 年度的报告。"))
                .body(containsString("别县公布，荔湾没有读到"))
                .body(containsString("不能说未披露"))
                .body(not(containsString("荔湾未披露")))
                .body(not(containsString("<table class=\"spines\"")))
                .body(containsString("黄埔区"));
    }

    @Test
    void years_stand_as_small_lines_where_there_are_two_and_as_a_word_where_there_is_one() {
        String page = page("/regions/440825?year=2024");
        assertEquals(5, count(page, "<svg class=\"spark\""));
        assertTrue(page.contains("/trends?indicator=service_items&amp;region=440825"));
        assertTrue(page.contains("2022、2023 年无报告"));
        assertEquals(0, count(page, "<line class=\"stroke\""), "years with others between them are not joined");
        given().get("/regions/440515").then().body(containsString("2024 及以前无报告，不画趋势"));
    }

    @Test
    void peers_and_themes_are_in_the_address_and_stay_in_its_links() {
        given().queryParam("peers", "nearest:440515")
                .get("/regions/440515?year=2025")
                .then()
                .body(allOf(
                        containsString("与澄海区相近，9 县"),
                        containsString("/api/v1/profiles/440515.csv?year=2025&amp;peers=nearest%3A440515"),
                        containsString("对照组（与澄海区相近，9 县）里，没有一项能与别县定位置。"),
                        containsString("40 项对照组里只有澄海有数。")));
        given().get("/regions/440515?year=2025&pick=own&like=440515&utm=x")
                .then()
                .statusCode(200)
                .body(containsString("与澄海区相近，9 县"));
        given().get("/regions/440515?year=2025&theme=data")
                .then()
                .body(containsString("只看数据。"))
                .body(not(containsString("“高效办成一件事”主题数</a>")));
        given().get("/regions/440515?year=2025")
                .then()
                .body(containsString("href=\"/regions/440515?year=2025&amp;peers=nearest%3A440515\">与澄海区相近的 9 县"));
    }

    @ParameterizedTest
    @CsvSource({"year=abc,year", "peers=zone:东北,peers", "theme=weather,theme", "release=99,release"})
    void a_bad_known_parameter_gives_a_page_that_says_which(String query, String parameter) {
        given().urlEncodingEnabled(true)
                .queryParam(query.split("=")[0], query.split("=")[1])
                .get("/regions/440515")
                .then()
                .statusCode(query.startsWith("year") || query.startsWith("theme") ? 400 : 404)
                .contentType(containsString("text/html"))
                .body(containsString(parameter));
    }
}
