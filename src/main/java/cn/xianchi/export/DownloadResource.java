package cn.xianchi.export;

import cn.xianchi.format.table.Tables;
import cn.xianchi.http.AggregateQuery;
import cn.xianchi.http.FileResponse;
import cn.xianchi.http.RequestParameters;
import cn.xianchi.observation.Release;
import cn.xianchi.query.Answers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The lists of the API as whole files, by suffix: {@code .csv} and {@code .xlsx}. */
@Path("/api/v1")
@Tag(name = "downloads")
class DownloadResource {
    static final String FORMAT = FileResponse.FORMAT;
    private final Answers answers;
    private final RequestParameters parameters;
    private final FileResponse delivery;

    DownloadResource(Answers answers, RequestParameters parameters, FileResponse delivery) {
        this.answers = answers;
        this.parameters = parameters;
        this.delivery = delivery;
    }

    @GET
    @Path("/coverage." + FORMAT)
    @Operation(summary = "Who discloses what as a file")
    public Response coverage(@RestPath String format, @RestQuery List<String> year, @RestQuery List<String> release) {
        Release shown = parameters.release();
        return delivery.of(
                Tables.coverage(answers.coverage(parameters.year(year, shown), shown), shown.number()), format);
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
        Release shown = parameters.release();
        return delivery.of(Tables.aggregates(query.ask(answers, shown), shown.number()), format);
    }
}
