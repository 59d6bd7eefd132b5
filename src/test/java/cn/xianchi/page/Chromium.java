package cn.xianchi.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real browser for the tests of pages: Chromium of the machine where there is one; elsewhere Playwright brings its own. */
public final class Chromium implements AutoCloseable {
    private static final Path INSTALLED = Path.of("/usr/bin/chromium");
    private final Playwright playwright;
    private final Browser browser;

    public Chromium() {
        boolean installed = Files.isExecutable(INSTALLED);
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(installed ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        browser = playwright.chromium().launch(installed ? options.setExecutablePath(INSTALLED) : options);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static final int MOST_ROWS = 24;

    public BrowserContext context(int width, ColorScheme scheme) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setDeviceScaleFactor(1));
    }

    public BrowserContext withoutScript() {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1440, 900).setJavaScriptEnabled(false));
    }

    /** Opens an address and waits until it is quiet; what the console complains of is added to {@code complaints}. */
    public static Page open(BrowserContext context, URI address, List<String> complaints) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(address.toString());
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return page;
    }

    /**
     * Nothing too wide, nothing that axe objects to. Axe takes seconds for hundreds of rows that are all alike, so that it looks
     * at the first of each list only.
     */
    public static void sound(Page page, String at) {
        int tooWide =
                (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertTrue(tooWide <= 0, at + " is " + tooWide + " px too wide");
        page.evaluate(
                "most => document.querySelectorAll('table, tbody, ul, ol, dl, select, fieldset, .tiles, .panels')"
                        + ".forEach(list => [...list.children].slice(most).forEach(row => row.remove()))",
                MOST_ROWS);
        assertEquals(
                List.of(),
                new AxeBuilder(page)
                        .analyze().getViolations().stream().map(Chromium::text).toList(),
                at);
    }

    /**
     * A page is sound on a desk in light and on a phone in dark, and the console has nothing to complain of: that is every
     * width and every colour once.
     */
    public void soundOnDeskAndPhone(URI address) {
        sound(address, 1440, ColorScheme.LIGHT);
        sound(address, 390, ColorScheme.DARK);
    }

    private void sound(URI address, int width, ColorScheme scheme) {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = context(width, scheme)) {
            String at = address + " at " + width + " " + scheme;
            Page page = open(context, address, complaints);
            assertEquals(List.of(), complaints, at);
            sound(page, at);
        }
    }

    private static String text(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget().toString())
                        .limit(3)
                        .toList();
    }
}
