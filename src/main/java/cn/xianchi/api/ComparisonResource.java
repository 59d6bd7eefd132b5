package cn.xianchi.api;

import cn.xianchi.analysis.statistics.Statistics;
import cn.xianchi.format.json.JsonShapes.Page;
import cn.xianchi.format.json.JsonShapes.RegionRef;
import cn.xianchi.http.AggregateQuery;
import cn.xianchi.http.Paging;
import cn.xianchi.http.Parameters;
import cn.xianchi.http.RequestLanguage;
import cn.xianchi.http.RequestParameters;
import cn.xianchi.observation.Release;
import cn.xianchi.query.Aggregates;
import cn.xianchi.query.Answers;
import cn.xianchi.query.Coverage;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Comparison of counties, aggregates and coverage. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comparison")
class ComparisonResource {
    private final Answers answers;
    private final RequestParameters parameters;
    private final RequestLanguage language;
    private final UriInfo uri;

    ComparisonResource(Answers answers, RequestParameters parameters, RequestLanguage language, UriInfo uri) {
        this.answers = answers;
        this.parameters = parameters;
        this.language = language;
        this.uri = uri;
    }

    @GET
    @Path("/aggregates")
    @Operation(summary = "Counts by keys, and statistics for one indicator")
    public Page<Map<String, Object>> aggregates(
            @RestQuery List<String> by,
            @RestQuery List<String> region,
            @RestQuery List<String> indicator,
            @RestQuery List<String> year,
            @RestQuery List<String> theme,
            @RestQuery List<String> city,
            @RestQuery List<String> zone,
            @RestQuery List<String> release,
            @RestQuery List<String> limit,
            @RestQuery List<String> after) {
        AggregateQuery query = parameters.aggregates(
                by, indicator, parameters.observations(region, indicator, year, theme, city, zone, List.of()));
        Release shown = parameters.release();
        List<Map<String, Object>> items = query.ask(answers, shown).groups().stream()
                .map(group -> item(group, query.only() != null))
                .toList();
        return Paging.page(
                items,
                item -> query.keys().stream()
                        .map(key -> item.get(key).toString())
                        .collect(Collectors.joining("|")),
                Parameters.single("after", after),
                Parameters.limit(limit),
                shown.number(),
                uri);
    }

    private static Map<String, Object> item(Aggregates.Group group, boolean statistics) {
        Map<String, Object> item = new LinkedHashMap<>(group.keys());
        item.put("observations", group.observations());
        item.put("indicators", group.indicators());
        item.put("regions", group.regions());
        if (statistics) {
            Statistics found = group.statistics();
            item.put("n", found == null ? null : found.n());
            item.put("min", found == null ? null : found.min());
            item.put("q1", found == null ? null : found.q1());
            item.put("median", found == null ? null : found.median());
            item.put("q3", found == null ? null : found.q3());
            item.put("max", found == null ? null : found.max());
            item.put("mean", group.mean());
            item.put("sum", group.sum());
        }
        return item;
    }

    record CoverageJson(int release, int year, List<CoveredJson> items, List<DisclosedJson> indicators) {}

    record CoveredJson(RegionRef region, int disclosed, Integer due, String report) {}

    record DisclosedJson(String code, int disclosed) {}

    @GET
    @Path("/coverage")
    @Operation(summary = "Who discloses how much, and how many counties disclose each indicator")
    public CoverageJson coverage(@RestQuery List<String> year, @RestQuery List<String> release) {
        Release shown = parameters.release();
        Coverage coverage = answers.coverage(parameters.year(year, shown), shown);
        return new CoverageJson(
                shown.number(),
                coverage.year(),
                coverage.items().stream()
                        .map(item -> new CoveredJson(
                                RegionRef.of(item.countyYear().region()),
                                item.disclosed().size(),
                                item.due(),
                                item.countyYear().report() == null
                                        ? null
                                        : item.countyYear().report().id()))
                        .toList(),
                coverage.indicators().stream()
                        .map(one -> new DisclosedJson(one.indicator().code(), one.counties()))
                        .toList());
    }
}
