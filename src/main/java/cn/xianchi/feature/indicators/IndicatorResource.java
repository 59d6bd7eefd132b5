package cn.xianchi.feature.indicators;

import cn.xianchi.format.json.JsonShapes.IndicatorJson;
import cn.xianchi.format.json.JsonShapes.Page;
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
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Indicators, in the columns of indicators.csv. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
class IndicatorResource {
    private final RequestParameters parameters;
    private final UriInfo uri;
    private final FileResponse files;

    IndicatorResource(RequestParameters parameters, UriInfo uri, FileResponse files) {
        this.parameters = parameters;
        this.uri = uri;
        this.files = files;
    }

    @GET
    @Path("/indicators")
    @Tag(name = "catalogue")
    @Operation(summary = "Indicators, by code")
    public Page<IndicatorJson> indicators(@BeanParam IndicatorParams params, @BeanParam PageRequest page) {
        int release = parameters.release().number();
        List<IndicatorJson> all = params.indicators(parameters).stream()
                .map(IndicatorJson::of)
                .sorted(Comparator.comparing(IndicatorJson::code))
                .toList();
        return page.ofSorted(all, IndicatorJson::code, release, uri);
    }

    @GET
    @Path("/indicators/{code}")
    @Tag(name = "catalogue")
    @Operation(summary = "One indicator with its definition")
    public IndicatorJson indicator(@RestPath String code, @RestQuery List<String> release) {
        parameters.release();
        return IndicatorJson.of(parameters.indicator(code));
    }

    @GET
    @Path("/indicators." + FileResponse.FORMAT)
    @Produces(MediaType.WILDCARD)
    @Tag(name = "downloads")
    @Operation(summary = "Indicators as a file, in the order of the catalogue")
    public Response file(@RestPath String format, @BeanParam IndicatorParams params) {
        return files.of(
                Tables.indicators(
                        params.indicators(parameters), parameters.release().number()),
                format);
    }
}
