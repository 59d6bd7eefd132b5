package cn.xianchi.api;

import cn.xianchi.analysis.peers.PeerGroup;
import cn.xianchi.analysis.peers.SimilarCounties;
import cn.xianchi.analysis.peers.SimilarityIndex;
import cn.xianchi.api.JudgementJson.FindingJson;
import cn.xianchi.api.JudgementJson.HeatmapJson;
import cn.xianchi.api.JudgementJson.IndexJson;
import cn.xianchi.api.JudgementJson.LaggingItem;
import cn.xianchi.api.JudgementJson.PeerJson;
import cn.xianchi.api.JudgementJson.PeersJson;
import cn.xianchi.api.JudgementJson.ProfileJson;
import cn.xianchi.api.JudgementJson.SeriesJson;
import cn.xianchi.api.JudgementJson.TrendsJson;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.format.json.JsonShapes.IndicatorRef;
import cn.xianchi.format.json.JsonShapes.Page;
import cn.xianchi.format.json.JsonShapes.RegionRef;
import cn.xianchi.format.json.JsonShapes.Said;
import cn.xianchi.http.JudgementPolicy;
import cn.xianchi.http.Paging;
import cn.xianchi.http.Parameters;
import cn.xianchi.http.RequestLanguage;
import cn.xianchi.http.RequestParameters;
import cn.xianchi.http.RevealsJudgement;
import cn.xianchi.observation.Release;
import cn.xianchi.query.ComparisonQueries;
import cn.xianchi.query.FindingQueries;
import cn.xianchi.query.IndexQueries;
import cn.xianchi.query.LaggingQueries;
import cn.xianchi.query.ProfileQueries;
import cn.xianchi.query.ReportQueries;
import cn.xianchi.query.TrendQueries;
import cn.xianchi.text.FindingLabels;
import cn.xianchi.text.Labels;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Many indicators at once: profiles, heat table, short boards, trends, composite index, peers and findings. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "benchmarking")
class JudgementResource {
    private final Catalog catalog;
    private final SimilarityIndex similarityIndex;
    private final ReportQueries reportQueries;
    private final ComparisonQueries comparisonQueries;
    private final TrendQueries trendQueries;
    private final ProfileQueries profileQueries;
    private final LaggingQueries laggingQueries;
    private final IndexQueries indexQueries;
    private final FindingQueries findingQueries;
    private final RequestParameters parameters;
    private final JudgementPolicy judgement;
    private final RequestLanguage language;
    private final UriInfo uri;

    JudgementResource(
            Catalog catalog,
            SimilarityIndex similarityIndex,
            ReportQueries reportQueries,
            ComparisonQueries comparisonQueries,
            TrendQueries trendQueries,
            ProfileQueries profileQueries,
            LaggingQueries laggingQueries,
            IndexQueries indexQueries,
            FindingQueries findingQueries,
            RequestParameters parameters,
            JudgementPolicy judgement,
            RequestLanguage language,
            UriInfo uri) {
        this.catalog = catalog;
        this.similarityIndex = similarityIndex;
        this.reportQueries = reportQueries;
        this.comparisonQueries = comparisonQueries;
        this.trendQueries = trendQueries;
        this.profileQueries = profileQueries;
        this.laggingQueries = laggingQueries;
        this.indexQueries = indexQueries;
        this.findingQueries = findingQueries;
        this.parameters = parameters;
        this.judgement = judgement;
        this.language = language;
        this.uri = uri;
    }

    @GET
    @Path("/profiles/{region}")
    @Operation(summary = "One county among its peers over all indicators; lamps where judgement is public")
    public ProfileJson profile(
            @RestPath String region,
            @RestQuery List<String> year,
            @RestQuery List<String> peers,
            @RestQuery List<String> release) {
        Release shown = parameters.release();
        Region county = parameters.region(region);
        PeerGroup group = parameters.peers(peers);
        Labels labels = language.labels();
        return ProfileJson.of(
                profileQueries.profile(county, parameters.year(year, shown), group.regions(), shown),
                group.code(),
                shown.number(),
                judgement.isOpen(),
                notes(group, labels),
                labels);
    }

    /** Says where the nearest are no real peers. */
    private List<Said> notes(PeerGroup group, Labels labels) {
        if (!group.code().startsWith("nearest:")) {
            return List.of();
        }
        return notes(similarityIndex.of(parameters.region(group.code().substring("nearest:".length()))), labels);
    }

