package cn.xianchi.feature.coverage;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.format.json.JsonShapes.RegionRef;
import cn.xianchi.format.table.Column;
import cn.xianchi.format.table.Table;
import cn.xianchi.http.FileResponse;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Report;
import cn.xianchi.query.CoverageQueries;
import cn.xianchi.query.CoverageQueries.Coverage;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Which county discloses how many indicators, and how many counties disclose each indicator. */
@Path("/api/v1")
class CoverageResource {
    /** A county and an indicator that it gives figures of. */
    private record Row(Coverage.Item item, int year, Indicator indicator) {
        Region region() {
            return item.countyYear().region();
        }
    }

    private static final List<Column<Row>> COLUMNS = List.of(
            new Column<>("region", row -> row.region().code()),
            new Column<>("region_name", row -> row.region().name()),
            new Column<>("city", row -> row.region().city()),
            new Column<>("year", Row::year),
            new Column<>("indicator", row -> row.indicator().code()),
            new Column<>("indicator_name", row -> row.indicator().nameZh()),
            new Column<>("report", row -> reportId(row.item())),
            new Column<>("extent", row -> row.item().due() == null ? "part" : "full"));

    private final CoverageQueries coverageQueries;
    private final RequestParameters parameters;
    private final FileResponse files;

    CoverageResource(CoverageQueries coverageQueries, RequestParameters parameters, FileResponse files) {
        this.coverageQueries = coverageQueries;
        this.parameters = parameters;
        this.files = files;
    }

    record CoverageJson(int release, int year, List<CoveredJson> items, List<DisclosedJson> indicators) {}

    /** {@code due} is null where the report was not read to its end. */
    record CoveredJson(RegionRef region, int disclosed, Integer due, String report) {
        static CoveredJson of(Coverage.Item item) {
            return new CoveredJson(
                    RegionRef.of(item.countyYear().region()), item.disclosed().size(), item.due(), reportId(item));
        }
    }

    record DisclosedJson(String code, int disclosed) {}

    /** The id of a county's report; null where there is none. */
    private static String reportId(Coverage.Item item) {
        Report report = item.countyYear().report();
        return report == null ? null : report.id();
    }

    @GET
    @Path("/coverage")
    @Produces(MediaType.APPLICATION_JSON)
    @Tag(name = "comparison")
    @Operation(summary = "Who discloses how much, and how many counties disclose each indicator")
    public CoverageJson coverage(@RestQuery List<String> year, @RestQuery List<String> release) {
        Coverage coverage = coverageOf(year);
        return new CoverageJson(
                parameters.release().number(),
                coverage.year(),
                coverage.items().stream().map(CoveredJson::of).toList(),
                coverage.indicators().stream()
                        .map(one -> new DisclosedJson(one.indicator().code(), one.counties()))
                        .toList());
    }

    @GET
    @Path("/coverage." + FileResponse.FORMAT)
    @Tag(name = "downloads")
    @Operation(summary = "Who discloses what as a file")
    public Response file(@RestPath String format, @RestQuery List<String> year, @RestQuery List<String> release) {
        return files.of(table(coverageOf(year), parameters.release().number()), format);
    }

    private Coverage coverageOf(List<String> year) {
        return coverageQueries.coverage(parameters.year(year, parameters.release()), parameters.release());
    }

    private static Table table(Coverage coverage, int release) {
        List<Row> rows = coverage.items().stream()
                .flatMap(item -> coverage.indicators().stream()
                        .filter(one -> item.disclosed().contains(one.indicator().code()))
                        .map(one -> new Row(item, coverage.year(), one.indicator())))
                .toList();
        return Table.of("coverage", COLUMNS, rows, release);
    }
}
