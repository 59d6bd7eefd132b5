package cn.xianchi.feature.aggregates;

import cn.xianchi.analysis.statistics.Statistics;
import cn.xianchi.format.json.JsonShapes.Page;
import cn.xianchi.format.table.Column;
import cn.xianchi.format.table.Table;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Counts of observations by keys, and statistics of one indicator. */
@Path("/api/v1")
class AggregateResource {
    private static final List<Column<Aggregates.Group>> COUNTS = List.of(
            new Column<>("observations", Aggregates.Group::observations),
            new Column<>("indicators", Aggregates.Group::indicators),
            new Column<>("regions", Aggregates.Group::regions));
    private static final List<Column<Aggregates.Group>> STATISTICS = List.of(
            statistic("n", Statistics::n),
            statistic("min", Statistics::min),
            statistic("q1", Statistics::q1),
            statistic("median", Statistics::median),
            statistic("q3", Statistics::q3),
            statistic("max", Statistics::max),
            new Column<>("mean", Aggregates.Group::mean),
            new Column<>("sum", Aggregates.Group::sum));

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
        List<Column<Aggregates.Group>> columns = columns(aggregates.keys(), params.only(parameters) != null);
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
        Aggregates aggregates = params.ask(parameters, comparisonQueries);
        List<Column<Aggregates.Group>> columns = columns(aggregates.keys(), true);
        int release = parameters.release().number();
        return files.of(Table.of("aggregates", columns, aggregates.groups(), release), format);
    }

    private static Map<String, Object> item(Aggregates.Group group, List<Column<Aggregates.Group>> columns) {
        Map<String, Object> item = new LinkedHashMap<>();
        columns.forEach(column -> item.put(column.name(), column.cell().apply(group)));
        return item;
    }

    private static List<Column<Aggregates.Group>> columns(List<String> keys, boolean statistics) {
        List<Column<Aggregates.Group>> byKey = keys.stream()
                .map(key ->
                        new Column<Aggregates.Group>(key, group -> group.keys().get(key)))
                .toList();
        return Column.join(byKey, COUNTS, statistics ? STATISTICS : List.of());
    }

    private static Column<Aggregates.Group> statistic(String name, Function<Statistics, Object> value) {
        return new Column<>(name, value).of(Aggregates.Group::statistics);
    }
}
