package cn.xianchi.feature.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.Site;
import cn.xianchi.page.Chromium;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The composite index of a whole province in a real browser. */
class IndexBrowserIT {
    private static final String BASKET =
            "/index?year=2025&peers=all&weights=kiosk_items:1,one_thing_trip_cut:2,licence_instant_rate:1";
    private final Chromium chromium = Chromium.ofThread();

    private Page open(BrowserContext context, String path, List<String> complaints) {
        return Chromium.open(context, Site.PROVINCE.at(path), complaints);
    }

    @Test
    void it_is_sound_with_and_without_a_basket() {
        chromium.soundOnDeskAndPhone(Site.PROVINCE.at(BASKET));
        chromium.soundOnDeskAndPhone(Site.PROVINCE.at("/index?year=2025&lang=en"));
    }

    @Test
    void the_chart_draws_the_table_and_can_be_taken_away() {
        try (BrowserContext context = chromium.context(1440, ColorScheme.LIGHT)) {
            Page page = open(context, BASKET, new ArrayList<>());
            String drawn = String.join(" ", page.locator("[data-plot] svg text").allTextContents());
            Locator rows = page.locator("table.ranked tbody tr");
            assertTrue(rows.count() > 20, "many counties are rated");
            for (Locator row : List.of(rows.first(), rows.last())) {
                assertTrue(drawn.contains(row.getAttribute("data-county")), drawn);
                assertTrue(drawn.contains(row.getAttribute("data-score")), drawn);
            }
            page.evaluate(
                    "document.body.insertAdjacentHTML('afterbegin', '<p data-demo><b>演示数据</b> <span>都是虚构</span></p>')");
            Download download =
                    page.waitForDownload(() -> page.locator("[data-take=png]").click());
            assertEquals("xianchi-demo-index.png", download.suggestedFilename());
            assertTrue(download.path().toFile().length() > 50_000, "a picture with bars in it");
        }
    }

    /** The count by script, the page fetched for it, and the page opened anew at its address say the same. */
    @Test
    void ticking_counts_at_once_and_the_address_becomes_the_view() {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = chromium.context(1440, ColorScheme.LIGHT)) {
            Page page = open(context, "/index?year=2025", complaints);
            page.locator("input[name=in][value=kiosk_items]").check();
            page.locator("input[name=in][value=licence_instant_rate]").check();
            Locator weight = page.locator("[data-item=licence_instant_rate] input[type=range]");
            weight.focus();
            weight.press("ArrowRight");
            weight.press("ArrowRight");
            String counted = page.locator("[data-left-said]").innerText();
            assertTrue(counted.matches("评得出 \\d+ / 122 县"), counted);
            page.waitForURL("**/index?year=2025&peers=all&weights=kiosk_items:1,licence_instant_rate:3");
            page.locator("#result table.ranked").waitFor();
            String sentence = page.locator("h1").innerText();
            int rows = page.locator("table.ranked tbody tr").count();
            assertEquals("评得出 " + rows + " / 122 县", counted);
            assertTrue(page.locator("#result [data-plot] svg").isVisible());
            assertTrue(page.locator(".top-side a[rel=nofollow]")
                    .getAttribute("href")
                    .contains("weights="));
            page.reload();
            assertEquals(sentence, page.locator("h1").innerText());
            assertEquals(counted, page.locator("[data-left-said]").innerText());
            assertEquals(List.of(), complaints);
        }
    }

    @Test
    void without_script_a_form_makes_the_same_address() {
        try (BrowserContext context = chromium.withoutScript()) {
            Page page = Chromium.plain(context, Site.PROVINCE.at("/index?year=2025"));
            assertFalse(
                    page.locator("[data-item=kiosk_items] input[type=range]").isVisible());
            page.locator("input[name=in][value=kiosk_items]").check();
            page.locator("input[name='w.kiosk_items']").fill("2.5");
            page.locator(".basket-foot button").click();
            page.waitForURL("**/index?year=2025&peers=all&weights=kiosk_items:2.5");
            assertTrue(page.locator("table.ranked tbody tr").count() > 20);
            page.locator("select[name=other]")
                    .selectOption(page.locator("table.ranked tbody tr").nth(1).getAttribute("data-region"));
            page.locator(".county-pick button").click();
            page.waitForURL("**&other=**");
            assertTrue(page.locator("#county .lead").innerText().contains("1000 次抽样里"));
        }
    }
}
