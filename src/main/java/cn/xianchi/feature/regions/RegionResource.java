package cn.xianchi.feature.regions;

import cn.xianchi.format.json.JsonShapes.Page;
import cn.xianchi.format.json.JsonShapes.RegionJson;
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

/** County-level divisions, in the columns of regions.csv. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
class RegionResource {
    private final RequestParameters parameters;
    private final UriInfo uri;
    private final FileResponse files;

    RegionResource(RequestParameters parameters, UriInfo uri, FileResponse files) {
        this.parameters = parameters;
        this.uri = uri;
        this.files = files;
    }

    @GET
    @Path("/regions")
    @Tag(name = "catalogue")
    @Operation(summary = "County-level divisions, by code")
    public Page<RegionJson> regions(@BeanParam RegionParams params, @BeanParam PageRequest page) {
        int release = parameters.release().number();
        List<RegionJson> all =
                params.regions(parameters).stream().map(RegionJson::of).toList();
        return page.ofSorted(all, RegionJson::code, release, uri);
    }

    @GET
    @Path("/regions/{code}")
    @Tag(name = "catalogue")
    @Operation(summary = "One county-level division")
    public RegionJson region(@RestPath String code, @RestQuery List<String> release) {
        parameters.release();
        return RegionJson.of(parameters.region(code));
    }

    @GET
    @Path("/regions." + FileResponse.FORMAT)
    @Produces(MediaType.WILDCARD)
    @Tag(name = "downloads")
    @Operation(summary = "County-level divisions as a file")
    public Response file(@RestPath String format, @BeanParam RegionParams params) {
        return files.of(
                Tables.regions(params.regions(parameters), parameters.release().number()), format);
    }
}
