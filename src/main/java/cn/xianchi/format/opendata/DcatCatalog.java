package cn.xianchi.format.opendata;

import cn.xianchi.observation.Release;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The catalogue of open data in DCAT (https://www.w3.org/TR/vocab-dcat-3/), as JSON-LD with absolute addresses. */
public final class DcatCatalog {
    private static final Map<String, String> CONTEXT = Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "xsd", "http://www.w3.org/2001/XMLSchema#");
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    private DcatCatalog() {}

    /**
     * @param root address of this server, with a slash at its end
     * @param years first and last year of the figures
     */
    public static Map<String, Object> catalog(
            URI root, String publisher, Release current, List<Release> releases, int[] years, boolean fictional) {
        String title = (fictional ? "演示数据：" : "") + "县域政务服务指标";
        Map<String, Object> catalog = new LinkedHashMap<>();
        catalog.put("@context", CONTEXT);
        catalog.put("@id", root.resolve("open/catalog.jsonld").toString());
        catalog.put("@type", "dcat:Catalog");
        catalog.put("dct:title", List.of(text("县尺开放数据", "zh"), text("Xianchi open data", "en")));
        catalog.put("dct:description", text("各县（市、区）政务服务和数据管理局年度报告里的指标，每个数都有依据。", "zh"));
        Map<String, Object> agent =
                Map.of("@id", root.resolve("open#publisher").toString(), "@type", "foaf:Agent", "foaf:name", publisher);
        catalog.put("dct:publisher", agent);
        catalog.put("dct:license", id(Licence.ADDRESS));
        catalog.put("dct:modified", date(current));
        catalog.put(
                "dcat:dataset",
                releases.stream()
                        .map(release -> dataset(root, title, agent, release, years))
                        .toList());
        return catalog;
    }

    private static Map<String, Object> dataset(
            URI root, String title, Map<String, Object> agent, Release release, int[] years) {
        String base = "open/releases/" + release.number() + "/";
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("@id", root.resolve(base).toString());
        dataset.put("@type", "dcat:Dataset");
        dataset.put("dct:title", text(title + "，第 " + release.number() + " 版", "zh"));
        dataset.put("dct:description", text("县（市、区）× 年 × 指标，附原文写法、上下限、时段和依据。", "zh"));
        dataset.put("dct:identifier", "xianchi-r" + release.number());
        dataset.put("dct:issued", date(release));
        dataset.put("dct:modified", date(release));
        dataset.put("dct:publisher", Map.of("@id", agent.get("@id")));
        dataset.put("dct:license", id(Licence.ADDRESS));

        dataset.put(
                "dct:temporal",
                Map.of(
                        "@id", root.resolve(base + "#years").toString(),
                        "@type", "dct:PeriodOfTime",
                        "dcat:startDate", typed(years[0] + "-01-01", "xsd:date"),
                        "dcat:endDate", typed(years[1] + "-12-31", "xsd:date")));
        dataset.put("dcat:landingPage", id(root.resolve("open").toString()));
        List<Map<String, Object>> distributions = new ArrayList<>();
        Stream.of(ReleaseFile.values()).forEach(file -> distributions.add(distribution(root.resolve(base), file)));
        dataset.put("dcat:distribution", distributions);
        return dataset;
    }

    private static Map<String, Object> distribution(URI base, ReleaseFile file) {
        String address = base.resolve(file.fileName()).toString();
        Map<String, Object> distribution = new LinkedHashMap<>();
        distribution.put("@id", address);
        distribution.put("@type", "dcat:Distribution");
        distribution.put("dct:title", text(file.fileName(), "en"));
        distribution.put("dcat:accessURL", id(address));
        distribution.put("dcat:downloadURL", id(address));
        distribution.put("dcat:mediaType", id(MEDIA_TYPES + file.typeAndSubtype()));
        distribution.put("dct:license", id(Licence.ADDRESS));
        return distribution;
    }

    private static Map<String, Object> id(String address) {
        return Map.of("@id", address);
    }

    private static Map<String, Object> text(String text, String language) {
        return Map.of("@value", text, "@language", language);
    }

    private static Map<String, Object> date(Release release) {
        return typed(release.date().toString(), "xsd:date");
    }

    private static Map<String, Object> typed(String value, String type) {
        return Map.of("@value", value, "@type", type);
    }
}
