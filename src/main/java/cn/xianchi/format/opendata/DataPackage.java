package cn.xianchi.format.opendata;

import cn.xianchi.format.FormatTexts;
import cn.xianchi.format.table.ColumnDescription;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.Report;
import cn.xianchi.text.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The descriptor of a Frictionless Data Package, with the properties of version 2 and of version 1, so that readers of both accept it. */
final class DataPackage {
    private static final Set<String> REQUIRED =
            Set.of("region", "indicator", "year", "value", "unit", "statistic", "report", "release");

    private DataPackage() {}

    @CheckedTemplate(basePath = "format/opendata")
    static class Templates {
        private Templates() {}

        static native TemplateInstance datapackage(
                Release release, String title, List<Resource> resources, List<Report> reports, boolean fictional);
    }

    /** A CSV file of the package, as kept. */
    record Resource(ReleaseArtifact kept) {
        public String name() {
            return kept.file().fileName().replace(".csv", "");
        }

        public List<ColumnDescription> columns() {
            return ColumnDescription.of(name());
        }

        /** Whether each row has a value in the column. */
        public boolean requires(String column) {
            return name().equals("observations") && REQUIRED.contains(column);
        }
    }

    /** @param files the CSV files of the package, as kept */
    static Map<String, Object> descriptor(
            Release release, List<ReleaseArtifact> files, List<Report> reports, boolean fictional) {
        FormatTexts texts = Labels.in("zh").texts(FormatTexts.class);
        String title = fictional ? texts.demoDataset(texts.dataset()) : texts.dataset();
        List<Resource> resources = files.stream().map(Resource::new).toList();
        TemplateInstance descriptor = Templates.datapackage(release, title, resources, reports, fictional);
        return new JsonObject(descriptor.render()).getMap();
    }
}
