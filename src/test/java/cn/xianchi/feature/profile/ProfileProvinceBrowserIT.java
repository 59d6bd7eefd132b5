package cn.xianchi.feature.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.Site;
import cn.xianchi.page.Chromium;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The profile of a county among 122 made-up ones. */
class ProfileProvinceBrowserIT {
    private final Chromium chromium = Chromium.ofThread();

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "390, DARK"})
    void it_is_sound_and_of_many_counties_only_ends_median_and_its_own_have_words(int width, ColorScheme scheme) {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = chromium.context(width, scheme)) {
            Page page = Chromium.open(context, Site.PROVINCE.at("/regions/990004?year=2025"), complaints);
            assertEquals(List.of(), complaints);
            if (width == 1440) {
                Chromium.sound(page, "on a desk");
            } else {
                Chromium.soundInWidthAndColour(page, "on a phone");
            }
            assertEquals(List.of(), page.evaluate(ProfileBrowserIT.OVERLAPS));
            int most = (int) page.evaluate("""
                    Math.max(...[...document.querySelectorAll('svg.spine:has(.faint) .wide-words')].map(words => words.children.length))""");
            assertTrue(most <= 6, "words on a ruler: " + most);
            assertTrue(page.locator(".flag.red, .flag.amber").count() > 0, "short boards stand before the rulers");
        }
    }

    @Test
    void a_short_board_shows_its_gap_and_each_signal() {
        try (BrowserContext context = chromium.withoutScript()) {
            Page page = Chromium.plain(context, Site.PROVINCE.at("/regions/990004?year=2025"));
            page.locator(".flag .fold summary").first().click();
            String board = page.locator(".flag").first().innerText();
            for (String said : List.of("低于中位数", "到中位数还差", "S1", "S2", "S3", "S4", "S5", "成立")) {
                assertTrue(board.contains(said), board);
            }
        }
    }
}
