package cn.xianchi.feature.heatmap;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.Site;
import cn.xianchi.page.Chromium;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The heat table in a browser, for its tests: opened, scrolled, sorted, and held against the API. */
final class HeatTable implements AutoCloseable {
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

    private final BrowserContext context;
    final Page page;
    private final Site site;
    private final String query;

    HeatTable(BrowserContext context, Site site, String query) {
        this.context = context;
        this.site = site;
        this.query = query;
        page = context.newPage();
        page.navigate(site.at("/heatmap?" + query).toString());
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

    /** Turns the wheel over the table, and waits until what came into view is drawn. */
    void wheel(int x, int y, int times) {
        page.locator(".heat-scroll").hover();
        for (int i = 0; i < times; i++) {
            page.mouse().wheel(x, y);
            Chromium.frames(page);
        }
        drawn();
    }

    void scrollTo(int left, int top) {
        page.locator(".heat-scroll")
                .evaluate("(scroller, [left, top]) => scroller.scrollTo(left, top)", List.of(left, top));
        Chromium.frames(page);
        drawn();
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
    private Set<String> themes(List<?> rows) {
        Map<String, String> themes =
                given().get(site.at("/api/v1/indicators?limit=1000")).jsonPath().getList("items").stream()
                        .map(one -> (Map<?, ?>) one)
                        .collect(Collectors.toMap(one -> (String) one.get("code"), one -> (String) one.get("theme")));
        return ((List<?>) ((Map<?, ?>) rows.get(0)).get("cells"))
                .stream()
                        .map(cell -> themes.get(((String) cell).split("\\|")[0]))
                        .collect(Collectors.toSet());
    }

    private JsonPath api(String more) {
        return given().get(site.at("/api/v1/heatmap?" + query.replaceAll("&?(theme|sort|pin)=[^&]*", "") + more))
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

    @Override
    public void close() {
        context.close();
    }
}
