package cn.xianchi.feature.heatmap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xianchi.page.Chromium;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The heat table over as many counties as there are in the whole country. */
@QuarkusTest
@TestProfile(HeatmapVastBrowserTest.Country.class)
class HeatmapVastBrowserTest {
    /** The short form has the columns of three themes, the long one ({@code -Pbench}) all of them. */
    private static final boolean LONG = Boolean.getBoolean("xianchi.bench");

    @TestHTTPResource("/")
    URI root;

    /** 2,848 counties of one year in a store of their own. */
    public static final class Country implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "xianchi.demo.counties", "2848",
                    "xianchi.demo.years", "1",
                    "xianchi.demo.seed", "7",
                    // a store that ends with the application: the next one needs its memory
                    "quarkus.datasource.jdbc.url", "jdbc:h2:mem:country",
                    "quarkus.datasource.jdbc.min-size", "1");
        }
    }

    /** Counted is every task of the main thread from when the table is drawn, over turns of the wheel and three orders. */
    @Test
    void scrolling_and_sorting_have_no_long_task() {
        try (Chromium chromium = new Chromium();
                HeatTable table = new HeatTable(
                        chromium,
                        root,
                        LONG ? "year=2025&theme=all" : "year=2025&theme=one_thing&theme=hotline&theme=service",
                        1440)) {
            assertEquals("2851", table.page.locator("table.heat").getAttribute("aria-rowcount"));
            assertEquals(Map.of(), table.longTasks("one_thing_themes", "hotline_overdue_tickets", "service_items"));
            table.agreesWithApi();
            table.page.locator(".heat-scroll").evaluate("scroller => { scroller.scrollTop = 1e6; }");
            table.agreesWithApi();
        }
    }
}
