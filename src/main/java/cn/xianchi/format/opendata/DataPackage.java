package cn.xianchi.format.opendata;

import cn.xianchi.format.FormatTexts;
import cn.xianchi.format.table.ColumnDescription;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.Report;
import cn.xianchi.text.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The descriptor of a Frictionless Data Package, with the properties of version 2 and of version 1, so that readers of both accept it. */
final class DataPackage {
    /** What tells one observation from another. */
    private static final List<String> KEY =
            List.of("region", "indicator", "year", "dimension", "statistic", "window_start", "window_end", "report");

    private DataPackage() {}

    /** @param files the CSV files of the package, as kept */
    static Map<String, Object> descriptor(
            Release release, List<ReleaseArtifact> files, List<Report> reports, boolean fictional) {
        FormatTexts texts = Labels.in("zh").texts(FormatTexts.class);
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        descriptor.put("profile", "tabular-data-package");
        descriptor.put("name", fictional ? "xianchi-demo" : "xianchi");
        descriptor.put("title", fictional ? texts.demoDataset(texts.dataset()) : texts.dataset());
        descriptor.put("description", texts.datasetSaid());
        descriptor.put("version", release.number() + ".0.0");
        descriptor.put("created", release.publishedAt().toString());
        descriptor.put(
                "licenses", List.of(Map.of("name", Licence.NAME, "path", Licence.ADDRESS, "title", Licence.TITLE)));
        descriptor.put("sources", reports.stream().map(DataPackage::source).toList());
        descriptor.put("resources", files.stream().map(DataPackage::resource).toList());
        return descriptor;
    }

    private static Map<String, Object> source(Report report) {
        return report.url().isEmpty()
                ? Map.of("title", report.title())
                : Map.of("title", report.title(), "path", report.url());
    }

    private static Map<String, Object> resource(ReleaseArtifact file) {
        String name = file.file().fileName().replace(".csv", "");
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", name);
        resource.put("type", "table");
        resource.put("profile", "tabular-data-resource");
        resource.put("path", file.file().fileName());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", file.bytes());
        resource.put("hash", "sha256:" + file.sha256());
        resource.put("schema", schema(name));
        return resource;
    }

    private static Map<String, Object> schema(String file) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "fields",
                ColumnDescription.of(file).stream()
                        .map(field -> field(field, file))
                        .toList());
        schema.put("missingValues", List.of(""));
        if (file.equals("observations")) {
            schema.put("primaryKey", KEY);
            schema.put(
                    "foreignKeys",
                    List.of(
                            foreign("region", "regions", "code"),
                            foreign("indicator", "indicators", "code"),
                            foreign("report", "reports", "id")));
        } else {
            schema.put("primaryKey", List.of(file.equals("reports") ? "id" : "code"));
        }
        return schema;
    }

    private static Map<String, Object> field(ColumnDescription field, String file) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("name", field.name());
        shown.put("type", field.type());
        shown.put("title", field.zh());
        shown.put("description", field.en());
        boolean needed = file.equals("observations")
                && List.of("region", "indicator", "year", "value", "unit", "statistic", "report", "release")
                        .contains(field.name());
        if (needed) {
            shown.put("constraints", Map.of("required", true));
        }
        return shown;
    }

    private static Map<String, Object> foreign(String field, String resource, String target) {
        return Map.of("fields", field, "reference", Map.of("resource", resource, "fields", target));
    }
}
