package cn.xianchi.feature.heatmap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xianchi.Site;
import cn.xianchi.page.Chromium;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The heat table over as many counties as there are in the whole country: {@code ./mvnw verify -Psoak}. */
@Tag("soak")
class HeatmapCountryIT {
    @Test
    void it_says_what_the_API_says_at_its_top_and_at_its_end_in_every_order() {
        try (HeatTable table = new HeatTable(
                Chromium.ofThread().context(1440, ColorScheme.LIGHT), Site.COUNTRY, "year=2025&theme=all")) {
            assertEquals("2851", table.page.locator("table.heat").getAttribute("aria-rowcount"));
            table.agreesWithApi();
            table.sortBy("service_items");
            table.agreesWithApi();
            table.scrollTo(0, 1_000_000);
            table.agreesWithApi();
        }
    }
}
