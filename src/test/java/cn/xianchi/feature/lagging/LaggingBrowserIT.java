package cn.xianchi.feature.lagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.Site;
import cn.xianchi.page.Chromium;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short boards and findings of a whole made-up province in a real browser. */
class LaggingBrowserIT {
    private final Chromium chromium = Chromium.ofThread();

    private Page open(BrowserContext context, String path) {
        return Chromium.open(context, Site.PROVINCE.at(path), new ArrayList<>());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lagging", "/lagging?lamp=grey&group=region&lang=en", "/findings"})
    void a_page_is_sound_on_desk_and_phone(String path) {
        chromium.soundOnDeskAndPhone(Site.PROVINCE.at(path));
    }

    @Test
    void a_list_is_cut_into_pages_and_counts_choose_without_a_script() {
        try (BrowserContext context = chromium.withoutScript()) {
            Page page = Chromium.plain(context, Site.PROVINCE.at("/lagging"));
            assertEquals(100, page.locator("tbody.item").count());
            page.locator(".pages a[rel=next]").click();
            assertTrue(page.url().contains("page=2"), page.url());
            assertTrue(page.locator(".pages").innerText().contains("101"));
            Locator green = page.locator(".counts a").nth(2);
            String n = green.locator("b").innerText();
            green.click();
            assertEquals("true", page.locator(".counts a").nth(2).getAttribute("aria-current"));
            assertTrue(page.locator(".sheet h2").first().innerText().contains(n), n);
            assertEquals(0, page.locator("tbody.item:not(.green)").count());
        }
    }

    @Test
    void worst_come_first_and_each_shows_its_five_signals() {
        try (BrowserContext context = chromium.context(1440, ColorScheme.LIGHT)) {
            Page page = open(context, "/lagging");
            List<String> lamps = page.locator("tbody.item .lit .lamp").allInnerTexts();
            assertEquals(lamps.stream().sorted((a, b) -> rank(a) - rank(b)).toList(), lamps);
            Locator first = page.locator("tbody.item").first();
            assertFalse(first.locator(".signals").isVisible());
            first.locator("summary").click();
            assertEquals(
                    List.of("S1", "S2", "S3", "S4", "S5"),
                    first.locator(".signals b").allInnerTexts());
            first.locator("a[data-evidence]").click();
            page.locator("#drawer #evidence").waitFor();
        }
    }

    private static int rank(String lamp) {
        return lamp.strip().equals("短板") ? 0 : 1;
    }

    @Test
    void a_choice_of_county_keeps_lamps_and_group() {
        try (BrowserContext context = chromium.context(1440, ColorScheme.LIGHT)) {
            Page page = open(context, "/lagging?lamp=amber&group=indicator");
            String county = page.locator(".who a").first().innerText();
            page.locator("select[name=region]").selectOption(new SelectOption().setLabel(county));
            page.locator("form.controls > button.primary").click();
            page.waitForURL("**lamp=amber**");
            assertTrue(page.url().contains("group=indicator"), page.url());
            assertEquals(
                    List.of(county),
                    page.locator(".who a").allInnerTexts().stream().distinct().toList());
            assertTrue(page.locator(".kicker").innerText().contains(county));
        }
    }

    @Test
    void findings_stand_under_their_checks_and_a_count_shows_one() {
        try (BrowserContext context = chromium.context(390, ColorScheme.LIGHT)) {
            Page page = open(context, "/findings");
            assertTrue(page.locator("section.found").count() >= 2);
            assertFalse(page.content().contains("万万元"), "money is said in 亿元 from 1 亿元 on");
            Locator count = page.locator(".counts a").nth(1);
            int n = Integer.parseInt(count.locator("b").innerText());
            count.click();
            page.waitForURL("**check=parts**");
            assertEquals(n, page.locator("article.finding").count());
            assertEquals(1, page.locator("section.found").count());
            page.locator("article.finding a[data-evidence]").first().click();
            page.locator("#drawer #evidence").waitFor();
        }
    }
}
