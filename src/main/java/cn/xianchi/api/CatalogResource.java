package cn.xianchi.api;

import cn.xianchi.catalog.Region;
import cn.xianchi.format.json.JsonShapes.IndicatorJson;
import cn.xianchi.format.json.JsonShapes.Page;
import cn.xianchi.format.json.JsonShapes.RegionJson;
import cn.xianchi.http.Paging;
import cn.xianchi.http.Parameters;
import cn.xianchi.http.RequestParameters;
import cn.xianchi.observation.Release;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Counties and indicators, in the columns of their files. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
class CatalogResource {
    private final RequestParameters parameters;
    private final UriInfo uri;

    CatalogResource(RequestParameters parameters, UriInfo uri) {
        this.parameters = parameters;
        this.uri = uri;
    }

    @GET
    @Path("/regions")
    @Operation(summary = "County-level divisions, by code")
    public Page<RegionJson> regions(
            @RestQuery List<String> city,
            @RestQuery List<String> zone,
            @RestQuery List<String> type,
            @RestQuery List<String> q,
            @RestQuery List<String> release,
            @RestQuery List<String> limit,
            @RestQuery List<String> after) {
        List<RegionJson> all = parameters.regions(city, zone, type, q).stream()
                .sorted(Comparator.comparing(Region::code))
                .map(RegionJson::of)
                .toList();
        return Paging.page(
                all,
                RegionJson::code,
                Parameters.single("after", after),
                Parameters.limit(limit),
                parameters.release(release).number(),
                uri);
    }

    @GET
    @Path("/regions/{code}")
    @Operation(summary = "One county-level division")
    public RegionJson region(@RestPath String code, @RestQuery List<String> release) {
        parameters.release(release);
        return RegionJson.of(parameters.region(code));
    }

    @GET
    @Path("/indicators")
    @Operation(summary = "Indicators, by code")
    public Page<IndicatorJson> indicators(
            @RestQuery List<String> theme,
            @RestQuery List<String> kind,
            @RestQuery List<String> q,
            @RestQuery List<String> release,
            @RestQuery List<String> limit,
            @RestQuery List<String> after) {
        Release shown = parameters.release(release);
        List<IndicatorJson> all = parameters.indicators(theme, kind, q).stream()
                .map(IndicatorJson::of)
                .sorted(Comparator.comparing(IndicatorJson::code))
                .toList();
        return Paging.page(
                all,
                IndicatorJson::code,
                Parameters.single("after", after),
                Parameters.limit(limit),
                shown.number(),
                uri);
    }

    @GET
    @Path("/indicators/{code}")
    @Operation(summary = "One indicator with its definition")
    public IndicatorJson indicator(@RestPath String code, @RestQuery List<String> release) {
        parameters.release(release);
        return IndicatorJson.of(parameters.indicator(code));
    }
}
