package cn.xianchi.feature.open;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.format.FormatTexts;
import cn.xianchi.format.opendata.DcatCatalog;
import cn.xianchi.format.opendata.ReleaseArtifact;
import cn.xianchi.format.opendata.ReleaseArtifacts;
import cn.xianchi.format.opendata.ReleaseFile;
import cn.xianchi.format.opendata.YearSpan;
import cn.xianchi.format.table.ColumnDescription;
import cn.xianchi.http.EntityTag;
import cn.xianchi.http.problem.InvalidParameterException;
import cn.xianchi.http.request.BaseUrl;
import cn.xianchi.http.request.RequestLanguage;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.Report;
import cn.xianchi.query.ObservationQueries;
import cn.xianchi.query.ReleaseQueries;
import cn.xianchi.query.ReportQueries;
import cn.xianchi.text.Labels;
import cn.xianchi.text.OpenTexts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Base64;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The files of the releases, which never change, the catalogue that lists them, and the page that shows what can be downloaded,
 * how old it is, its licence and how programs read it.
 */
@Path("/open")
@Tag(name = "open data")
class OpenResource {
    /** The files of a release with at most so many figures are made for the page, others when they are asked for. */
    private static final int AT_ONCE = 20_000;

    private static final List<ReleaseFile> FILES = List.of(ReleaseFile.values());

    private final Catalog catalog;
    private final ReportQueries reportQueries;
    private final ObservationQueries observationQueries;
    private final ReleaseQueries releaseQueries;
    private final RequestParameters parameters;
    private final ReleaseArtifacts files;
    private final BaseUrl address;
    private final RequestLanguage language;

    OpenResource(
            Catalog catalog,
            ReportQueries reportQueries,
            ObservationQueries observationQueries,
            ReleaseQueries releaseQueries,
            RequestParameters parameters,
            ReleaseArtifacts files,
            BaseUrl address,
            RequestLanguage language) {
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
                Map<ReleaseFile, ReleaseArtifact> downloads,
                List<Release.Change> changes,
                Map<String, List<ColumnDescription>> files,
                String example);

        /** The release in the terms of https://schema.org/Dataset. */
        static native TemplateInstance dataset(
                URI root,
                Release release,
                YearSpan years,
                String description,
                List<Indicator> indicators,
                List<ReleaseFile> files,
                FormatTexts zh);

        static native TemplateInstance feed(String root, List<Release> releases, List<ReleaseFile> files);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
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
                        markup(shown, years, sentence),
                        artifacts(shown, figures <= AT_ONCE),
                        releaseQueries.changes(),
                        columns(),
                        example(shown))
                .setLocale(language.tag());
    }

    /** The files of a release; null where one was not made yet. */
    private Map<ReleaseFile, ReleaseArtifact> artifacts(Release release, boolean atOnce) {
        Map<ReleaseFile, ReleaseArtifact> artifacts = new EnumMap<>(ReleaseFile.class);
        for (ReleaseFile file : FILES) {
            artifacts.put(
                    file,
                    atOnce
                            ? files.file(release, file)
                            : files.ifKept(release, file).orElse(null));
        }
        return artifacts;
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
    private String markup(Release release, YearSpan years, String description) {
        FormatTexts zh = Labels.in("zh").texts(FormatTexts.class);
        TemplateInstance dataset =
                Templates.dataset(address.root(), release, years, description, catalog.publicIndicators(), FILES, zh);
        String json = new JsonObject(dataset.setLocale(language.tag()).render()).encode();
        return json.replace("<", "\\u003c");
    }

    /** A call that can be pasted and run. */
    private String example(Release release) {
        return address.of("/api/v1/observations") + "?region=440704&indicator=one_thing_themes&year=2025&release="
                + release.number();
    }

    /** The columns of the files. */
    private static Map<String, List<ColumnDescription>> columns() {
        Map<String, List<ColumnDescription>> files = new LinkedHashMap<>();
        for (String file : List.of("observations", "regions", "indicators", "reports")) {
            files.put(file + ".csv", ColumnDescription.of(file));
        }
        return files;
    }

    @GET
    @Path("/releases/{release}/{file}")
    @Operation(summary = "A file of a release; it never changes")
    public Response file(@RestPath String release, @RestPath String file, HttpHeaders headers) {
        Release shown = parameters.release();
        ReleaseFile wanted = ReleaseFile.named(file).orElseThrow(() -> unknown(file));
        ReleaseArtifact kept = files.file(shown, wanted);
        String tag = "\"" + kept.sha256() + "\"";
        Response.ResponseBuilder answer = !EntityTag.isKnown(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)
                ? Response.ok(kept.path().toFile()).header(HttpHeaders.CONTENT_TYPE, wanted.mediaType())
                : Response.notModified();
        String product = catalog.isFictional() ? "xianchi-demo-r" : "xianchi-r";
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .header("Repr-Digest", digest(kept))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + product + shown.number() + "-" + file + "\"")
                .build();
    }

    private static InvalidParameterException unknown(String file) {
        return InvalidParameterException.unknown(
                "file", file, FILES.stream().map(ReleaseFile::fileName).toArray(String[]::new));
    }

    /** The digest as RFC 9530 writes it. */
    private static String digest(ReleaseArtifact file) {
        byte[] sha256 = HexFormat.of().parseHex(file.sha256());
        return "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":";
    }

    @GET
    @Path("/catalog.jsonld")
    @Produces("application/ld+json")
    @Operation(summary = "The catalogue of open data in DCAT")
    public Map<String, Object> catalog() {
        Release current = parameters.release();
        return DcatCatalog.catalog(
                address.root(),
                language.messages().productClaim(),
                current,
                releaseQueries.all(),
                YearSpan.of(reportQueries.all(current), current),
                catalog.isFictional());
    }

    @GET
    @Path("/releases.atom")
    @Produces("application/atom+xml")
    @Operation(summary = "The releases as a feed")
    public String feed() {
        return Templates.feed(address.root().toString(), releaseQueries.all(), FILES)
                .setLocale(language.tag())
                .render();
    }
}
