package cn.xianchi.feature.coverage;

import cn.xianchi.format.json.JsonShapes.RegionRef;
import cn.xianchi.http.FileResponse;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.query.Coverage;
import cn.xianchi.query.CoverageQueries;
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
                    RegionRef.of(item.countyYear().region()),
                    item.disclosed().size(),
                    item.due(),
                    item.countyYear().report() == null
                            ? null
                            : item.countyYear().report().id());
        }
    }

    record DisclosedJson(String code, int disclosed) {}

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
        return files.of(
                CoverageColumns.table(coverageOf(year), parameters.release().number()), format);
    }

    private Coverage coverageOf(List<String> year) {
        return coverageQueries.coverage(parameters.year(year, parameters.release()), parameters.release());
    }
}
