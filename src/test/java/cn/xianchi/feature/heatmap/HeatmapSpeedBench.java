package cn.xianchi.feature.heatmap;

import cn.xianchi.Site;
import cn.xianchi.page.Chromium;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How long the longest task of the main thread takes while the heat table is scrolled and sorted, in ms and as a ratio to one
 * order of a hundred thousand numbers in the same page; a task is long from 50 ms on (W3C Long Tasks), and shorter ones are not
 * told. Prints; nothing is asserted of times. {@code ./mvnw verify -Dtest=none
 * -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=HeatmapSpeedBench}
 */
class HeatmapSpeedBench {
    /** Each long task is noted with its start and duration. */
    private static final String WATCH = """
            window.longTasks = [];
            new PerformanceObserver((list) => longTasks.push(...list.getEntries().map((task) => [task.startTime, task.duration])))
              .observe({ type: 'longtask', buffered: true });""";

    private static final String MEASURE = """
            () => {
              const numbers = Float64Array.from({ length: 100000 }, (_, i) => Math.sin(i));
              const begun = performance.now();
              [...numbers].sort((a, b) => a - b);
              return performance.now() - begun;
            }""";

    @ParameterizedTest
    @EnumSource(
            value = Site.class,
            names = {"PROVINCE", "COUNTRY"})
    void the_longest_task_of_each_movement(Site site) {
        BrowserContext context = Chromium.ofThread().context(1440, ColorScheme.LIGHT);
        context.addInitScript(WATCH);
        try (HeatTable table = new HeatTable(context, site, "year=2025&theme=all")) {
            double measure = number(table.page.evaluate(MEASURE));
            print(table, measure, site + " down", () -> table.wheel(0, 500, 25));
            print(table, measure, site + " right", () -> table.wheel(600, 0, 12));
            print(table, measure, site + " up", () -> table.wheel(0, -300, 12));
            print(table, measure, site + " left", () -> table.wheel(-900, 0, 9));
            for (String order : List.of("one_thing_themes", "hotline_overdue_tickets", "service_items")) {
                print(table, measure, site + " sort by " + order, () -> table.sortBy(order));
            }
        }
    }

    private static void print(HeatTable table, double measure, String name, Runnable act) {
        double from = number(table.page.evaluate("performance.now()"));
        act.run();
        table.drawn();
        double longest = number(table.page.evaluate(
                "from => Math.max(0, ...longTasks.filter(([start]) => start >= from).map(([, duration]) => duration))",
                from));
        System.out.printf("%s: longest task %.0f ms, %.2f of one order%n", name, longest, longest / measure);
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
