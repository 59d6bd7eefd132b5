package cn.xianchi.feature.heatmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.Site;
import cn.xianchi.page.Chromium;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The heat table of a made-up province in a real browser. */
class HeatmapBrowserIT {
    private final Chromium chromium = Chromium.ofThread();

    private HeatTable open(String query, int width) {
        return new HeatTable(chromium.context(width, ColorScheme.LIGHT), Site.PROVINCE, query);
    }

    @Test
    void it_is_sound_on_desk_and_phone() {
        chromium.soundOnDeskAndPhone(Site.PROVINCE.at("/heatmap?pin=990003&sort=-leading"));
        chromium.soundOnDeskAndPhone(Site.PROVINCE.at("/heatmap?lang=en&theme=security&show=glyphs"));
    }

    @Test
    void scrolled_and_sorted_it_says_what_the_API_says() {
        try (HeatTable table = open("year=2025&theme=all", 1440)) {
            table.wheel(0, 500, 4);
            table.agreesWithApi();
            table.wheel(600, 0, 4);
            table.agreesWithApi();
            table.scrollTo(9000, 9000);
            table.wheel(-900, -300, 4);
            table.agreesWithApi();
            table.sortBy("service_items");
            table.agreesWithApi();
        }
    }

    @Test
    void sorted_by_a_column_the_best_stand_first_and_the_address_says_so() {
        for (String indicator : List.of("one_thing_themes", "hotline_overdue_tickets")) {
            try (HeatTable table = open("year=2025", 1440)) {
                table.sortBy(indicator);
                assertEquals(table.best(indicator, 15), table.shown(indicator, 15));
                assertTrue(table.page.url().contains("sort=" + indicator), table.page.url());
                List<String> live = table.counties();
                table.page.reload();
                assertEquals(live, table.counties());
                table.agreesWithApi();
            }
        }
    }

    @Test
    void what_the_server_wrote_the_script_says_too() {
        String query = "year=2025&sort=-lagging&pin=990010&pin=990002&theme=hotline&theme=one_thing";
        try (BrowserContext context = chromium.withoutScript();
                HeatTable table = open(query, 1440)) {
            Page page = Chromium.plain(context, Site.PROVINCE.at("/heatmap?" + query));
            for (int row : new int[] {0, 1, 2, 14}) {
                Locator served = page.locator(".heat tbody tr").nth(row);
                Locator live = table.page.locator(".heat tbody:not(.served) tr[aria-rowindex='" + (row + 3) + "']");
                assertEquals(
                        served.locator(".name").innerText(),
                        live.locator(".name").innerText());
                assertEquals(labels(served), labels(live));
                assertEquals(
                        served.locator(".total").allTextContents().get(1).strip(),
                        live.locator(".total").allTextContents().get(1));
            }
        }
    }

    private static Object labels(Locator row) {
        return row.evaluate("""
                row => [...row.querySelectorAll('.c')].map((cell, i) => [Number(cell.getAttribute('aria-colindex') ?? i + 2), cell.getAttribute('aria-label') ?? cell.firstElementChild.getAttribute('aria-label')])
                  .sort(([a], [b]) => a - b).map(([, label]) => label)""");
    }

    @Test
    void keys_walk_open_and_pin() {
        try (HeatTable table = open("year=2025&theme=one_thing", 1440)) {
            Page page = table.page;
            page.locator(".rows [tabindex='0']").focus();
            press(page, "ArrowDown", "ArrowRight", "ArrowRight", "End");
            focusIsAt(page, 4, 8);
            press(page, "Home", "Control+End");
            focusIsAt(page, 124, 8);
            press(page, "Control+Home", "PageDown", "PageUp", "ArrowUp");
            assertEquals("county", page.evaluate("document.activeElement.closest('th').className"));
            press(page, "ArrowDown", "ArrowRight");
            for (int i = 1; i < 40 && !isOnFigure(page); i++) {
                press(page, i % 7 == 0 ? new String[] {"ArrowDown", "Home"} : new String[] {"ArrowRight"});
            }
            String label = page.evaluate("document.activeElement.getAttribute('aria-label')")
                    .toString();
            page.keyboard().press("Enter");
            page.locator("#drawer #evidence").waitFor();
            assertTrue(label.contains(page.locator("#drawer .big").innerText()), label);
            page.keyboard().press("Escape");
            assertFalse(page.locator("#drawer").isVisible());
            press(page, "ArrowDown", "p");
            assertTrue(page.url().contains("pin="), page.url());
            assertEquals(1, page.locator("tbody.pinned:not(.served) tr").count());
            assertTrue(page.locator("tbody.pinned tr")
                    .evaluate("row => row.contains(document.activeElement)")
                    .equals(true));
            press(page, "p");
            assertFalse(page.url().contains("pin="), page.url());
        }
    }

    private static boolean isOnFigure(Page page) {
        return Boolean.TRUE.equals(page.evaluate("document.activeElement.querySelector('a[data-evidence]') !== null"));
    }

    private static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
            Chromium.frames(page);
            Chromium.until(page, "document.activeElement.closest('.heat, #drawer') !== null");
        }
    }

    /** Waits until the cell of this row and column, both from 1, has the focus. */
    private static void focusIsAt(Page page, int row, int column) {
        Chromium.until(
                page,
                "document.activeElement.parentElement?.getAttribute('aria-rowindex') === '" + row + "'"
                        + " && document.activeElement.getAttribute('aria-colindex') === '" + column + "'");
    }

    @Test
    void evidence_outlives_its_cell_and_an_address_leads_to_a_cell_far_away() {
        try (HeatTable table = open("year=2025", 1440)) {
            Page page = table.page;
            Locator cautious = page.locator(".rows a.caution[data-evidence]").first();
            String id = cautious.getAttribute("data-evidence");
            cautious.click();
            page.locator("#drawer #evidence").waitFor();
            assertTrue(
                    page.locator("#drawer dd.graded").innerText().startsWith("慎比："),
                    page.locator("#drawer").innerText());
            table.scrollTo(0, 3000);
            page.locator("#drawer [data-close]").click();
            Chromium.until(page, "document.activeElement.querySelector('[data-evidence=\"" + id + "\"]') !== null");
            table.scrollTo(0, 3600);
            String far = page.locator(".rows tr:not([hidden]) a[data-evidence]")
                    .last()
                    .getAttribute("data-evidence");
            page.navigate(
                    Site.PROVINCE.at("/heatmap?year=2025&show=glyphs#e" + far).toString());
            page.locator("#drawer #evidence").waitFor();
            page.locator(".rows a.on[data-evidence='" + far + "']").waitFor();
        }
    }

    @Test
    void on_a_phone_one_family_stands_at_a_time() {
        try (HeatTable table = open("year=2025", 390)) {
            assertEquals(List.of("高效办成一件事"), families(table.page));
            table.page.locator(".family-tabs a").nth(2).click();
            assertEquals(List.of("粤智助"), families(table.page));
            Chromium.frames(table.page);
            table.agreesWithApi();
        }
    }

    private static List<String> families(Page page) {
        return page.locator(".family[data-family]:visible").allInnerTexts();
    }

    @Test
    void a_name_finds_its_counties() {
        try (HeatTable table = open("year=2025", 1440)) {
            table.page.locator("[data-find]").fill("示例甲甲");
            Chromium.frames(table.page);
            table.drawn();
            assertEquals(1, table.page.locator(".rows tr:not([hidden])").count());
            assertTrue(table.page.locator("[data-status]").innerText().contains("1 / 122"));
        }
    }
}
