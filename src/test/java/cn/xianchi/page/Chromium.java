package cn.xianchi.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real browser for the tests of pages: Chromium of the machine where there is one; elsewhere Playwright brings its own. Each
 * thread that runs tests has one, because Playwright belongs to a thread; it ends with the run.
 */
public final class Chromium {
    /** The shell has no windows to care for, and takes a third of the time of the whole browser. */
    private static final Optional<Path> INSTALLED = Stream.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();

    private static final ThreadLocal<Chromium> OF_THREAD = ThreadLocal.withInitial(Chromium::new);

    /** What a script has yet to draw or to bring to life. */
    private static final String UNDRAWN = String.join(
            ", ",
            "figure[data-chart=bars]:has(tbody tr:not([data-value=''])):not(:has([data-plot] svg text))",
            "body:has(.twin-of tbody tr:not([data-value=''])) figure.comparing:not(:has([data-plot] svg text))",
            "figure.trends:not(.many):not(:has([data-plot] svg text))",
            "figure[data-chart=index]:not(:has([data-plot] svg text))",
            "table.heat:not(.live[data-said])",
            ".reading:not(.live)",
            "form.hand-in .by-script[hidden]");

    /** Other programs may have the processor. */
    private static final int PATIENCE_MILLISECONDS = 300_000;

    private static final int MOST_ROWS = 8;

    /** What of a page may differ on a phone in the dark. */
    private static final List<String> RULES_OF_WIDTH_AND_COLOUR =
            List.of("color-contrast", "link-in-text-block", "scrollable-region-focusable");

    private final Browser browser;

    private Chromium() {
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(INSTALLED.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        INSTALLED.ifPresent(options::setExecutablePath);
        browser = playwright.chromium().launch(options);
    }

    public static Chromium ofThread() {
        return OF_THREAD.get();
    }

    public BrowserContext context(int width, ColorScheme scheme) {
        return patient(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setDeviceScaleFactor(1));
    }

    public BrowserContext withoutScript() {
        return patient(
                new Browser.NewContextOptions().setViewportSize(1440, 900).setJavaScriptEnabled(false));
    }

    private BrowserContext patient(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE_MILLISECONDS);
        return context;
    }

    /** Opens an address in a browser without script. */
    public static Page plain(BrowserContext context, URI address) {
        Page page = context.newPage();
        page.navigate(address.toString());
        return page;
    }

    /** Opens an address and waits until its scripts have drawn; what the console complains of is added to {@code complaints}. */
    public static Page open(BrowserContext context, URI address, List<String> complaints) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(address.toString());
        drawn(page);
        return page;
    }

    /** Waits until the scripts of a page have drawn what they draw. */
    static void drawn(Page page) {
        page.locator(UNDRAWN).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Waits for the next frames, in which a script answers a key or a scroll. */
    public static void frames(Page page) {
        page.evaluate(
                "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))");
    }

    /** Waits for what a script of the page would have to evaluate, which its security policy forbids. */
    public static void until(Page page, String condition) {
        long last = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLISECONDS);
        boolean met = Boolean.TRUE.equals(page.evaluate(condition));
        while (!met && System.nanoTime() < last) {
            frames(page);
            met = Boolean.TRUE.equals(page.evaluate(condition));
        }
        assertTrue(
                met,
                () -> condition + "; focus is at " + page.evaluate("document.activeElement.outerHTML.slice(0, 300)"));
    }

    /** Nothing too wide, nothing that axe objects to. */
    public static void sound(Page page, String at) {
        sound(page, at, Map.of("resultTypes", List.of("violations")));
    }

    /** Nothing too wide, and nothing that axe objects to of what depends on width and colour. */
    public static void soundInWidthAndColour(Page page, String at) {
        sound(page, at, Map.of("resultTypes", List.of("violations"), "runOnly", RULES_OF_WIDTH_AND_COLOUR));
    }

    /** Axe takes seconds for hundreds of rows that are all alike, so that it looks at the first of each list only. */
    private static void sound(Page page, String at, Map<String, Object> options) {
        int tooWide =
                (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertTrue(tooWide <= 0, at + " is " + tooWide + " px too wide");
        page.evaluate(
                "most => document.querySelectorAll('table, tbody, ul, ol, dl, select, fieldset, .tiles, .panels, .found')"
                        + ".forEach(list => [...list.children].slice(most).forEach(row => row.remove()))",
                MOST_ROWS);
        assertEquals(List.of(), violations(page, options), at);
    }

    private static Object violations(Page page, Map<String, Object> options) {
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return page.evaluate("""
                async options => (await axe.run(document, options)).violations.map(rule =>
                  `${rule.id}: ${rule.help} ${rule.nodes.slice(0, 3).map(node => node.target).join(' ')}`)""", options);
    }

    /**
     * A page is sound on a desk in light and, as far as width and colour go, on a phone in dark, and the console has nothing
     * to complain of: that is every rule, every width and every colour once.
     */
    public void soundOnDeskAndPhone(URI address) {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = context(1440, ColorScheme.LIGHT)) {
            // faster than to evaluate it in each page
            context.addInitScript(AxeBuilder.getAxeScript());
            Page page = open(context, address, complaints);
            sound(page, address + " on a desk");
            page.setViewportSize(390, 900);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            page.reload();
            drawn(page);
            soundInWidthAndColour(page, address + " on a phone");
        }
        assertEquals(List.of(), complaints, address.toString());
    }
}
