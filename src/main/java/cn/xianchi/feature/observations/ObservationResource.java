package cn.xianchi.feature.observations;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.format.json.JsonShapes.Page;
import cn.xianchi.format.json.ObservationJson;
import cn.xianchi.format.jsonstat.JsonStat;
import cn.xianchi.format.jsonstat.JsonStatCollection;
import cn.xianchi.format.jsonstat.JsonStatCubes;
import cn.xianchi.format.table.Tables;
import cn.xianchi.http.FileResponse;
import cn.xianchi.http.guard.DownloadLimiter;
import cn.xianchi.http.request.PageRequest;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.ObservationFilter;
import cn.xianchi.observation.Release;
import cn.xianchi.query.ObservationQueries;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Observations with their evidence, as pages of JSON and as whole files. */
@Path("/api/v1")
class ObservationResource {
    private final Catalog catalog;
    private final ObservationQueries observationQueries;
    private final RequestParameters parameters;
    private final UriInfo uri;
    private final FileResponse files;
    private final ObjectMapper mapper;
    private final DownloadLimiter limiter;

    ObservationResource(
            Catalog catalog,
            ObservationQueries observationQueries,
            RequestParameters parameters,
            UriInfo uri,
            FileResponse files,
            ObjectMapper mapper,
            DownloadLimiter limiter) {
        this.catalog = catalog;
        this.observationQueries = observationQueries;
        this.parameters = parameters;
        this.uri = uri;
        this.files = files;
        this.mapper = mapper;
        this.limiter = limiter;
    }

    @GET
    @Path("/observations")
    @Produces(MediaType.APPLICATION_JSON)
    @Tag(name = "observations")
    @Operation(summary = "Figures as the reports print them, with interval, window and evidence")
    public Page<ObservationJson> observations(@BeanParam ObservationParams params, @BeanParam PageRequest page) {
        ObservationFilter filter = params.filter(parameters);
        int size = page.size();
        Release release = parameters.release();
        List<ObservationJson> found = observationQueries.page(filter, release, page.afterId(), size + 1).stream()
                .map(ObservationJson::of)
                .toList();
        return page.cut(found, ObservationJson::id, release.number(), uri);
    }

    @GET
    @Path("/observations." + FileResponse.FORMAT)
    @Tag(name = "downloads")
    @Operation(summary = "Figures as a file, in the columns of observations.csv")
    public Response file(@RestPath String format, @BeanParam ObservationParams params) {
        ObservationFilter filter = params.filter(parameters);
        Release release = parameters.release();
        return files.of(
                Tables.observations(consumer -> observationQueries.each(filter, release, consumer), release.number()),
                format);
    }

    @GET
    @Path("/observations.jsonstat")
    @Produces({MediaType.APPLICATION_JSON, JsonStat.MEDIA_TYPE})
    @Tag(name = "downloads")
    @Operation(
            summary =
                    "Figures as a JSON-stat dataset where one indicator is asked for, else as a collection of one each")
    public Response jsonStat(@BeanParam ObservationParams params) {
        ObservationFilter filter = params.filter(parameters);
        Release release = parameters.release();
        if (params.indicator().size() == 1) {
            return Response.ok(JsonStatCubes.observations(
                            parameters.indicatorOf(params.indicator()),
                            observationQueries.all(filter, release),
                            catalog,
                            release))
                    .build();
        }
        StreamingOutput body =
                out -> new JsonStatCollection(catalog, observationQueries, mapper.writer()).write(filter, release, out);
        return Response.ok(limiter.of(body)).build();
    }
}
