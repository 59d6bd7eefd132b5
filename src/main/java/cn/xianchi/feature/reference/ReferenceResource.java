package cn.xianchi.feature.reference;

import cn.xianchi.format.json.JsonShapes.IndicatorJson;
import cn.xianchi.format.json.JsonShapes.Page;
import cn.xianchi.format.json.JsonShapes.RegionJson;
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
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Which counties, indicators and reports there are, in the columns of regions.csv, indicators.csv and reports.csv. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
class ReferenceResource {
    private final RequestParameters parameters;
    private final UriInfo uri;
    private final FileResponse files;

    ReferenceResource(RequestParameters parameters, UriInfo uri, FileResponse files) {
        this.parameters = parameters;
        this.uri = uri;
        this.files = files;
    }

    @GET
    @Path("/regions")
    @Tag(name = "catalogue")
    @Operation(summary = "County-level divisions, by code")
    public Page<RegionJson> regions(@BeanParam RegionParams params, @BeanParam PageRequest page) {
        return page(params.regions(parameters), RegionJson::of, RegionJson::code, page);
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
    public Response regionFile(@RestPath String format, @BeanParam RegionParams params) {
        return files.of(Tables.regions(params.regions(parameters), release()), format);
    }

    @GET
    @Path("/indicators")
    @Tag(name = "catalogue")
    @Operation(summary = "Indicators, by code")
    public Page<IndicatorJson> indicators(@BeanParam IndicatorParams params, @BeanParam PageRequest page) {
        return page(params.indicators(parameters), IndicatorJson::of, IndicatorJson::code, page);
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
    public Response indicatorFile(@RestPath String format, @BeanParam IndicatorParams params) {
        return files.of(Tables.indicators(params.indicators(parameters), release()), format);
    }

    @GET
    @Path("/reports")
    @Tag(name = "observations")
    @Operation(summary = "Sources, by id")
    public Page<ReportJson> reports(@BeanParam ReportParams params, @BeanParam PageRequest page) {
        return page(params.reports(parameters), ReportJson::of, ReportJson::id, page);
    }

    @GET
    @Path("/reports/{id}")
    @Tag(name = "observations")
    @Operation(summary = "One source")
    public ReportJson report(@RestPath String id, @RestQuery List<String> release) {
        return ReportJson.of(parameters.report(id, parameters.release()));
    }

    @GET
    @Path("/reports." + FileResponse.FORMAT)
    @Produces(MediaType.WILDCARD)
    @Tag(name = "downloads")
    @Operation(summary = "Sources as a file")
    public Response reportFile(@RestPath String format, @BeanParam ReportParams params) {
        return files.of(Tables.reports(params.reports(parameters), release()), format);
    }

    /** The page of all things as JSON, by key. */
    private <T, J> Page<J> page(List<T> all, Function<T, J> json, Function<J, String> key, PageRequest page) {
        List<J> sorted =
                all.stream().map(json).sorted(Comparator.comparing(key)).toList();
        return page.ofSorted(sorted, key, release(), uri);
    }

    private int release() {
        return parameters.release().number();
    }
}
