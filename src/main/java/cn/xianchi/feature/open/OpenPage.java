package cn.xianchi.feature.open;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.format.opendata.Licence;
import cn.xianchi.format.opendata.ReleaseArtifact;
import cn.xianchi.format.opendata.ReleaseArtifacts;
import cn.xianchi.format.opendata.ReleaseFile;
import cn.xianchi.format.table.ColumnDescription;
import cn.xianchi.http.BaseUrl;
import cn.xianchi.http.RequestLanguage;
import cn.xianchi.http.RequestParameters;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.Report;
import cn.xianchi.query.ObservationQueries;
import cn.xianchi.query.ReleaseQueries;
import cn.xianchi.query.ReportQueries;
import cn.xianchi.text.OpenTexts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** What there is to take away, how fresh it is, under which licence, and how. */
@Path("/open")
@Produces(MediaType.TEXT_HTML)
class OpenPage {
    /** The files of so few figures are made while one waits; larger ones when they are asked for. */
    private static final int AT_ONCE = 20_000;

    private final Catalog catalog;
    private final ReleaseQueries releaseQueries;
    private final ObservationQueries observationQueries;
    private final ReportQueries reportQueries;
    private final RequestParameters parameters;
    private final ReleaseArtifacts files;
    private final BaseUrl address;
    private final RequestLanguage language;
    private final ObjectMapper json;

    OpenPage(
            Catalog catalog,
            ReleaseQueries releaseQueries,
            ObservationQueries observationQueries,
            ReportQueries reportQueries,
            RequestParameters parameters,
            ReleaseArtifacts files,
            BaseUrl address,
            RequestLanguage language,
            ObjectMapper json) {
        this.json = json;
        this.catalog = catalog;
        this.releaseQueries = releaseQueries;
        this.observationQueries = observationQueries;
        this.reportQueries = reportQueries;
        this.parameters = parameters;
        this.files = files;
        this.address = address;
        this.language = language;
    }

    @CheckedTemplate(basePath = "feature/open")
    static class Templates {
        private Templates() {}

        static native TemplateInstance open(
                Sheet sheet,
                String markup,
                List<Download> downloads,
                List<Line> changes,
                List<Dictionary> files,
                List<Example> examples);
    }

    record Sheet(String sentence, String lead, String fresh, String citation, String licence, int release) {}

    /** {@code size} and {@code checksum} are null until the file was made. */
    record Download(String name, String address, String said, String size, String checksum) {}

    record Line(String release, String date, long added, long replaced, long withdrawn, long reports, String note) {}

    record Dictionary(String file, List<Row> rows) {}

    record Row(String name, String type, String meaning) {}

    /** A call that can be pasted and run. */
    record Example(String language, String code) {}

    @GET
    public TemplateInstance open(@RestQuery List<String> release) {
        Release shown = parameters.release();
        OpenTexts say = language.labels().texts(OpenTexts.class);
        long figures = observationQueries.count(shown);
        Sheet sheet = sheet(shown, figures, say);
        return Templates.open(
                        sheet,
                        markup(shown, sheet.sentence(), say),
                        Stream.of(ReleaseFile.values())
                                .map(file -> download(file, shown, figures <= AT_ONCE, say))
                                .toList(),
                        releaseQueries.changes().stream()
                                .map(one -> line(one, say))
                                .toList(),
                        Stream.of("observations", "regions", "indicators", "reports")
                                .map(this::dictionary)
                                .toList(),
                        examples(shown))
                .setLocale(language.tag());
    }

    private Sheet sheet(Release release, long figures, OpenTexts say) {
        List<Report> reports = reportQueries.all(release);
        int first = reports.stream().mapToInt(Report::year).min().orElse(release.year());
        int last = reports.stream().mapToInt(Report::year).max().orElse(release.year());
        Optional<Report> newest = reports.stream()
                .filter(report -> report.date() != null)
                .max(Comparator.comparing(Report::date).thenComparing(Report::id));
        return new Sheet(
                say.sentence(
                        release.number(),
                        reportQueries.regionsWithFigures(release).size(),
                        say.years(first, last),
                        Long.toString(figures)),
                say.lead(release.date().toString()),
                newest.map(report -> say.freshSaid(report.title(), report.date().toString()))
                        .orElse(null),
                say.citation(release.number(), release.date().toString()),
                Licence.ADDRESS,
                release.number());
    }