    private static List<Said> notes(SimilarCounties neighbours, Labels labels) {
        return neighbours.isGroup()
                ? List.of()
                : List.of(new Said(
                        "no_real_peers",
                        labels.judging().noRealPeers(neighbours.nearest().size(), SimilarCounties.LEAST)));
    }

    @GET
    @Path("/heatmap")
    @Operation(summary = "Counties by indicators: values, bands and blanks")
    public HeatmapJson heatmap(
            @RestQuery List<String> year,
            @RestQuery List<String> peers,
            @RestQuery List<String> theme,
            @RestQuery List<String> release) {
        Release shown = parameters.release();
        PeerGroup group = parameters.peers(peers);
        return HeatmapJson.of(
                comparisonQueries.matrix(
                        parameters.year(year, shown), group.regions(), parameters.indicatorsOf(theme), shown),
                group.code(),
                shown.number());
    }

    @GET
    @Path("/lagging")
    @RevealsJudgement
    @Operation(summary = "Short boards, worst first, each with its arithmetic in words")
    public Page<LaggingItem> lagging(
            @RestQuery List<String> year,
            @RestQuery List<String> peers,
            @RestQuery List<String> region,
            @RestQuery List<String> city,
            @RestQuery List<String> theme,
            @RestQuery List<String> lamp,
            @RestQuery List<String> release,
            @RestQuery List<String> limit,
            @RestQuery List<String> after) {
        Release shown = parameters.release();
        Labels labels = language.labels();
        List<LaggingItem> items =
                parameters
                        .lagging(year, peers, region, city, theme, lamp, shown)
                        .ask(laggingQueries, shown)
                        .items()
                        .stream()
                        .map(one -> LaggingItem.of(one, labels))
                        .toList();
        return Paging.pageInOrder(
                items,
                LaggingItem::key,
                Parameters.single("after", after),
                Parameters.limit(limit),
                shown.number(),
                uri);
    }

    @GET
    @Path("/trends")
    @Operation(summary = "One indicator over the years, with the breaks between them")
    public TrendsJson trends(
            @RestQuery List<String> indicator, @RestQuery List<String> region, @RestQuery List<String> release) {
        Release shown = parameters.release();
        Indicator one = parameters.indicatorOf(indicator);
        Labels labels = language.labels();
        return new TrendsJson(
                shown.number(),
                IndicatorRef.of(one),
                trendQueries.trends(one, parameters.regions(region), shown).stream()
                        .map(trend -> SeriesJson.of(trend, labels))
                        .toList());
    }

    @GET
    @Path("/index")
    @RevealsJudgement
    @Operation(summary = "A composite index of weighted indicators, with rank intervals over a thousand draws")
    public IndexJson index(
            @RestQuery List<String> year,
            @RestQuery List<String> weights,
            @RestQuery List<String> normalise,
            @RestQuery List<String> aggregate,
            @RestQuery List<String> base,
            @RestQuery List<String> peers,
            @RestQuery List<String> release) {
        Release shown = parameters.release();
        return IndexJson.of(
                parameters
                        .index(year, weights, normalise, aggregate, base, peers, shown)
                        .ask(indexQueries, shown),
                shown.number());
    }

    @GET
    @Path("/peers")
    @Operation(summary = "The counties most like one, with what makes the distance")
    public PeersJson peers(@RestQuery List<String> region, @RestQuery List<String> release) {
        Release shown = parameters.release();
        SimilarCounties found = similarityIndex.of(parameters.theRegion(region));
        return new PeersJson(
                shown.number(),
                RegionRef.of(found.of()),
                JudgementJson.number(found.accepted()),
                found.nearest().stream().map(PeerJson::of).toList(),
                null,
                notes(found, language.labels()));
    }

    @GET
    @Path("/findings")
    @RevealsJudgement
    @Operation(summary = "Figures of a year that do not fit each other, with the evidence of each")
    public Page<FindingJson> findings(
            @RestQuery List<String> year,
            @RestQuery List<String> release,
            @RestQuery List<String> limit,
            @RestQuery List<String> after) {
        Release shown = parameters.release();
        FindingLabels words = new FindingLabels(language.labels(), catalog, reportQueries.byId(shown));
        List<FindingJson> items = findingQueries.findings(parameters.year(year, shown), shown).stream()
                .map(finding -> FindingJson.of(finding, words))
                .toList();
        return Paging.pageInOrder(
                items,
                FindingJson::id,
                Parameters.single("after", after),
                Parameters.limit(limit),
                shown.number(),
                uri);
    }
}
