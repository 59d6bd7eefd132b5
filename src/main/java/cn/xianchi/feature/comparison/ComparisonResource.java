package cn.xianchi.feature.comparison;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.format.jsonstat.JsonStat;
import cn.xianchi.format.jsonstat.JsonStatCubes;
import cn.xianchi.http.FileResponse;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.http.request.SideBySideParams;
import cn.xianchi.query.ComparisonQueries;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** One indicator over a group of counties, and chosen counties over many indicators, in every format. */
@Path("/api/v1")
class ComparisonResource {
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
        return files.of(ComparisonColumns.comparison(comparisonOf(params), release()), format);
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
        return files.of(ComparisonColumns.sideBySide(matrixOf(params), release()), format);
    }

    private int release() {
        return parameters.release().number();
    }

    private ComparisonMatrix matrixOf(SideBySideParams params) {
        return params.in(parameters).ask(comparisonQueries, parameters.release());
    }
}
