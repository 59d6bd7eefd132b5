package cn.xianchi.format.opendata;

import cn.xianchi.format.XmlOutput;
import cn.xianchi.observation.Release;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The releases as an Atom feed (RFC 4287) and the pages as a sitemap (https://www.sitemaps.org/protocol.html). */
public final class AtomFeed {
    private AtomFeed() {}

    /** What a release is called and what is said of it. */
    public record Entry(Release release, String title, String summary) {}

    /** @param entries the newest first; not empty */
    public static void feed(URI root, String title, List<Entry> entries, OutputStream out) throws XMLStreamException {
        String own = root.resolve("open/releases.atom").toString();
        try (XmlOutput xml = new XmlOutput(out, Map.of("", "http://www.w3.org/2005/Atom"))) {
            xml.open("feed", "xml:lang", "zh");
            xml.text("id", own);
            xml.text("title", title);
            xml.text("updated", entries.get(0).release().publishedAt().toString());
            xml.open("author");
            xml.text("name", "县尺 Xianchi");
            xml.end();
            xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", own);
            xml.empty(
                    "link",
                    "rel",
                    "alternate",
                    "type",
                    "text/html",
                    "href",
                    root.resolve("open").toString());
            xml.empty("link", "rel", "license", "href", Licence.ADDRESS);
            for (Entry entry : entries) {
                String page =
                        root.resolve("open?release=" + entry.release().number()).toString();
                xml.open("entry");
                xml.text("id", page);
                xml.text("title", entry.title());
                xml.text("updated", entry.release().publishedAt().toString());
                xml.text("published", entry.release().publishedAt().toString());
                xml.text("summary", entry.summary());
                xml.empty("link", "rel", "alternate", "type", "text/html", "href", page);
                for (ReleaseFile file : ReleaseFile.values()) {
                    xml.empty(
                            "link",
                            "rel",
                            "enclosure",
                            "type",
                            file.mediaType().split(";")[0],
                            "title",
                            file.fileName(),
                            "href",
                            root.resolve("open/releases/" + entry.release().number() + "/" + file.fileName())
                                    .toString());
                }
                xml.end();
            }
            xml.end();
        }
    }

    /** @param paths without their slash in front */
    public static void sitemap(URI root, List<String> paths, Release release, OutputStream out)
            throws XMLStreamException {
        try (XmlOutput xml = new XmlOutput(out, Map.of("", "http://www.sitemaps.org/schemas/sitemap/0.9"))) {
            xml.open("urlset");
            for (String path : paths) {
                xml.open("url");
                xml.text("loc", root.resolve(path).toString());
                xml.text("lastmod", release.date().toString());
                xml.end();
            }
            xml.end();
        }
    }
}
