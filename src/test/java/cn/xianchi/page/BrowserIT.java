package cn.xianchi.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.Handed;
import cn.xianchi.Site;
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

/** Every page in a real browser: no error, nothing too wide, accessible, and the chart shows what the table says. */
class BrowserIT {
    private final Chromium chromium = Chromium.ofThread();

    private BrowserContext context(int width, ColorScheme scheme) {
        return chromium.context(width, scheme);
    }

    private Page open(BrowserContext context, String path, List<String> complaints) {
        return Chromium.open(context, Site.REAL.at(path), complaints);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?lang=en",
                "/compare",
                "/compare?region=440104&region=440113&year=2024&theme=service",
                "/compare?indicator=one_thing_themes&year=2025",
                "/compare?indicator=kiosk_transactions&year=2025",
                "/compare?indicator=hotline_tickets&year=2025",
                "/coverage",
                "/regions",
                "/regions/440515",
                "/regions/440103",
                "/indicators",
                "/indicators/cross_region_items_out",
                "/indicators/hotline_tickets",
                "/extract",
                "/extract?lang=en",
                "/reports",
                "/reports/440704-2025-a",
                "/reports/several-2019-n",
                "/evidence/1",
                "/evidence/100",
                "/methods",
                "/open",
                "/briefing?region=440704&year=2025",
                "/briefing?city=440700&year=2025&lang=en",
            })
    void a_page_is_sound_on_desk_and_phone(String path) {
        chromium.soundOnDeskAndPhone(Site.REAL.at(path));
    }

    private Page read(BrowserContext context, List<String> complaints) {
        Page page = open(context, "/extract", complaints);
        handIn(page);
        Chromium.drawn(page);
        return page;
    }

    private static void handIn(Page page) {
        page.locator("textarea[name=text]").fill(Handed.REPORT);
        page.locator("form.hand-in button.primary").click();
        page.locator(".reading").waitFor();
    }

    @Test
    void a_report_that_was_read_is_sound_on_desk_and_phone() {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext desk = context(1440, ColorScheme.LIGHT);
                BrowserContext phone = context(390, ColorScheme.DARK)) {
            Page wide = read(desk, complaints);
            wide.locator(".seg.read[data-items]").first().click();
            Chromium.sound(wide, "on a desk");
            Page narrow = read(phone, complaints);
            Chromium.soundInWidthAndColour(narrow, "on a phone");
            narrow.locator(".seg.read[data-items]").first().click();
            narrow.locator(".cand.on .cand-body").waitFor();
            Chromium.soundInWidthAndColour(narrow, "on a phone with a candidate open");
        }
        assertEquals(List.of(), complaints);
    }

    @Test
    void keys_lead_from_a_candidate_to_its_characters_and_back() {
        try (BrowserContext context = context(1440, ColorScheme.LIGHT)) {
            Page page = read(context, new ArrayList<>());
            page.locator("[data-item=c1]").focus();
            page.keyboard().press("j");
            assertEquals("c2", focused(page, "item"));
            assertEquals("true", page.locator("[data-item=c2]").getAttribute("aria-expanded"));
            assertEquals("false", page.locator("[data-item=c1]").getAttribute("aria-expanded"));
            assertTrue(page.locator("#c2 .cand-body").innerText().contains("12.4万笔"));
            page.keyboard().press("Enter");
            assertEquals("c2", focused(page, "items"));
            assertEquals("true", page.locator(".seg[data-items=c2]").getAttribute("aria-current"));
            page.keyboard().press("ArrowDown");
            assertEquals("c3", focused(page, "items"));
            assertTrue(page.locator("#c3 .cand-body").isVisible());
            page.keyboard().press("k");
            page.keyboard().press("Enter");
            assertEquals("c2", focused(page, "item"));
            page.keyboard().press("Escape");
            assertEquals(0, page.locator(".on[data-items], .cand.on").count());
        }
    }

    private static Object focused(Page page, String data) {
        return page.evaluate("name => document.activeElement.dataset[name]", data);
    }

    @Test
    void on_a_phone_a_candidate_is_a_sheet_under_its_characters() {
        try (BrowserContext context = context(390, ColorScheme.LIGHT)) {
            Page page = read(context, new ArrayList<>());
            assertEquals(0, page.locator(".cand.on").count());
            Locator mark = page.locator(".seg[data-items=c2]");
            mark.click();
            Chromium.frames(page);
            Locator sheet = page.locator("#c2");
            assertTrue(sheet.locator(".cand-body").isVisible());
            double bottom = mark.boundingBox().y + mark.boundingBox().height;
            assertTrue(bottom <= sheet.boundingBox().y, "the characters stay in sight above the sheet");
            sheet.locator("[data-shut]").click();
            assertFalse(sheet.locator(".cand-body").isVisible());
            assertEquals("c2", focused(page, "items"));
        }
    }

    @Test
    void without_script_a_report_is_read_and_its_marks_lead_to_candidates() {
        try (BrowserContext context = chromium.withoutScript()) {
            Page page = Chromium.plain(context, Site.REAL.at("/extract"));
            handIn(page);
            assertFalse(page.locator("#c2 .cand-body").isVisible());
            page.locator(".seg[data-items=c2]").click();
            assertTrue(page.url().endsWith("#c2"), page.url());
            assertTrue(page.locator("#c2 .cand-body").isVisible());
            page.locator("#c2 .cand-head").click();
            assertTrue(page.url().matches(".*#s\\d+"), page.url());
            page.locator("form.read-as select[name=year]").selectOption("2024");
            page.locator("form.read-as button").click();
            assertEquals("2024", page.locator("select[name=year]").inputValue());
        }
    }

    @Test
    void a_dropped_file_fills_the_form_and_the_other_language_reads_it_again() {
        try (BrowserContext context = context(1440, ColorScheme.LIGHT)) {
            Page page = open(context, "/extract", new ArrayList<>());
            page.evaluate("""
                    text => {
                      const data = new DataTransfer();
                      data.items.add(new File([text], 'a.txt', { type: 'text/plain' }));
                      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
                    }""", Handed.REPORT);
            page.locator("form.hand-in button.primary").click();
            page.locator(".reading").waitFor();
            assertTrue(page.locator(".text-pane").innerText().contains("SHA-256"));
            page.locator(".top-side a[lang=en]").click();
            page.waitForURL("**/extract?lang=en");
            assertTrue(page.locator("h1").innerText().contains("figures read"));
        }
    }

    @Test
    void the_chart_is_drawn_and_shows_what_its_table_says() {
        try (BrowserContext context = context(1440, ColorScheme.LIGHT)) {
            Page page = open(context, "/", new ArrayList<>());
            Locator chart = page.locator("figure.chart");
            List<String> table = chart.locator("tbody td").allTextContents();
            assertEquals(List.of("102个", "66个", "56个"), table);
            List<String> drawn = chart.locator("svg text").allTextContents();
            assertTrue(drawn.containsAll(table), drawn + " holds " + table);
            assertTrue(drawn.containsAll(chart.locator("tbody th").allTextContents()), drawn.toString());
        }
    }

    @Test
    void a_comparison_draws_its_table_with_the_median_and_lists_who_is_not_ranked() {
        try (BrowserContext context = context(1440, ColorScheme.LIGHT)) {
            Page page = open(context, "/compare?indicator=one_thing_themes&year=2025", new ArrayList<>());
            String drawn =
                    String.join(" ", page.locator("figure.chart svg text").allTextContents());
            for (String words : List.of("102个", "66个", "56个", "32个", "江海区", "梅县区", "慎比：不是本局年度报告", "中位数 61")) {
                assertTrue(drawn.contains(words), drawn);
            }
            assertEquals(4, page.locator("table.twin-of tbody tr").count());
            String aside = page.locator(".aside").innerText();
            assertTrue(aside.contains("鹤山市") && aside.contains("117"), aside);
            page.locator("table.twin-of a[data-evidence]").first().click();
            page.locator("#drawer #evidence").waitFor();
            Page kiosk = open(context, "/compare?indicator=kiosk_transactions&year=2025", new ArrayList<>());
            String apart =
                    String.join(" ", kiosk.locator("figure.chart svg text").allTextContents());
            assertTrue(apart.contains("下面的列出，不排") && apart.contains("起点没有写明"), apart);
        }
    }

    @Test
    void a_chart_is_downloaded_as_a_picture() {
        try (BrowserContext context = context(1440, ColorScheme.LIGHT)) {
            Page page = open(context, "/compare?indicator=one_thing_themes&year=2025", new ArrayList<>());
            Download download =
                    page.waitForDownload(() -> page.locator("[data-take=png]").click());
            assertTrue(download.suggestedFilename().endsWith(".png"), download.suggestedFilename());
            assertTrue(download.path().toFile().length() > 20_000, "a picture with bars in it");
        }
    }

    @Test
    void a_number_opens_its_evidence_and_the_address_keeps_it() {
        try (BrowserContext context = context(1440, ColorScheme.LIGHT)) {
            Page page = open(context, "/", new ArrayList<>());
            page.locator("a[data-evidence]", new Page.LocatorOptions().setHasText("102"))
                    .first()
                    .click();
            Locator drawer = page.locator("#drawer");
            drawer.locator("#evidence").waitFor();
            String words = drawer.innerText();
            assertTrue(words.contains("第 1398–1402 字"), words);
            assertTrue(words.contains("同口径"), words);
            assertTrue(page.url().matches(".*#e\\d+"), page.url());
            Page again = open(context, page.url().substring(page.url().indexOf("/", 9)), new ArrayList<>());
            again.locator("#drawer #evidence").waitFor();
            again.keyboard().press("Escape");
            assertFalse(again.locator("#drawer").isVisible());
            assertFalse(again.url().contains("#e"));
        }
    }

    @Test
    void without_script_the_tables_say_everything() {
        try (BrowserContext context = chromium.withoutScript()) {
            Page page = Chromium.plain(context, Site.REAL.at("/"));
            assertTrue(page.locator("figure.chart tbody").isVisible());
            page.locator("a[data-evidence]", new Page.LocatorOptions().setHasText("102"))
                    .first()
                    .click();
            assertTrue(page.locator("#evidence").innerText().contains("1398–1402"));
        }
    }

    @Test
    void choosing_counties_year_and_theme_makes_an_address_that_is_the_view() {
        try (BrowserContext context = context(1440, ColorScheme.LIGHT)) {
            Page page = open(context, "/compare?region=440704&region=440784&theme=data", new ArrayList<>());
            page.locator("select[name=year]").selectOption("2024");
            page.locator("form.controls > button.primary").click();
            page.waitForURL("**year=2024**");
            assertTrue(page.url().contains("year=2024") && page.url().contains("theme=data"), page.url());
            assertEquals(2, page.locator("table.board thead th a").count());
            page.locator("details.pick").first().click();
            page.locator("input[name=region][value='440881']").check();
            page.locator("details.pick .panel button").first().click();
            page.waitForURL("**region=440881**");
            assertEquals(3, page.locator("table.board thead th a").count());
        }
    }

    @Test
    void the_language_is_remembered() {
        try (BrowserContext context = context(1440, ColorScheme.LIGHT)) {
            open(context, "/?lang=en", new ArrayList<>());
            Page page = open(context, "/compare", new ArrayList<>());
            assertEquals("en", page.locator("html").getAttribute("lang"));
            assertEquals("Compare", page.locator("nav a[aria-current]").innerText());
        }
    }
}
