package cn.xianchi.api;

import cn.xianchi.format.json.JsonShapes.ObservationJson;
import cn.xianchi.format.json.JsonShapes.Page;
import cn.xianchi.format.json.JsonShapes.ReportJson;
import cn.xianchi.http.Paging;
import cn.xianchi.http.Parameters;
import cn.xianchi.http.RequestParameters;
import cn.xianchi.observation.ObservationFilter;
import cn.xianchi.observation.Release;
import cn.xianchi.query.Answers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Figures with their evidence, and the reports that they were read from. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "observations")
class ObservationResource {
    private final Answers answers;
    private final RequestParameters parameters;
    private final UriInfo uri;

    ObservationResource(Answers answers, RequestParameters parameters, UriInfo uri) {
        this.answers = answers;
        this.parameters = parameters;
        this.uri = uri;
    }

    @GET
    @Path("/observations")
    @Operation(summary = "Figures as the reports print them, with interval, window and evidence")
    public Page<ObservationJson> observations(
            @RestQuery List<String> region,
            @RestQuery List<String> indicator,
            @RestQuery List<String> year,
            @RestQuery List<String> theme,
            @RestQuery List<String> city,
            @RestQuery List<String> zone,
            @RestQuery List<String> dimension,
            @RestQuery List<String> release,
            @RestQuery List<String> limit,
            @RestQuery List<String> after) {
        ObservationFilter filter = parameters.observations(region, indicator, year, theme, city, zone, dimension);
        int size = Parameters.limit(limit);
        long from = Parameters.afterId(after);
        Release shown = parameters.release(release);
        List<ObservationJson> found = answers.observations(filter, shown, from, size + 1).stream()
                .map(ObservationJson::of)
                .toList();
        return Paging.cut(found, ObservationJson::id, size, shown.number(), uri);
    }

    @GET
    @Path("/reports")
    @Operation(summary = "Sources, by id")
    public Page<ReportJson> reports(
            @RestQuery List<String> region,
            @RestQuery List<String> year,
            @RestQuery List<String> kind,
            @RestQuery List<String> q,
            @RestQuery List<String> release,
            @RestQuery List<String> limit,
            @RestQuery List<String> after) {
        Release shown = parameters.release(release);
        List<ReportJson> all = parameters.reports(region, year, kind, q, shown).stream()
                .map(ReportJson::of)
                .toList();
        return Paging.page(
                all, ReportJson::id, Parameters.single("after", after), Parameters.limit(limit), shown.number(), uri);
    }

    @GET
    @Path("/reports/{id}")
    @Operation(summary = "One source")
    public ReportJson report(@RestPath String id, @RestQuery List<String> release) {
        return ReportJson.of(parameters.report(id, parameters.release(release)));
    }
}
