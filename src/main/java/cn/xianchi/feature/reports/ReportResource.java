package cn.xianchi.feature.reports;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.format.json.JsonShapes.Page;
import cn.xianchi.format.json.JsonShapes.ReportJson;
import cn.xianchi.format.table.Tables;
import cn.xianchi.http.FileResponse;
import cn.xianchi.http.problem.InvalidParameterException;
import cn.xianchi.http.request.PageRequest;
import cn.xianchi.http.request.RequestLanguage;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.ObservationFilter;
import cn.xianchi.observation.ReadExtent;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.Report;
import cn.xianchi.query.ObservationQueries;
import cn.xianchi.query.ReportQueries;
import cn.xianchi.text.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The reports that the figures were read from: on pages the list, what was read from each, and the evidence of one figure; for
 * programs in the columns of reports.csv.
 */
@Path("/")
class ReportResource {
    private final Catalog catalog;
    private final ObservationQueries observationQueries;
    private final ReportQueries reportQueries;
    private final RequestParameters parameters;
    private final RequestLanguage language;
    private final UriInfo uri;
    private final FileResponse files;

    ReportResource(
            Catalog catalog,
            ObservationQueries observationQueries,
            ReportQueries reportQueries,
            RequestParameters parameters,
            RequestLanguage language,
            UriInfo uri,
            FileResponse files) {
        this.catalog = catalog;
        this.observationQueries = observationQueries;
        this.reportQueries = reportQueries;
        this.parameters = parameters;
        this.language = language;
        this.uri = uri;
        this.files = files;
    }

    @CheckedTemplate(basePath = "feature/reports")
    static class Templates {
        private Templates() {}

        static native TemplateInstance reports(String title, List<Item> items);

        static native TemplateInstance report(ReportView view, Report report, CharacterRuler ruler);

        static native TemplateInstance evidence(ReportView view, Report report, Observation one, CharacterRuler ruler);
    }

    /** @param figures how many were read from it */
    record Item(Report report, String county, int figures) {}

    @GET
    @Path("/reports")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance list(@RestQuery List<String> release) {
        Release shown = parameters.release();
        Labels labels = language.labels();
        Map<String, Long> figures = observationQueries.countByReport(shown);
        List<Item> items = reportQueries.all(shown).stream()
                .sorted(Comparator.comparing(Report::extent)
                        .thenComparing(Comparator.comparing(Report::year).reversed())
                        .thenComparing(Report::region))
                .map(report -> new Item(
                        report,
                        ReportView.county(report.region(), catalog, labels),
                        figures.getOrDefault(report.id(), 0L).intValue()))
                .toList();
        int full = (int) items.stream()
                .filter(item -> item.report().extent() == ReadExtent.FULL)
                .count();
        return Templates.reports(labels.messages().reportsTitle(items.size(), full), items)
                .setLocale(language.tag());
    }

    @GET
    @Path("/reports/{id}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance page(@RestPath String id, @RestQuery List<String> release) {
        ReportView view = view(parameters.report(id, parameters.release()));
        return Templates.report(view, view.report(), CharacterRuler.of(view.figures(), null))
                .setLocale(language.tag());
    }

    @GET
    @Path("/evidence/{id}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance evidence(@RestPath String id, @RestQuery List<String> release) {
        Release shown = parameters.release();
        Optional<Observation> found =
                id.matches("\\d{1,18}") ? observationQueries.find(Long.parseLong(id), shown) : Optional.empty();
        Observation one = found.orElseThrow(() -> InvalidParameterException.unknown("id", id, "/api/v1/observations"));
        ReportView view =
                view(reportQueries.find(one.evidence().report(), shown).orElseThrow());
        return Templates.evidence(view, view.report(), one, CharacterRuler.of(view.figures(), one))
                .setLocale(language.tag());
    }

    private ReportView view(Report report) {
        Release release = parameters.release();
        List<Observation> figures = observationQueries.all(ObservationFilter.ofReport(report.id()), release).stream()
                .sorted(Comparator.comparing(
                        one -> one.evidence().start(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return new ReportView(report, figures, release, catalog, language.labels());
    }

    @GET
    @Path("/api/v1/reports")
    @Produces(MediaType.APPLICATION_JSON)
    @Tag(name = "observations")
    @Operation(summary = "Sources, by id")
    public Page<ReportJson> reports(@BeanParam ReportParams params, @BeanParam PageRequest page) {
        int release = parameters.release().number();
        List<ReportJson> all =
                params.reports(parameters).stream().map(ReportJson::of).toList();
        return page.ofSorted(all, ReportJson::id, release, uri);
    }

    @GET
    @Path("/api/v1/reports/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Tag(name = "observations")
    @Operation(summary = "One source")
    public ReportJson report(@RestPath String id, @RestQuery List<String> release) {
        return ReportJson.of(parameters.report(id, parameters.release()));
    }

    @GET
    @Path("/api/v1/reports." + FileResponse.FORMAT)
    @Tag(name = "downloads")
    @Operation(summary = "Sources as a file")
    public Response file(@RestPath String format, @BeanParam ReportParams params) {
        return files.of(
                Tables.reports(params.reports(parameters), parameters.release().number()), format);
    }
}
