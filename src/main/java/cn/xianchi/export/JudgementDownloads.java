package cn.xianchi.export;

import cn.xianchi.answer.Answers;
import cn.xianchi.answer.Judgements;
import cn.xianchi.answer.Lagging;
import cn.xianchi.answer.Profile;
import cn.xianchi.benchmark.Survey;
import cn.xianchi.composite.Composite;
import cn.xianchi.http.Asked;
import cn.xianchi.http.Judges;
import cn.xianchi.http.Language;
import cn.xianchi.http.PublicJudgement;
import cn.xianchi.observation.Release;
import cn.xianchi.trend.Trend;
import cn.xianchi.words.FindingWords;
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
    private static final String FORMAT = DownloadResource.FORMAT;
    private final Judgements judgements;
    private final Answers answers;
    private final Asked asked;
    private final PublicJudgement judgement;
    private final Language language;
    private final Delivery delivery;

    JudgementDownloads(
            Judgements judgements,
            Answers answers,
            Asked asked,
            PublicJudgement judgement,
            Language language,
            Delivery delivery) {
        this.judgements = judgements;
        this.answers = answers;
        this.asked = asked;
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
        Release shown = asked.release(release);
        Profile profile = judgements.profile(
                asked.region(region),
                asked.year(year, shown),
                asked.peers(peers).regions(),
                shown);
        return delivery.file(JudgementTables.profile(profile, judgement.isOpen(), shown.number()), format, shown);
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
        Release shown = asked.release(release);
        Survey survey = judgements.survey(
                asked.year(year, shown), asked.peers(peers).regions(), asked.indicatorsOf(theme), shown);
        return delivery.file(JudgementTables.heatmap(survey, shown.number()), format, shown);
    }

    @GET
    @Path("/lagging." + FORMAT)
    @Judges
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
        Release shown = asked.release(release);
        Lagging lagging =
                asked.lagging(year, peers, region, city, theme, lamp, shown).ask(judgements, shown);
        return delivery.file(JudgementTables.lagging(lagging, language.words(), shown.number()), format, shown);
    }

    @GET
    @Path("/trends." + FORMAT)
    @Operation(summary = "One indicator over the years as a file")
    public Response trends(
            @RestPath String format,
            @RestQuery List<String> indicator,
            @RestQuery List<String> region,
            @RestQuery List<String> release) {
        Release shown = asked.release(release);
        List<Trend> trends = judgements.trends(asked.indicatorOf(indicator), asked.regions(region), shown);
        return delivery.file(JudgementTables.trends(trends, shown.number()), format, shown);
    }

    @GET
    @Path("/index." + FORMAT)
    @Judges
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
        Release shown = asked.release(release);
        Composite index = asked.index(year, weights, normalise, aggregate, base, peers, shown)
                .ask(judgements, shown);
        return delivery.file(JudgementTables.index(index, shown.number()), format, shown);
    }

    @GET
    @Path("/peers." + FORMAT)
    @Operation(summary = "The counties most like one as a file")
    public Response peers(@RestPath String format, @RestQuery List<String> region, @RestQuery List<String> release) {
        Release shown = asked.release(release);
        return delivery.file(
                JudgementTables.peers(judgements.neighbours(asked.theRegion(region)), shown.number()), format, shown);
    }

    @GET
    @Path("/findings." + FORMAT)
    @Judges
    @Operation(summary = "Figures that do not fit each other as a file")
    public Response findings(@RestPath String format, @RestQuery List<String> year, @RestQuery List<String> release) {
        Release shown = asked.release(release);
        FindingWords words = new FindingWords(language.words(), answers.catalog(), answers.reportsById(shown));
        return delivery.file(
                JudgementTables.findings(judgements.findings(asked.year(year, shown), shown), words, shown.number()),
                format,
                shown);
    }
}