    /** The dataset in the words of https://schema.org/Dataset; nothing in it can end its script element. */
    private String markup(Release release, String sentence, OpenTexts say) {
        List<Report> reports = reportQueries.all(release);
        int first = reports.stream().mapToInt(Report::year).min().orElse(release.year());
        int last = reports.stream().mapToInt(Report::year).max().orElse(release.year());
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("@context", "https://schema.org/");
        dataset.put("@type", "Dataset");
        dataset.put("@id", address.of("/open"));
        dataset.put("url", address.of("/open"));
        dataset.put("name", say.title() + " · " + language.messages().productName());
        dataset.put("description", sentence);
        dataset.put("identifier", "xianchi-r" + release.number());
        dataset.put("version", release.number());
        dataset.put("dateModified", release.date().toString());
        dataset.put("license", Licence.ADDRESS);
        dataset.put("isAccessibleForFree", true);
        dataset.put("temporalCoverage", first + "/" + last);
        dataset.put("spatialCoverage", Map.of("@type", "Place", "name", "广东省"));
        dataset.put(
                "creator",
                Map.of("@type", "Organization", "name", language.messages().productName()));
        dataset.put(
                "variableMeasured",
                catalog.publicIndicators().stream().map(language.labels()::name).toList());
        dataset.put(
                "distribution",
                Stream.of(ReleaseFile.values())
                        .map(file -> Map.of(
                                "@type",
                                "DataDownload",
                                "encodingFormat",
                                file.typeAndSubtype(),
                                "contentUrl",
                                address.of("/open/releases/" + release.number() + "/" + file.fileName())))
                        .toList());
        try {
            return json.writeValueAsString(dataset).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Download download(ReleaseFile file, Release release, boolean atOnce, OpenTexts say) {
        Optional<ReleaseArtifact> kept = atOnce ? Optional.of(files.file(release, file)) : files.ifKept(release, file);
        return new Download(
                file.fileName(),
                "/open/releases/" + release.number() + "/" + file.fileName(),
                said(file, say),
                kept.map(one -> size(one.bytes())).orElse(null),
                kept.map(ReleaseArtifact::sha256).orElse(null));
    }

    private static String said(ReleaseFile file, OpenTexts say) {
        return switch (file) {
            case OBSERVATIONS_CSV -> say.fileObservationsCsv();
            case INDICATORS_CSV -> say.fileIndicatorsCsv();
            case REGIONS_CSV -> say.fileRegionsCsv();
            case REPORTS_CSV -> say.fileReportsCsv();
            case OBSERVATIONS_XLSX -> say.fileObservationsXlsx();
            case OBSERVATIONS_JSONSTAT -> say.fileObservationsJsonstat();
            case OBSERVATIONS_SDMX -> say.fileObservationsSdmx();
            case DATAPACKAGE_JSON -> say.fileDatapackageJson();
            case DATAPACKAGE_ZIP -> say.fileDatapackageZip();
        };
    }

    private static String size(long bytes) {
        double kilobytes = bytes / 1000.0;
        return kilobytes < 1000
                ? String.format(Locale.ROOT, "%.1f kB", kilobytes)
                : String.format(Locale.ROOT, "%.1f MB", kilobytes / 1000);
    }

    private static Line line(Release.Change change, OpenTexts say) {
        return new Line(
                say.releaseShort(change.release().number()),
                change.release().date().toString(),
                change.added(),
                change.replaced(),
                change.withdrawn(),
                change.reports(),
                change.release().note());
    }

    private Dictionary dictionary(String file) {
        boolean chinese = language.labels().chinese();
        return new Dictionary(
                file + ".csv",
                ColumnDescription.of(file).stream()
                        .map(field -> new Row(field.name(), field.type(), chinese ? field.zh() : field.en()))
                        .toList());
    }

    private List<Example> examples(Release release) {
        String call = address.of("/api/v1/observations")
                + "?region=440704&indicator=one_thing_themes&year=2025&release=" + release.number();
        return List.of(
                new Example("curl", "curl -s -H 'Accept: text/csv' '" + call + "'"),
                new Example("Python", """
                        import json, urllib.request
                        with urllib.request.urlopen("%s") as answer:
                            for item in json.load(answer)["items"]:
                                print(item["value"], item["unit"], item["raw"], item["evidence"]["report"])
                        """.formatted(call)),
                new Example("JavaScript", """
                        const answer = await fetch('%s');
                        const { items } = await answer.json();
                        for (const { value, unit, raw, evidence } of items) console.log(value, unit, raw, evidence.report);
                        """.formatted(call)));
    }
}
