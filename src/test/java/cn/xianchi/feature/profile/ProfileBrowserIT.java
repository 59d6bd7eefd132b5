package cn.xianchi.feature.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The profile of a county in a real browser, with real figures. */
class ProfileBrowserIT {
    private final Chromium chromium = Chromium.ofThread();

    @ParameterizedTest
    @ValueSource(strings = {"/regions/440881?year=2025&lang=en", "/regions/440825?year=2024"})
    void it_is_sound_on_desk_and_phone(String path) {
        chromium.soundOnDeskAndPhone(Site.REAL.at(path));
    }

    @Test
    void words_on_a_ruler_are_whole_and_apart_at_every_width() {
        for (int width : new int[] {1440, 1200, 800, 390}) {
            try (BrowserContext context = chromium.context(width, ColorScheme.LIGHT)) {
                Page page = Chromium.open(context, Site.REAL.at("/regions/440881?year=2025"), new ArrayList<>());
                assertEquals(List.of(), page.evaluate(OVERLAPS), "at " + width);
            }
        }
    }

    /** Words that meet others of the same ruler, or that leave their sheet. */
    static final String OVERLAPS = """
            [...document.querySelectorAll('svg.spine')].flatMap(spine => {
              const sheet = spine.closest('.sheet').getBoundingClientRect();
              const words = [...spine.querySelectorAll('text')].map(text => ({ text: text.textContent, box: text.getBoundingClientRect() }))
                .filter(one => one.box.width > 0);
              return words.filter((one, i) => one.box.left < sheet.left || one.box.right > sheet.right
                || words.some((other, j) => j > i && one.box.left < other.box.right && other.box.left < one.box.right
                  && one.box.top + 3 < other.box.bottom - 3 && other.box.top + 3 < one.box.bottom - 3)).map(one => one.text);
            })""";

    @Test
    void a_number_opens_its_evidence_with_its_grade_and_the_rulers_are_taken_along_as_a_picture() {
        try (BrowserContext context = chromium.context(1440, ColorScheme.LIGHT)) {
            Page page = Chromium.open(context, Site.REAL.at("/regions/440515?year=2025"), new ArrayList<>());
            page.locator(".spines a[data-evidence]").first().click();
            Locator drawer = page.locator("#drawer");
            drawer.locator("#evidence").waitFor();
            assertTrue(drawer.innerText().contains("同口径"), drawer.innerText());
            page.keyboard().press("Escape");
            Download download =
                    page.waitForDownload(() -> page.locator("[data-take=png]").click());
            assertTrue(download.suggestedFilename().endsWith(".png"), download.suggestedFilename());
            assertTrue(download.path().toFile().length() > 20_000, "a picture with rulers in it");
        }
    }

    @Test
    void without_script_rulers_folds_and_numbers_work() {
        try (BrowserContext context = chromium.withoutScript()) {
            Page page = Chromium.plain(context, Site.REAL.at("/regions/440515?year=2025"));
            assertEquals(3, page.locator("svg.spine:visible").count());
            page.locator(".spines details.fold summary").first().click();
            Locator peers = page.locator(".spines .peers").first();
            assertTrue(peers.isVisible());
            assertTrue(peers.innerText().contains("慎比：不是本局年度报告"), peers.innerText());
            peers.locator("a[data-evidence]").first().click();
            assertTrue(page.locator("#evidence").isVisible());
        }
    }
}
