package cn.xianchi.feature.comparison;

import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.http.FileResponse;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.page.figures.SideBySideParams;
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

/** Chosen counties next to each other, in every format. */
@Path("/api/v1")
class SideBySideResource {
    private final ComparisonQueries comparisonQueries;
    private final RequestParameters parameters;
    private final FileResponse files;

    SideBySideResource(ComparisonQueries comparisonQueries, RequestParameters parameters, FileResponse files) {
        this.comparisonQueries = comparisonQueries;
        this.parameters = parameters;
        this.files = files;
    }

    @GET
    @Path("/side-by-side")
    @Produces(MediaType.APPLICATION_JSON)
    @Tag(name = "comparison")
    @Operation(summary = "Chosen counties next to each other over the indicators of some themes")
    public SideBySideJson sideBySide(@BeanParam SideBySideParams params) {
        return SideBySideJson.of(answer(params), parameters.release().number());
    }

    @GET
    @Path("/side-by-side." + FileResponse.FORMAT)
    @Tag(name = "downloads")
    @Operation(summary = "Chosen counties next to each other as a file: one row per county and indicator")
    public Response file(@RestPath String format, @BeanParam SideBySideParams params) {
        return files.of(
                ComparisonColumns.sideBySide(
                        answer(params), parameters.release().number()),
                format);
    }

    private ComparisonMatrix answer(SideBySideParams params) {
        return params.in(parameters).ask(comparisonQueries, parameters.release());
    }
}
