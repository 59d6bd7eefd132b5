package cn.xianchi.feature.open;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.format.FormatTexts;
import cn.xianchi.format.opendata.ReleaseFile;
import cn.xianchi.format.opendata.YearSpan;
import cn.xianchi.http.request.BaseUrl;
import cn.xianchi.observation.Release;
import cn.xianchi.text.Labels;
import cn.xianchi.text.OpenTexts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Describes a release in the terms of https://schema.org/Dataset. */
final class DatasetMarkup {
    private DatasetMarkup() {}

    static Map<String, Object> of(
            Release release, YearSpan years, String description, Catalog catalog, BaseUrl address, Labels labels) {
        String product = labels.messages().productName();
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("@context", "https://schema.org/");
        dataset.put("@type", "Dataset");
        dataset.put("@id", address.of("/open"));
        dataset.put("url", address.of("/open"));
        dataset.put("name", labels.texts(OpenTexts.class).title() + " · " + product);
        dataset.put("description", description);
        dataset.put("identifier", "xianchi-r" + release.number());
        dataset.put("version", release.number());
        dataset.put("dateModified", release.date().toString());
        dataset.put("license", "https://creativecommons.org/licenses/by/4.0/");
        dataset.put("isAccessibleForFree", true);
        dataset.put("temporalCoverage", years.first() + "/" + years.last());
        dataset.put("spatialCoverage", Map.of("@type", "Place", "name", province()));
        dataset.put("creator", Map.of("@type", "Organization", "name", product));
        dataset.put(
                "variableMeasured",
                catalog.publicIndicators().stream().map(labels::name).toList());
        dataset.put(
                "distribution",
                Stream.of(ReleaseFile.values())
                        .map(file -> download(file, release, address))
                        .toList());
        return dataset;
    }

    private static String province() {
        return Labels.in("zh").texts(FormatTexts.class).province();
    }

    private static Map<String, Object> download(ReleaseFile file, Release release, BaseUrl address) {
        return Map.of(
                "@type",
                "DataDownload",
                "encodingFormat",
                file.typeAndSubtype(),
                "contentUrl",
                address.of("/open/releases/" + release.number() + "/" + file.fileName()));
    }
}
