package cn.xianchi.format.opendata;

import cn.xianchi.format.FormatTexts;
import cn.xianchi.observation.Release;
import cn.xianchi.text.Labels;
import java.net.URI;
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

    /** @param root address of this server, with a slash at its end */
    public static Map<String, Object> catalog(
            URI root, String publisher, Release current, List<Release> releases, YearSpan years, boolean fictional) {
        FormatTexts zh = Labels.in("zh").texts(FormatTexts.class);
        FormatTexts en = Labels.in("en").texts(FormatTexts.class);
        String title = fictional ? zh.demoDataset(zh.dataset()) : zh.dataset();
        Map<String, Object> catalog = new LinkedHashMap<>();
        catalog.put("@context", CONTEXT);
        catalog.put("@id", root.resolve("open/catalog.jsonld").toString());
        catalog.put("@type", "dcat:Catalog");
        catalog.put("dct:title", List.of(text(zh.catalog(), "zh"), text(en.catalog(), "en")));
        catalog.put("dct:description", text(zh.catalogSaid(), "zh"));
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
            URI root, String title, Map<String, Object> agent, Release release, YearSpan years) {
        FormatTexts texts = Labels.in("zh").texts(FormatTexts.class);
        String base = "open/releases/" + release.number() + "/";
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("@id", root.resolve(base).toString());
        dataset.put("@type", "dcat:Dataset");
        dataset.put("dct:title", text(texts.datasetOf(title, release.number()), "zh"));
        dataset.put("dct:description", text(texts.datasetOfSaid(), "zh"));
        dataset.put("dct:identifier", "xianchi-r" + release.number());
        dataset.put("dct:issued", date(release));
        dataset.put("dct:modified", date(release));
        dataset.put("dct:publisher", Map.of("@id", agent.get("@id")));
        dataset.put("dct:license", id(Licence.ADDRESS));
        dataset.put("dct:temporal", temporal(root.resolve(base + "#years"), years));
        dataset.put("dcat:landingPage", id(root.resolve("open").toString()));
        dataset.put(
                "dcat:distribution",
                Stream.of(ReleaseFile.values())
                        .map(file -> distribution(root.resolve(base), file))
                        .toList());
        return dataset;
    }

    private static Map<String, Object> temporal(URI id, YearSpan years) {
        return Map.of(
                "@id", id.toString(),
                "@type", "dct:PeriodOfTime",
                "dcat:startDate", typed(years.first() + "-01-01", "xsd:date"),
                "dcat:endDate", typed(years.last() + "-12-31", "xsd:date"));
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
