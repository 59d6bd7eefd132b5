package cn.xianchi.feature.trends;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.trend.SeriesBreak;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Code;
import cn.xianchi.format.json.JsonShapes.IndicatorRef;
import cn.xianchi.format.jsonstat.JsonStat;
import cn.xianchi.format.jsonstat.JsonStatCubes;
import cn.xianchi.format.table.BenchmarkColumns;
import cn.xianchi.format.table.Column;
import cn.xianchi.format.table.Table;
import cn.xianchi.http.FileResponse;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Observation;
import cn.xianchi.query.TrendQueries;
import cn.xianchi.text.Labels;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** One indicator over the years, in every format. */
@Path("/api/v1")
class TrendResource {
    private record Row(Trend trend, CountyValue point) {}

    private static final List<Column<Row>> COLUMNS = Column.join(
            BenchmarkColumns.value(
                    Row::point,
                    row -> row.trend().indicator(),
                    row -> row.point().year()),
            List.of(
                    observed("low", one -> one.figure().bounds().low()),
                    observed("high", one -> one.figure().bounds().high()),
                    observed("window_start", one -> one.window().start()),
                    observed("window_end", one -> one.window().end()),
                    BenchmarkColumns.BLANK.of(Row::point),
                    broken("break_from", SeriesBreak::from),
                    broken(
                            "break_reasons",
                            gap -> gap.reasons().stream().map(Code::of).collect(Collectors.joining(" "))),
                    observed(
                            "observation",
                            one -> one.id() == null ? null : one.id().toString())));

    private final TrendQueries queries;
    private final RequestParameters parameters;
    private final FileResponse files;

    TrendResource(TrendQueries queries, RequestParameters parameters, FileResponse files) {
        this.queries = queries;
        this.parameters = parameters;
        this.files = files;
    }

    @GET
    @Path("/trends")
    @Produces(MediaType.APPLICATION_JSON)
    @Tag(name = "benchmarking")
    @Operation(summary = "One indicator over the years, with the breaks between them")
    public TrendsJson trends(@BeanParam TrendParams params) {
        Labels labels = parameters.language().labels();
        return new TrendsJson(
                parameters.release().number(),
                IndicatorRef.of(parameters.indicatorOf(params.indicator())),
                trendsOf(params).stream()
                        .map(trend -> TrendsJson.SeriesJson.of(trend, labels))
                        .toList());
    }

    @GET
    @Path("/trends." + FileResponse.FORMAT)
    @Tag(name = "downloads")
    @Operation(summary = "One indicator over the years as a file")
    public Response file(@RestPath String format, @BeanParam TrendParams params) {
        return files.of(table(trendsOf(params)), format);
    }

    @GET
    @Path("/trends.jsonstat")
    @Produces({MediaType.APPLICATION_JSON, JsonStat.MEDIA_TYPE})
    @Tag(name = "downloads")
    @Operation(summary = "One indicator over the years as a JSON-stat dataset")
    public JsonStat jsonStat(@BeanParam TrendParams params) {
        return JsonStatCubes.trends(parameters.indicatorOf(params.indicator()), trendsOf(params), parameters.release());
    }

    private List<Trend> trendsOf(TrendParams params) {
        return queries.trends(
                parameters.indicatorOf(params.indicator()), parameters.regions(params.region()), parameters.release());
    }

    private static Column<Row> observed(String name, Function<Observation, Object> cell) {
        return new Column<>(name, cell).of(row -> row.point().observation());
    }

    private static Column<Row> broken(String name, Function<SeriesBreak, Object> cell) {
        return new Column<>(name, cell)
                .of(row -> row.trend().breakBefore(row.point().year()).orElse(null));
    }

    private Table table(List<Trend> trends) {
        return Table.streamed(
                "trends",
                COLUMNS,
                rows -> trends.forEach(trend -> trend.points().forEach(point -> rows.accept(new Row(trend, point)))),
                parameters.release().number());
    }
}
