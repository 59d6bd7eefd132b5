package cn.xianchi.feature.comparison;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.format.jsonstat.JsonStat;
import cn.xianchi.format.jsonstat.JsonStatCubes;
import cn.xianchi.format.table.Column;
import cn.xianchi.format.table.Table;
import cn.xianchi.format.table.Tables;
import cn.xianchi.http.FileResponse;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.http.request.SideBySideParams;
import cn.xianchi.observation.Observation;
import cn.xianchi.query.ComparisonQueries;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** One indicator over a group of counties, and chosen counties over many indicators, in every format. */
@Path("/api/v1")
class ComparisonResource {
    /**
     * @param year of the value, or that a blank is of
     * @param observation null where there is no value
     */
    private record Row(Indicator indicator, Integer year, CountyValue county, Observation observation, boolean part) {
        boolean isGraded() {
            return !part && !county.isBlank();
        }

        boolean isRanked() {
            return isGraded() && county.rank() != null;
        }

        String reasons() {
            return county.comparability().reasons().stream().map(Code::of).collect(Collectors.joining(" "));
        }

        static Stream<Row> of(Indicator indicator, Integer year, CountyValue county) {
            if (county.isBlank()) {
                return Stream.of(new Row(indicator, year, county, null, false));
            }
            return Stream.concat(
                    Stream.of(new Row(indicator, year, county, county.observation(), false)),
                    county.parts().stream().map(part -> new Row(indicator, year, county, part, true)));
        }
    }

    private static final List<Column<Row>> GRADE = List.of(
            new Column<>("region_name", row -> row.county().region().name()),
            new Column<>("indicator_name", row -> row.indicator().nameZh()),
            new Column<>("grade", row -> row.isGraded() ? Code.of(row.county().grade()) : null),
            new Column<>("reasons", row -> row.isGraded() ? row.reasons() : null),
            new Column<>(
                    "blank",
                    row -> row.county().isBlank() ? row.county().missing().code() : null),
            new Column<>(
                    "rank_best", row -> row.isRanked() ? row.county().rank().best() : null),
            new Column<>(
                    "rank_worst", row -> row.isRanked() ? row.county().rank().worst() : null));
    private static final List<Column<Row>> POSITION = List.of(
            ofCounty("band", county -> Code.of(county.band())),
            ofCounty("percentile", CountyValue::percentile),
            ofCounty("gap_to_median", CountyValue::gapToMedian),
            ofCounty("gap_to_best", CountyValue::gapToBest));
    private static final List<Column<Row>> PART = List.of(new Column<>("part", Row::part));
    private static final List<Column<Row>> VALUE = Stream.concat(Tables.OBSERVATION.stream(), Tables.INTERVAL.stream())
            .map(ComparisonResource::value)
            .toList();

    private final ComparisonQueries comparisonQueries;
    private final RequestParameters parameters;
    private final FileResponse files;

    ComparisonResource(ComparisonQueries comparisonQueries, RequestParameters parameters, FileResponse files) {
        this.comparisonQueries = comparisonQueries;
        this.parameters = parameters;
        this.files = files;
    }

    @GET
    @Path("/comparison")
    @Produces(MediaType.APPLICATION_JSON)
    @Tag(name = "comparison")
    @Operation(summary = "One indicator in one year: ranked where it can be, said where it cannot")
    public ComparisonJson comparison(@BeanParam ComparisonParams params) {
        return ComparisonJson.of(
                comparisonOf(params), release(), parameters.language().labels());
    }

    @GET
    @Path("/comparison." + FileResponse.FORMAT)
    @Tag(name = "downloads")
    @Operation(summary = "One indicator in one year as a file: the ranked, the others, the blanks")
    public Response comparisonFile(@RestPath String format, @BeanParam ComparisonParams params) {
        return files.of(table(comparisonOf(params)), format);
    }

    @GET
    @Path("/comparison.jsonstat")
    @Produces({MediaType.APPLICATION_JSON, JsonStat.MEDIA_TYPE})
    @Tag(name = "downloads")
    @Operation(summary = "One indicator in one year as a JSON-stat dataset")
    public JsonStat jsonStat(@BeanParam ComparisonParams params) {
        return JsonStatCubes.comparison(comparisonOf(params), parameters.release());
    }

    private Comparison comparisonOf(ComparisonParams params) {
        return params.in(parameters).ask(comparisonQueries, parameters.release());
    }

    @GET
    @Path("/side-by-side")
    @Produces(MediaType.APPLICATION_JSON)
    @Tag(name = "comparison")
    @Operation(summary = "Chosen counties next to each other over the indicators of some themes")
    public SideBySideJson sideBySide(@BeanParam SideBySideParams params) {
        return SideBySideJson.of(matrixOf(params), release());
    }

    @GET
    @Path("/side-by-side." + FileResponse.FORMAT)
    @Tag(name = "downloads")
    @Operation(summary = "Chosen counties next to each other as a file: one row per county and indicator")
    public Response sideBySideFile(@RestPath String format, @BeanParam SideBySideParams params) {
        return files.of(table(matrixOf(params)), format);
    }

    private int release() {
        return parameters.release().number();
    }

    private ComparisonMatrix matrixOf(SideBySideParams params) {
        return params.in(parameters).ask(comparisonQueries, parameters.release());
    }

    /** The counties in the order of the comparison, then those with a blank. */
    private Table table(Comparison answer) {
        List<Row> rows = Stream.concat(answer.values().stream(), answer.blanks().stream())
                .flatMap(county -> Row.of(answer.indicator(), answer.year(), county))
                .toList();
        return Table.of("comparison", Column.join(GRADE, POSITION, PART, VALUE), rows, release());
    }

    private Table table(ComparisonMatrix answer) {
        List<Row> rows = answer.comparisons().stream()
                .flatMap(line -> line.counties().stream()
                        .flatMap(county ->
                                Row.of(line.indicator(), county.countyYear().year(), county)))
                .toList();
        return Table.of("side-by-side", Column.join(GRADE, PART, VALUE), rows, release());
    }

    private static Column<Row> ofCounty(String name, Function<CountyValue, Object> cell) {
        return new Column<>(name, row -> row.part() ? null : cell.apply(row.county()));
    }

    /** A column of the observation; where there is none, what it would be of. */
    private static Column<Row> value(Column<Observation> column) {
        return switch (column.name()) {
            case "region" -> new Column<>("region", row -> row.county().region().code());
            case "indicator" -> new Column<>("indicator", row -> row.indicator().code());
            case "year" -> withDefault(column, Row::year);
            case "unit" -> withDefault(column, row -> row.indicator().unit());
            default -> column.of(Row::observation);
        };
    }

    private static Column<Row> withDefault(Column<Observation> column, Function<Row, Object> otherwise) {
        return new Column<>(
                column.name(),
                row -> row.observation() == null
                        ? otherwise.apply(row)
                        : column.cell().apply(row.observation()));
    }
}
