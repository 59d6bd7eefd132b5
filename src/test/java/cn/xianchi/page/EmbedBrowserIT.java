package cn.xianchi.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.Site;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** Figures inside pages of other people, and figures taken away. */
class EmbedBrowserIT {
    private final Chromium chromium = Chromium.ofThread();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/embed/compare?indicator=one_thing_themes&year=2025",
                "/embed/trends?indicator=service_items",
                "/embed/regions/440704?year=2025&lang=en",
                "/embed/map?indicator=one_thing_themes&year=2025",
            })
    void a_figure_alone_is_sound(String path) {
        chromium.soundOnDeskAndPhone(Site.REAL.at(path));
    }

    @Test
    void another_site_frames_the_figure_with_the_code_of_its_page() throws IOException {
        List<String> complaints = new ArrayList<>();
        HttpServer site = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        site.start();
        try (BrowserContext context = chromium.context(900, ColorScheme.LIGHT)) {
            context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page =
                    Chromium.open(context, Site.REAL.at("/compare?indicator=one_thing_themes&year=2025"), complaints);
            page.locator("[data-measured]").click();
            String code = (String) page.evaluate("navigator.clipboard.readText()");
            Page other = context.newPage();
            other.onConsoleMessage(message -> complaints.add(message.text()));
            byte[] body = ("<!DOCTYPE html><meta charset=utf-8><link rel=icon href=data:,><h1>另一个网站</h1>" + code)
                    .getBytes(StandardCharsets.UTF_8);
            site.createContext("/", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "text/html");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            other.navigate("http://127.0.0.1:" + site.getAddress().getPort() + "/");
            FrameLocator frame = other.frameLocator("iframe");
            frame.locator(".plot svg").waitFor();
            assertEquals(1, frame.locator("h1:visible").count());
            assertEquals(0, frame.locator("header, form:visible, footer.foot").count());
            assertTrue(frame.locator(".foot-row p").innerText().contains("县尺第 1 版"));
            int tall = Integer.parseInt(other.locator("iframe").getAttribute("height"));
            int needed = ((Number) other.frames().get(1).evaluate("document.documentElement.scrollHeight")).intValue();
            assertTrue(needed <= tall, needed + " px of figure in a frame of " + tall);
        }
        site.stop(0);
        assertEquals(List.of(), complaints);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /compare?indicator=one_thing_themes&year=2025,  江海区
            /trends?indicator=service_items,                徐闻
            /map?indicator=one_thing_themes&year=2025,      江海
            /regions/440704?year=2025,                      102
            /index?year=2025&weights=one_thing_themes:1,    江海区
            """)
    void a_figure_is_taken_as_SVG_with_title_source_release_and_date(String path, String shown) throws Exception {
        try (BrowserContext context = chromium.context(1440, ColorScheme.LIGHT)) {
            Page page = Chromium.open(context, Site.REAL.at(path), new ArrayList<>());
            Download download =
                    page.waitForDownload(() -> page.locator("[data-take=svg]").click());
            assertTrue(download.suggestedFilename().endsWith(".svg"), download.suggestedFilename());
            Document svg = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(Files.newInputStream(download.path()));
            String text = svg.getDocumentElement().getTextContent().replaceAll("\\s", "");
            assertTrue(text.contains(shown), text);
            assertTrue(text.contains("县尺第1版，20"), text);
            assertTrue(text.contains("政务服务"), text);
        }
    }
}
