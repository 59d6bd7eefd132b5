package cn.xianchi.format.opendata;

import cn.xianchi.format.FormatTexts;
import cn.xianchi.observation.Release;
import cn.xianchi.text.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** The catalogue of open data in DCAT (https://www.w3.org/TR/vocab-dcat-3/), as JSON-LD with absolute addresses. */
public final class DcatCatalog {
    private DcatCatalog() {}

    @CheckedTemplate(basePath = "format/opendata")
    static class Templates {
        private Templates() {}

        static native TemplateInstance catalog(
                URI root,
                String title,
                String publisher,
                Release current,
                List<Release> releases,
                YearSpan years,
                List<ReleaseFile> files,
                FormatTexts zh,
                FormatTexts en);
    }

    /** @param root address of this server, with a slash at its end */
    public static Map<String, Object> catalog(
            URI root, String publisher, Release current, List<Release> releases, YearSpan years, boolean fictional) {
        FormatTexts zh = Labels.in("zh").texts(FormatTexts.class);
        FormatTexts en = Labels.in("en").texts(FormatTexts.class);
        String title = fictional ? zh.demoDataset(zh.dataset()) : zh.dataset();
        List<ReleaseFile> files = List.of(ReleaseFile.values());
        TemplateInstance catalog = Templates.catalog(root, title, publisher, current, releases, years, files, zh, en);
        return new JsonObject(catalog.render()).getMap();
    }
}
