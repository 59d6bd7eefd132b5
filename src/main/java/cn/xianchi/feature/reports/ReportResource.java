package cn.xianchi.feature.reports;

import cn.xianchi.format.json.JsonShapes.Page;
import cn.xianchi.format.json.JsonShapes.ReportJson;
import cn.xianchi.format.table.Tables;
import cn.xianchi.http.FileResponse;
import cn.xianchi.http.request.PageRequest;
import cn.xianchi.http.request.RequestParameters;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The reports that the figures were read from, in the columns of reports.csv. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
class ReportResource {
    private final RequestParameters parameters;
    private final UriInfo uri;
    private final FileResponse files;

    ReportResource(RequestParameters parameters, UriInfo uri, FileResponse files) {
        this.parameters = parameters;
        this.uri = uri;
        this.files = files;
    }

    @GET
    @Path("/reports")
    @Tag(name = "observations")
    @Operation(summary = "Sources, by id")
    public Page<ReportJson> reports(@BeanParam ReportParams params, @BeanParam PageRequest page) {
        int release = parameters.release().number();
        List<ReportJson> all =
                params.reports(parameters).stream().map(ReportJson::of).toList();
        return page.ofSorted(all, ReportJson::id, release, uri);
    }

    @GET
    @Path("/reports/{id}")
    @Tag(name = "observations")
    @Operation(summary = "One source")
    public ReportJson report(@RestPath String id, @RestQuery List<String> release) {
        parameters.release();
        return ReportJson.of(parameters.report(id, parameters.release()));
    }

    @GET
    @Path("/reports." + FileResponse.FORMAT)
    @Produces(MediaType.WILDCARD)
    @Tag(name = "downloads")
    @Operation(summary = "Sources as a file")
    public Response file(@RestPath String format, @BeanParam ReportParams params) {
        return files.of(
                Tables.reports(params.reports(parameters), parameters.release().number()), format);
    }
}
