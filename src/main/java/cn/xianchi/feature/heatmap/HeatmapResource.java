package cn.xianchi.feature.heatmap;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.catalog.Code;
import cn.xianchi.format.table.BenchmarkColumns;
import cn.xianchi.format.table.Column;
import cn.xianchi.format.table.Table;
import cn.xianchi.http.FileResponse;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.query.ComparisonQueries;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Counties by indicators, in every format. */
@Path("/api/v1")
class HeatmapResource {
    private record Row(Comparison comparison, CountyValue county) {}

    private static final List<Column<Row>> COLUMNS = Column.join(
            BenchmarkColumns.value(
                    Row::county,
                    row -> row.comparison().indicator(),
                    row -> row.comparison().year()),
            List.of(
                    new Column<>("band", row -> Code.of(row.county().band())),
                    new Column<>("grade", row -> Code.of(row.county().grade())),
                    BenchmarkColumns.BLANK.of(Row::county),
                    new Column<>("n", row -> row.comparison().statistics().n())));

    private final ComparisonQueries comparisons;
    private final RequestParameters parameters;
    private final FileResponse files;

    HeatmapResource(ComparisonQueries comparisons, RequestParameters parameters, FileResponse files) {
        this.comparisons = comparisons;
        this.parameters = parameters;
        this.files = files;
    }

    @GET
    @Path("/heatmap")
    @Produces(MediaType.APPLICATION_JSON)
    @Tag(name = "benchmarking")
    @Operation(summary = "Counties by indicators: values, bands and blanks")
    public HeatmapJson heatmap(@BeanParam HeatmapParams params) {
        return HeatmapJson.of(
                matrix(params),
                parameters.peers(params.peers()).code(),
                parameters.release().number());
    }

    @GET
    @Path("/heatmap." + FileResponse.FORMAT)
    @Tag(name = "downloads")
    @Operation(summary = "Counties by indicators as a file: one row per county and indicator")
    public Response file(@RestPath String format, @BeanParam HeatmapParams params) {
        return files.of(table(matrix(params)), format);
    }

    private ComparisonMatrix matrix(HeatmapParams params) {
        return comparisons.matrix(
                parameters.year(params.year()),
                parameters.peers(params.peers()).regions(),
                parameters.indicatorsOf(params.theme()),
                parameters.release());
    }

    private Table table(ComparisonMatrix survey) {
        return Table.streamed(
                "heatmap",
                COLUMNS,
                rows -> survey.comparisons()
                        .forEach(comparison -> Stream.concat(comparison.values().stream(), comparison.blanks().stream())
                                .forEach(county -> rows.accept(new Row(comparison, county)))),
                parameters.release().number());
    }
}
