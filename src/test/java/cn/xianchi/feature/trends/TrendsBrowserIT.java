package cn.xianchi.feature.trends;

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

/** Trends and the map over a made-up province, in a real browser. */
class TrendsBrowserIT {
    private static final String SIX =
            "/trends?indicator=hotline_overdue_tickets&region=990001&region=990002&region=990003"
                    + "&region=990005&region=990006&region=990008&focus=990003";
    private final Chromium chromium = Chromium.ofThread();

    private Page open(BrowserContext context, String path) {
        return Chromium.open(context, Site.PROVINCE.at(path), new ArrayList<>());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SIX,
                "/trends?indicator=hotline_satisfaction&region=990001&lang=en",
                "/trends?indicator=one_thing_themes",
                "/map",
                "/map?indicator=service_items&peers=zone:粤北&lang=en",
            })
    void a_page_is_sound_on_desk_and_phone(String path) {
        chromium.soundOnDeskAndPhone(Site.PROVINCE.at(path));
    }

    @Test
    void the_chart_names_every_line_and_says_every_break_of_its_table() {
        try (BrowserContext context = chromium.context(1440, ColorScheme.LIGHT)) {
            Page page = open(context, SIX);
            List<String> drawn = page.locator("figure.trends svg text").allTextContents();
            for (String county : List.of("示例甲", "示例乙", "示例丙", "示例戊", "示例己", "示例辛")) {
                assertTrue(drawn.contains(county), county + " in " + drawn);
            }
            String all = String.join("", drawn);
            int breaks = page.locator(".breaks li").count();
            assertEquals(breaks, page.locator(".trend-table .between.broken").count());
            for (int i = 0; i < breaks; i++) {
                String number = page.locator(".breaks li").nth(i).getAttribute("data-break");
                assertTrue(all.contains(number), "flag " + number);
            }
            Locator own = page.locator(".trend-table tr[data-focus] td.point[data-value]");
            for (int i = 0; i < own.count(); i++) {
                assertTrue(all.contains(own.nth(i).getAttribute("data-label")), "the values of the county in ink");
            }
        }
    }

    @Test
    void many_counties_have_a_panel_each_in_the_order_of_the_table_and_one_chart_is_a_press_away() {
        try (BrowserContext context = chromium.withoutScript()) {
            Page page = Chromium.plain(context, Site.PROVINCE.at("/trends?indicator=one_thing_themes"));
            List<String> panels = page.locator(".trend-panel .panel-name a").allTextContents();
            assertEquals(panels, page.locator(".trend-table tbody th a").allTextContents());
            assertTrue(panels.size() > 40, panels.toString());
            page.locator(".trend-panel .panel-name a").first().click();
            assertEquals(panels.get(0), page.locator(".trend-table tbody th a").innerText());
            page.goBack();
            page.locator("select[name=order]").selectOption("code");
            page.locator("#trend-form > button.primary").click();
            page.waitForURL(address -> address.contains("order=code"));
            page.locator(".trend-panel").first().waitFor();
            assertEquals(
                    panels.stream().sorted().count(),
                    page.locator(".trend-panel").count());
            assertTrue(page.url().contains("order=code"), page.url());
        }
    }

    @Test
    void chart_panels_and_map_are_downloaded_as_pictures() {
        try (BrowserContext context = chromium.context(1440, ColorScheme.DARK)) {
            for (String path : List.of(SIX, "/trends?indicator=one_thing_themes", "/map")) {
                Page page = open(context, path);
                Download download = page.waitForDownload(
                        () -> page.locator("[data-take=png], [data-take=png]").click());
                assertTrue(download.suggestedFilename().endsWith(".png"), download.suggestedFilename());
                assertTrue(download.path().toFile().length() > 40_000, "a picture of " + path);
            }
        }
    }

    @Test
    void a_tile_leads_to_its_county_by_key_and_the_choice_of_counties_is_the_address() {
        try (BrowserContext context = chromium.context(1440, ColorScheme.LIGHT)) {
            Page page = open(context, "/map");
            page.locator("a.tile").nth(4).focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/regions/990005?year=2025");
            page.goBack();
            page.locator("select[name=show]").selectOption("value");
            page.locator("select[name=peers]").selectOption("zone:粤北");
            page.locator("#map-form > button.primary").click();
            page.waitForURL("**show=value**");
            assertTrue(page.url().contains("show=value"), page.url());
            assertTrue(page.locator("a.tile.apart").count() > 0);
            assertEquals(122, page.locator("a.tile").count());
        }
    }
}
