package cn.xianchi.feature.heatmap;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.page.Chromium;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The heat table in a browser, for its tests: opened, scrolled, sorted, timed, and held against the API. */
final class HeatTable implements AutoCloseable {
    /** A task is long from 50 ms on (W3C Long Tasks); each is noted with its start and duration. */
    private static final String WATCH = """
            window.longTasks = [];
            new PerformanceObserver((list) => longTasks.push(...list.getEntries().map((task) => [task.startTime, task.duration])))
              .observe({ type: 'longtask', buffered: true });""";

    private static final String SHOWN = """
            () => {
              const heads = [...document.querySelectorAll('.heads .head:not(.total)')].filter((head) => !head.hidden).map((head) => head.dataset.code);
              const view = document.querySelector('.heat-scroll').getBoundingClientRect();
              const top = document.querySelector('.heat thead').getBoundingClientRect().bottom;
              const inView = (row) => { const box = row.getBoundingClientRect(); return box.bottom > top && box.top < view.bottom; };
              return [...document.querySelectorAll('.heat tbody:not(.served) tr')].filter((row) => !row.hidden && inView(row))
                .sort((a, b) => a.getAttribute('aria-rowindex') - b.getAttribute('aria-rowindex'))
                .map((row) => ({
                  county: row.querySelector('.name').getAttribute('href').match(/\\d+/)[0],
                  totals: [...row.querySelectorAll('.total')].map((cell) => cell.textContent).join('|'),
                  cells: [...row.querySelectorAll('.c')].filter((cell) => !cell.hidden).map((cell) => [
                    heads[cell.getAttribute('aria-colindex') - 2],
                    cell.firstChild.className.replace('num w ', ''),
                    cell.firstChild.dataset.evidence ?? '',
                    cell.firstChild.textContent].join('|')),
                }));
            }""";

    private static final double LONG = 50;
    /** What the page itself does takes its time in every try; what another program does, hardly in all. */
    private static final int TRIES = 6;

    private final BrowserContext context;
    final Page page;
    private final String query;

    HeatTable(Chromium chromium, URI root, String query, int width) {
        this.query = query;
        context = chromium.context(width, ColorScheme.LIGHT);
        context.addInitScript(WATCH);
        page = context.newPage();
        page.setDefaultTimeout(120_000);
        page.navigate(root.resolve("/heatmap?" + query).toString());
        drawn();
    }

    /** Waits until every row in view is drawn and has its words. */
    void drawn() {
        page.locator("table.heat.live[data-said]").waitFor();
    }

    void sortBy(String code) {
        page.locator("[data-code=" + code + "] button").dispatchEvent("click");
        page.locator("table.heat[data-drawn='" + code + "']").waitFor();
    }

    /**
     * What took the main thread longer than 50 ms at a stretch, with the longest task in ms: each part of a scroll through the
     * table and each order is measured by itself, from a moment at which the table is drawn (what the browser did from its
     * first paint until then is not asked), and again where it was long, because another program may have had the processor;
     * the best counts.
     */
    Map<String, Double> longTasks(String... orders) {
        page.locator(".heat-scroll").hover();
        Map<String, Double> found = new LinkedHashMap<>();
        note(found, "down", () -> scrollTo(0, 0), () -> wheel(0, 500, 25));
        note(found, "right", () -> scrollTo(0, 1200), () -> wheel(600, 0, 12));
        note(found, "up", () -> scrollTo(9000, 9000), () -> wheel(0, -300, 12));
        note(found, "left", () -> scrollTo(9000, 1200), () -> wheel(-900, 0, 9));
        for (String order : orders) {
            note(
                    found,
                    "sort by " + order,
                    () -> page.locator("select[data-sort]").selectOption("code"),
                    () -> sortBy(order));
        }
        return found;
    }

    private void note(Map<String, Double> found, String name, Runnable before, Runnable act) {
        double longest = Double.MAX_VALUE;
        for (int i = 0; i < TRIES && longest > LONG; i++) {
            before.run();
            page.waitForTimeout(400);
            longest = Math.min(longest, longest(act));
        }
        if (longest > LONG) {
            found.put(name, longest);
        }
    }

    private void scrollTo(int left, int top) {
        page.locator(".heat-scroll")
                .evaluate("(scroller, [left, top]) => scroller.scrollTo(left, top)", List.of(left, top));
    }

    private void wheel(int x, int y, int times) {
        for (int i = 0; i < times; i++) {
            page.mouse().wheel(x, y);
            page.waitForTimeout(40);
        }
    }

    private double longest(Runnable act) {
        drawn();
        double from = ((Number) page.evaluate("performance.now()")).doubleValue();
        act.run();
        drawn();
        page.waitForTimeout(100);
        return ((Number) page.evaluate(
                        "from => Math.max(0, ...longTasks.filter(([start]) => start >= from).map(([, duration]) => duration))",
                        from))
                .doubleValue();
    }

