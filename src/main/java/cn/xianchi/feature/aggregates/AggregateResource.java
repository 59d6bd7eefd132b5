package cn.xianchi.feature.aggregates;

import cn.xianchi.analysis.statistics.Statistics;
import cn.xianchi.format.json.JsonShapes.Page;
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
        boolean statistics = params.only(parameters) != null;
        List<Map<String, Object>> items = aggregates.groups().stream()
                .map(group -> item(group, statistics))
                .toList();
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

    private static Map<String, Object> item(Aggregates.Group group, boolean statistics) {
        Map<String, Object> item = new LinkedHashMap<>(group.keys());
        item.put("observations", group.observations());
        item.put("indicators", group.indicators());
        item.put("regions", group.regions());
        if (statistics) {
            Statistics found = group.statistics();
            item.put("n", found == null ? null : found.n());
            item.put("min", found == null ? null : found.min());
            item.put("q1", found == null ? null : found.q1());
            item.put("median", found == null ? null : found.median());
            item.put("q3", found == null ? null : found.q3());
            item.put("max", found == null ? null : found.max());
            item.put("mean", group.mean());
            item.put("sum", group.sum());
        }
        return item;
    }
}
