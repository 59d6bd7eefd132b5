package cn.xianchi.export;

import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.index.CompositeIndex;
import cn.xianchi.analysis.peers.SimilarityIndex;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.http.FileResponse;
import cn.xianchi.http.JudgementPolicy;
import cn.xianchi.http.RequestLanguage;
import cn.xianchi.http.RequestParameters;
import cn.xianchi.http.RevealsJudgement;
import cn.xianchi.observation.Release;
import cn.xianchi.query.ComparisonQueries;
import cn.xianchi.query.FindingQueries;
import cn.xianchi.query.IndexQueries;
import cn.xianchi.query.Lagging;
import cn.xianchi.query.LaggingQueries;
import cn.xianchi.query.Profile;
import cn.xianchi.query.ProfileQueries;
import cn.xianchi.query.ReportQueries;
import cn.xianchi.query.TrendQueries;
import cn.xianchi.text.FindingLabels;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Profiles, heat table, short boards, trends, index, peers and findings as whole files, by suffix. */
@Path("/api/v1")
@Tag(name = "downloads")
class JudgementDownloads {
    private static final String FORMAT = FileResponse.FORMAT;
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
    private final FileResponse delivery;

    JudgementDownloads(
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
            FileResponse delivery) {
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
        this.delivery = delivery;
    }

    @GET
    @Path("/profiles/{region: [^./]+}." + FORMAT)
    @Operation(summary = "One county among its peers as a file: one row per indicator")
    public Response profile(
            @RestPath String region,
            @RestPath String format,
            @RestQuery List<String> year,
            @RestQuery List<String> peers,
            @RestQuery List<String> release) {
        Release shown = parameters.release();
        Profile profile = profileQueries.profile(
                parameters.region(region),
                parameters.year(year, shown),
                parameters.peers(peers).regions(),
                shown);
        return delivery.of(JudgementTables.profile(profile, judgement.isOpen(), shown.number()), format);
    }

    @GET
    @Path("/heatmap." + FORMAT)
    @Operation(summary = "Counties by indicators as a file: one row per county and indicator")
    public Response heatmap(
            @RestPath String format,
            @RestQuery List<String> year,
            @RestQuery List<String> peers,
            @RestQuery List<String> theme,
            @RestQuery List<String> release) {
        Release shown = parameters.release();
        ComparisonMatrix survey = comparisonQueries.matrix(
                parameters.year(year, shown), parameters.peers(peers).regions(), parameters.indicatorsOf(theme), shown);
        return delivery.of(JudgementTables.heatmap(survey, shown.number()), format);
    }

    @GET
    @Path("/lagging." + FORMAT)
    @RevealsJudgement
    @Operation(summary = "Short boards as a file, worst first")
    public Response lagging(
            @RestPath String format,
            @RestQuery List<String> year,
            @RestQuery List<String> peers,
            @RestQuery List<String> region,
            @RestQuery List<String> city,
            @RestQuery List<String> theme,
            @RestQuery List<String> lamp,
            @RestQuery List<String> release) {
        Release shown = parameters.release();
        Lagging lagging = parameters
                .lagging(year, peers, region, city, theme, lamp, shown)
                .ask(laggingQueries, shown);
        return delivery.of(JudgementTables.lagging(lagging, language.labels(), shown.number()), format);
    }

    @GET
    @Path("/trends." + FORMAT)
    @Operation(summary = "One indicator over the years as a file")
    public Response trends(
            @RestPath String format,
            @RestQuery List<String> indicator,
            @RestQuery List<String> region,
            @RestQuery List<String> release) {
        Release shown = parameters.release();
        List<Trend> trends = trendQueries.trends(parameters.indicatorOf(indicator), parameters.regions(region), shown);
        return delivery.of(JudgementTables.trends(trends, shown.number()), format);
    }

    @GET
    @Path("/index." + FORMAT)
    @RevealsJudgement
    @Operation(summary = "A composite index as a file")
    public Response index(
            @RestPath String format,
            @RestQuery List<String> year,
            @RestQuery List<String> weights,
            @RestQuery List<String> normalise,
            @RestQuery List<String> aggregate,
            @RestQuery List<String> base,
            @RestQuery List<String> peers,
            @RestQuery List<String> release) {
        Release shown = parameters.release();
        CompositeIndex index = parameters
                .index(year, weights, normalise, aggregate, base, peers, shown)
                .ask(indexQueries, shown);
        return delivery.of(JudgementTables.index(index, shown.number()), format);
    }

    @GET
    @Path("/peers." + FORMAT)
    @Operation(summary = "The counties most like one as a file")
    public Response peers(@RestPath String format, @RestQuery List<String> region, @RestQuery List<String> release) {
        Release shown = parameters.release();
        return delivery.of(
                JudgementTables.peers(similarityIndex.of(parameters.theRegion(region)), shown.number()), format);
    }

    @GET
    @Path("/findings." + FORMAT)
    @RevealsJudgement
    @Operation(summary = "Figures that do not fit each other as a file")
    public Response findings(@RestPath String format, @RestQuery List<String> year, @RestQuery List<String> release) {
        Release shown = parameters.release();
        FindingLabels words = new FindingLabels(language.labels(), catalog, reportQueries.byId(shown));
        return delivery.of(
                JudgementTables.findings(
                        findingQueries.findings(parameters.year(year, shown), shown), words, shown.number()),
                format);
    }
}
