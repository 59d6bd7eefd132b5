package cn.xianchi.export;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.format.jsonstat.JsonStat;
import cn.xianchi.format.jsonstat.JsonStatCubes;
import cn.xianchi.http.DownloadLimiter;
import cn.xianchi.http.RequestParameters;
import cn.xianchi.observation.Release;
import cn.xianchi.query.TrendQueries;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Comparison, trends and observations as JSON-stat 2.0, by the suffix {@code .jsonstat}. */
@Path("/api/v1")
@Produces({MediaType.APPLICATION_JSON, JsonStat.MEDIA_TYPE})
@Tag(name = "downloads")
class JsonStatDownloads {
    private final Catalog catalog;
    private final TrendQueries trendQueries;
    private final RequestParameters parameters;
    private final ObjectMapper mapper;
    private final DownloadLimiter streams;

    JsonStatDownloads(
            Catalog catalog,
            TrendQueries trendQueries,
            RequestParameters parameters,
            ObjectMapper mapper,
            DownloadLimiter streams) {
        this.streams = streams;
        this.catalog = catalog;
        this.trendQueries = trendQueries;
        this.parameters = parameters;
        this.mapper = mapper;
    }

    @GET
    @Path("/trends.jsonstat")
    @Operation(summary = "One indicator over the years as a JSON-stat dataset")
    public JsonStat trends(
            @RestQuery List<String> indicator, @RestQuery List<String> region, @RestQuery List<String> release) {
        Release shown = parameters.release();
        Indicator one = parameters.indicatorOf(indicator);
        return JsonStatCubes.trends(one, trendQueries.trends(one, parameters.regions(region), shown), shown);
    }
}
