package cn.xianchi.export;

import cn.xianchi.catalog.Region;
import cn.xianchi.format.table.Table;
import cn.xianchi.format.table.Tables;
import cn.xianchi.http.AggregateQuery;
import cn.xianchi.http.ComparisonQuery;
import cn.xianchi.http.RequestParameters;
import cn.xianchi.observation.ObservationFilter;
import cn.xianchi.observation.Release;
import cn.xianchi.query.Answers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The lists of the API as whole files, by suffix: {@code .csv} and {@code .xlsx}. */
@Path("/api/v1")
@Tag(name = "downloads")
class DownloadResource {
    static final String FORMAT = "{format: csv|xlsx}";
    private final Answers answers;
    private final RequestParameters parameters;
    private final FileResponse delivery;

    DownloadResource(Answers answers, RequestParameters parameters, FileResponse delivery) {
        this.answers = answers;
        this.parameters = parameters;
        this.delivery = delivery;
    }

    @GET
    @Path("/regions." + FORMAT)
    @Operation(summary = "County-level divisions as a file")
    public Response regions(
            @RestPath String format,
            @RestQuery List<String> city,
            @RestQuery List<String> zone,
            @RestQuery List<String> type,
            @RestQuery List<String> q,
            @RestQuery List<String> release) {
        Release shown = parameters.release(release);
        List<Region> found = parameters.regions(city, zone, type, q).stream()
                .sorted(Comparator.comparing(Region::code))
                .toList();
        return delivery.file(Tables.regions(found, shown.number()), format, shown);
    }

    @GET
    @Path("/indicators." + FORMAT)
    @Operation(summary = "Indicators as a file, in the order of the catalogue")
    public Response indicators(
            @RestPath String format,
            @RestQuery List<String> theme,
            @RestQuery List<String> kind,
            @RestQuery List<String> q,
            @RestQuery List<String> release) {
        Release shown = parameters.release(release);
        return delivery.file(Tables.indicators(parameters.indicators(theme, kind, q), shown.number()), format, shown);
    }

    @GET
    @Path("/reports." + FORMAT)
    @Operation(summary = "Sources as a file")
    public Response reports(
            @RestPath String format,
            @RestQuery List<String> region,
            @RestQuery List<String> year,
            @RestQuery List<String> kind,
            @RestQuery List<String> q,
            @RestQuery List<String> release) {
        Release shown = parameters.release(release);
        return delivery.file(
                Tables.reports(parameters.reports(region, year, kind, q, shown), shown.number()), format, shown);
    }

    @GET
    @Path("/observations." + FORMAT)
    @Operation(summary = "Figures as a file, in the columns of observations.csv")
    public Response observations(
            @RestPath String format,
            @RestQuery List<String> region,
            @RestQuery List<String> indicator,
            @RestQuery List<String> year,
            @RestQuery List<String> theme,
            @RestQuery List<String> city,
            @RestQuery List<String> zone,
            @RestQuery List<String> dimension,
            @RestQuery List<String> release) {
        ObservationFilter filter = parameters.observations(region, indicator, year, theme, city, zone, dimension);
        Release shown = parameters.release(release);
        Table table = Tables.observations(consumer -> answers.eachObservation(filter, shown, consumer), shown.number());
        return delivery.file(table, format, shown);
    }

    @GET
    @Path("/side-by-side." + FORMAT)
    @Operation(summary = "Chosen counties next to each other as a file: one row per county and indicator")
    public Response sideBySide(
            @RestPath String format,
            @RestQuery List<String> region,
            @RestQuery List<String> year,
            @RestQuery List<String> theme,
            @RestQuery List<String> earlier,
            @RestQuery List<String> release) {
        Release shown = parameters.release(release);
        Table table = Tables.sideBySide(
                parameters.sideBySide(region, year, theme, earlier, shown).ask(answers, shown), shown.number());
        return delivery.file(table, format, shown);
    }

    @GET
    @Path("/comparison." + FORMAT)
    @Operation(summary = "One indicator in one year as a file: the ranked, the others, the blanks")
    public Response comparison(
            @RestPath String format,
            @RestQuery List<String> indicator,
            @RestQuery List<String> year,
            @RestQuery List<String> peers,
            @RestQuery List<String> perCapita,
            @RestQuery List<String> release) {
        Release shown = parameters.release(release);
        ComparisonQuery query = parameters.comparison(indicator, year, peers, perCapita, shown);
        return delivery.file(Tables.comparison(query.ask(answers, shown), shown.number()), format, shown);
    }

    @GET
    @Path("/coverage." + FORMAT)
    @Operation(summary = "Who discloses what as a file")
    public Response coverage(@RestPath String format, @RestQuery List<String> year, @RestQuery List<String> release) {
        Release shown = parameters.release(release);
        return delivery.file(
                Tables.coverage(answers.coverage(parameters.year(year, shown), shown), shown.number()), format, shown);
    }

    @GET
    @Path("/aggregates." + FORMAT)
    @Operation(summary = "Counts by keys, and statistics for one indicator, as a file")
    public Response aggregates(
            @RestPath String format,
            @RestQuery List<String> by,
            @RestQuery List<String> region,
            @RestQuery List<String> indicator,
            @RestQuery List<String> year,
            @RestQuery List<String> theme,
            @RestQuery List<String> city,
            @RestQuery List<String> zone,
            @RestQuery List<String> release) {
        AggregateQuery query = parameters.aggregates(
                by, indicator, parameters.observations(region, indicator, year, theme, city, zone, List.of()));
        Release shown = parameters.release(release);
        return delivery.file(Tables.aggregates(query.ask(answers, shown), shown.number()), format, shown);
    }
}