    /** The rows in view say of each county and indicator what the API says. */
    void agreesWithApi() {
        drawn();
        List<?> rows = (List<?>) page.evaluate(SHOWN);
        assertTrue(rows.size() >= 10, "rows in view: " + rows.size());
        Map<String, String> units = new HashMap<>();
        Map<String, Map<?, ?>> cells = new HashMap<>();
        for (String theme : themes(rows)) {
            JsonPath api = api("&theme=" + theme);
            api.getList("indicators").stream()
                    .map(one -> (Map<?, ?>) one)
                    .forEach(one -> units.put((String) one.get("code"), (String) one.get("unit")));
            api.getList("cells").stream()
                    .map(one -> (Map<?, ?>) one)
                    .forEach(one -> cells.put(one.get("region") + " " + one.get("indicator"), one));
        }
        for (Object row : rows) {
            Map<?, ?> shown = (Map<?, ?>) row;
            List<?> places = (List<?>) shown.get("cells");
            assertTrue(places.size() >= 4, "cells in view: " + places.size());
            for (Object place : places) {
                String[] part = ((String) place).split("\\|", -1);
                Map<?, ?> cell = cells.get(shown.get("county") + " " + part[0]);
                assertEquals(style(cell), part[1], cell.toString());
                assertEquals(cell.get("id") == null ? "" : cell.get("id"), part[2], cell.toString());
                assertNumber((Number) cell.get("value"), units.get(part[0]), part[3]);
            }
        }
    }

    /** The themes of the indicators in view. */
    private static Set<String> themes(List<?> rows) {
        Map<String, String> themes = given().get("/api/v1/indicators?limit=1000").jsonPath().getList("items").stream()
                .map(one -> (Map<?, ?>) one)
                .collect(Collectors.toMap(one -> (String) one.get("code"), one -> (String) one.get("theme")));
        return ((List<?>) ((Map<?, ?>) rows.get(0)).get("cells"))
                .stream()
                        .map(cell -> themes.get(((String) cell).split("\\|")[0]))
                        .collect(Collectors.toSet());
    }

    private JsonPath api(String more) {
        return given().get("/api/v1/heatmap?" + query.replaceAll("&?(theme|sort|pin)=[^&]*", "") + more)
                .jsonPath();
    }

    private static String style(Map<?, ?> cell) {
        if (cell.get("blank") != null) {
            return (String) cell.get("blank");
        }
        String mark =
                cell.get("value") == null ? "split" : cell.get("band") == null ? "value" : (String) cell.get("band");
        return cell.get("grade").equals("same") ? mark : mark + " " + cell.get("grade");
    }

    /** A number is shown to four digits at least. */
    private static void assertNumber(Number value, String unit, String text) {
        if (value == null) {
            assertTrue(text.isEmpty() || text.equals("分记"), text);
            return;
        }
        BigDecimal factor = text.endsWith("万")
                ? new BigDecimal("1e4")
                : text.endsWith("亿") ? new BigDecimal("1e8") : BigDecimal.ONE;
        double shown = new BigDecimal(text.replace('−', '-').replaceAll("[%万亿]$", ""))
                .multiply(factor)
                .doubleValue();
        double exact = value.doubleValue() * (unit.equals("万元") ? 1e4 : 1);
        assertEquals(exact, shown, Math.abs(exact) * 0.006, text);
    }

    /** The counties in view, from the top. */
    List<String> counties() {
        drawn();
        return ((List<?>) page.evaluate(SHOWN))
                .stream().map(row -> (String) ((Map<?, ?>) row).get("county")).toList();
    }

    /** The values of the indicator by the API, good first, of those that can be compared. */
    List<Double> best(String indicator, int n) {
        JsonPath api = api("");
        boolean lower = "lower".equals(api.getString("indicators.find { it.code == '" + indicator + "' }.polarity"));
        Comparator<Double> order = lower ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return values(api, indicator).values().stream().sorted(order).limit(n).toList();
    }

    /** The values that the API gives the counties in view, in their order. */
    List<Double> shown(String indicator, int n) {
        JsonPath api = api("");
        Map<String, Double> values = values(api, indicator);
        return counties().stream().limit(n).map(values::get).toList();
    }

    private static Map<String, Double> values(JsonPath api, String indicator) {
        return api.getList("cells").stream()
                .map(one -> (Map<?, ?>) one)
                .filter(cell -> indicator.equals(cell.get("indicator"))
                        && Arrays.asList("same", "caution").contains(cell.get("grade")))
                .collect(Collectors.toMap(
                        cell -> (String) cell.get("region"), cell -> ((Number) cell.get("value")).doubleValue()));
    }

    /** Waits for what a script of the page would have to evaluate, which its security policy forbids. */
    static void until(Page page, String condition) {
        for (int i = 0; i < 100 && !Boolean.TRUE.equals(page.evaluate(condition)); i++) {
            page.waitForTimeout(50);
        }
        assertEquals(true, page.evaluate(condition), condition);
    }

    @Override
    public void close() {
        context.close();
    }
}
