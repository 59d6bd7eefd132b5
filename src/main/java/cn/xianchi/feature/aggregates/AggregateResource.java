package cn.xianchi.feature.aggregates;

import cn.xianchi.format.json.JsonShapes.Page;
import cn.xianchi.format.table.Column;
import cn.xianchi.http.FileResponse;
import cn.xianchi.http.request.PageRequest;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.query.Aggregates;
import cn.xianchi.query.ComparisonQueries;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Counts of observations by keys, and statistics of one indicator. */
@Path("/api/v1")
class AggregateResource {
    private final ComparisonQueries comparisonQueries;
    private final RequestParameters parameters;
    private final UriInfo uri;
    private final FileResponse files;

    AggregateResource(
            ComparisonQueries comparisonQueries, RequestParameters parameters, UriInfo uri, FileResponse files) {
        this.comparisonQueries = comparisonQueries;
        this.parameters = parameters;
        this.uri = uri;
        this.files = files;
    }

    @GET
    @Path("/aggregates")
    @Produces(MediaType.APPLICATION_JSON)
    @Tag(name = "comparison")
    @Operation(summary = "Counts by keys, and statistics for one indicator")
    public Page<Map<String, Object>> aggregates(@BeanParam AggregateParams params, @BeanParam PageRequest page) {
        Aggregates aggregates = params.ask(parameters, comparisonQueries);
        List<Column<Aggregates.Group>> columns =
                AggregateColumns.columns(aggregates.keys(), params.only(parameters) != null);
        List<Map<String, Object>> items =
                aggregates.groups().stream().map(group -> item(group, columns)).toList();
        return page.ofSorted(
                items,
                item -> aggregates.keys().stream()
                        .map(key -> item.get(key).toString())
                        .collect(Collectors.joining("|")),
                parameters.release().number(),
                uri);
    }

    @GET
    @Path("/aggregates." + FileResponse.FORMAT)
    @Tag(name = "downloads")
    @Operation(summary = "Counts by keys, and statistics for one indicator, as a file")
    public Response file(@RestPath String format, @BeanParam AggregateParams params) {
        return files.of(
                AggregateColumns.table(
                        params.ask(parameters, comparisonQueries),
                        parameters.release().number()),
                format);
    }

    private static Map<String, Object> item(Aggregates.Group group, List<Column<Aggregates.Group>> columns) {
        Map<String, Object> item = new LinkedHashMap<>();
        columns.forEach(column -> item.put(column.name(), column.cell().apply(group)));
        return item;
    }
}
