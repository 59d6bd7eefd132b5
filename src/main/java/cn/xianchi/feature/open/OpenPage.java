package cn.xianchi.feature.open;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.format.opendata.ReleaseArtifact;
import cn.xianchi.format.opendata.ReleaseArtifacts;
import cn.xianchi.format.opendata.ReleaseFile;
import cn.xianchi.format.opendata.YearSpan;
import cn.xianchi.format.table.ColumnDescription;
import cn.xianchi.http.request.BaseUrl;
import cn.xianchi.http.request.RequestLanguage;
import cn.xianchi.http.request.RequestParameters;
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

/** Shows what can be downloaded, how old it is, its licence and how programs read it. */
@Path("/open")
@Produces(MediaType.TEXT_HTML)
class OpenPage {
    /** The files of a release with at most so many figures are made for the page, others when they are asked for. */
    private static final int AT_ONCE = 20_000;

    private final Catalog catalog;
    private final ReportQueries reportQueries;
    private final ObservationQueries observationQueries;
    private final ReleaseQueries releaseQueries;
    private final RequestParameters parameters;
    private final ReleaseArtifacts files;
    private final BaseUrl address;
    private final RequestLanguage language;
    private final ObjectMapper json;

    OpenPage(
            Catalog catalog,
            ReportQueries reportQueries,
            ObservationQueries observationQueries,
            ReleaseQueries releaseQueries,
            RequestParameters parameters,
            ReleaseArtifacts files,
            BaseUrl address,
            RequestLanguage language,
            ObjectMapper json) {
        this.json = json;
        this.catalog = catalog;
        this.reportQueries = reportQueries;
        this.observationQueries = observationQueries;
        this.releaseQueries = releaseQueries;
        this.parameters = parameters;
        this.files = files;
        this.address = address;
        this.language = language;
    }

    @CheckedTemplate(basePath = "feature/open")
    static class Templates {
        private Templates() {}

        static native TemplateInstance open(
                Release release,
                String sentence,
                Report newest,
                String markup,
                List<Download> downloads,
                List<Release.Change> changes,
                Map<String, List<ColumnDescription>> files,
                String example);
    }

    /** {@code size} and {@code checksum} are null until the file was made. */
    record Download(ReleaseFile file, String size, String checksum) {}

    @GET
    public TemplateInstance open(@RestQuery List<String> release) {
        Release shown = parameters.release();
        List<Report> reports = reportQueries.all(shown);
        YearSpan years = YearSpan.of(reports, shown);
        long figures = observationQueries.count(shown);
        String sentence = sentence(shown, years, figures);
        return Templates.open(
                        shown,
                        sentence,
                        newest(reports),
                        markup(DatasetMarkup.of(shown, years, sentence, catalog, address, language.labels())),
                        Stream.of(ReleaseFile.values())
                                .map(file -> download(file, shown, figures <= AT_ONCE))
                                .toList(),
                        releaseQueries.changes(),
                        files(),
                        example(shown))
                .setLocale(language.tag());
    }

    private String sentence(Release release, YearSpan years, long figures) {
        OpenTexts texts = language.labels().texts(OpenTexts.class);
        return texts.sentence(
                release.number(),
                reportQueries.regionsWithFigures(release).size(),
                texts.years(years.first(), years.last()),
                Long.toString(figures));
    }

    /** The newest dated report; null where no report has a date. */
    private static Report newest(List<Report> reports) {
        return reports.stream()
                .filter(report -> report.date() != null)
                .max(Comparator.comparing(Report::date).thenComparing(Report::id))
                .orElse(null);
    }

    /** JSON that cannot end the script element around it. */
    private String markup(Map<String, Object> dataset) {
        try {
            return json.writeValueAsString(dataset).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A call that can be pasted and run. */
    private String example(Release release) {
        return address.of("/api/v1/observations") + "?region=440704&indicator=one_thing_themes&year=2025&release="
                + release.number();
    }

    private Download download(ReleaseFile file, Release release, boolean atOnce) {
        Optional<ReleaseArtifact> kept = atOnce ? Optional.of(files.file(release, file)) : files.ifKept(release, file);
        return new Download(
                file,
                kept.map(one -> size(one.bytes())).orElse(null),
                kept.map(ReleaseArtifact::sha256).orElse(null));
    }

    private static String size(long bytes) {
        double kilobytes = bytes / 1000.0;
        return kilobytes < 1000
                ? String.format(Locale.ROOT, "%.1f kB", kilobytes)
                : String.format(Locale.ROOT, "%.1f MB", kilobytes / 1000);
    }

    /** The columns of the files. */
    private static Map<String, List<ColumnDescription>> files() {
        Map<String, List<ColumnDescription>> files = new LinkedHashMap<>();
        for (String file : List.of("observations", "regions", "indicators", "reports")) {
            files.put(file + ".csv", ColumnDescription.of(file));
        }
        return files;
    }
}
