package cn.xianchi.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.Site;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody can take made-up figures for real ones: every page, picture, file and answer says what they are. */
class DemoPagesIT {
    private final Chromium chromium = Chromium.ofThread();
    private static final String COMPARISON = "/compare?indicator=one_visit_rate&year=2025";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/compare",
                COMPARISON,
                "/coverage",
                "/regions",
                "/regions/990001",
                "/indicators",
                "/indicators/one_visit_rate",
                "/reports",
                "/reports/990001-2025-a",
                "/evidence/1",
                "/extract",
                "/methods",
                "/nowhere",
            })
    void every_page_wears_the_mark_in_both_languages(String path) {
        String and = path.contains("?") ? "&" : "?";
        given().header("Accept", "text/html")
                .get(Site.PROVINCE.at(path + and + "lang=zh"))
                .then()
                .body(containsString("<b>演示数据</b> <span>示例县均为虚构，数字由程序生成</span>"));
        given().header("Accept", "text/html")
                .get(Site.PROVINCE.at(path + and + "lang=en"))
                .then()
                .body(containsString("<b>Demo data</b>"));
    }

    @Test
    void evidence_does_not_claim_that_somebody_read_it() {
        given().get(Site.PROVINCE.at("/evidence/1")).then().statusCode(200).body(containsString("由程序生成，不是任何地方公布的数"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/regions,",
        "/api/v1/observations?limit=1,",
        "/api/v1/comparison,",
        "/api/v1/regions.csv, regions",
        "/api/v1/coverage.xlsx, coverage"
    })
    void every_answer_of_the_api_says_so_and_files_by_their_names(String path, String file) {
        var answer = given().get(Site.PROVINCE.at(path)).then().header("Xianchi-Demo", "true");
        if (file != null) {
            answer.header("Content-Disposition", containsString("filename=\"xianchi-demo-" + file + "-r1."));
        }
    }

    @Test
    void what_is_asked_for_are_the_made_up_counties_alone() {
        given().get(Site.PROVINCE.at("/api/v1/regions?limit=1000")).then().body("items.size()", equalTo(122));
        given().get(Site.PROVINCE.at("/api/v1/regions/440704")).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "390, LIGHT", "1440, DARK", "390, DARK"})
    void the_mark_stands_in_the_header_and_in_print(int width, ColorScheme scheme) {
        try (BrowserContext context = chromium.context(width, scheme)) {
            Page page = open(context);
            assertTrue(page.locator("header .demo").isVisible());
            assertEquals(width, page.evaluate("document.documentElement.scrollWidth"));
            assertEquals(
                    List.of(),
                    new AxeBuilder(page)
                            .include(".demo").analyze().getViolations().stream()
                                    .map(Rule::getHelp)
                                    .toList());
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertTrue(page.locator("header .demo").isVisible(), "printed");
        }
    }

    @Test
    void the_mark_is_drawn_into_a_picture_that_leaves_the_page() throws IOException {
        try (BrowserContext context = chromium.context(1440, ColorScheme.LIGHT)) {
            Page page = open(context);
            Download download =
                    page.waitForDownload(() -> page.locator("[data-take=png]").click());
            assertTrue(download.suggestedFilename().startsWith("xianchi-demo-"), download.suggestedFilename());
            BufferedImage picture = ImageIO.read(download.path().toFile());
            assertTrue(pixels(picture, 0x7A4700) > 500, "a frame with words at the top right");
        }
    }

    /** How many pixels of the upper right corner have the colour. */
    private static int pixels(BufferedImage picture, int colour) {
        int found = 0;
        for (int x = picture.getWidth() / 2; x < picture.getWidth(); x++) {
            for (int y = 0; y < 150; y++) {
                found += (picture.getRGB(x, y) & 0xFFFFFF) == colour ? 1 : 0;
            }
        }
        return found;
    }

    private Page open(BrowserContext context) {
        return Chromium.open(context, Site.PROVINCE.at(COMPARISON), new ArrayList<>());
    }
}
