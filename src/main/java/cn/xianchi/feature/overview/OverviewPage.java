package cn.xianchi.feature.overview;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.Rankability;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.http.request.RequestLanguage;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Release;
import cn.xianchi.page.Given;
import cn.xianchi.page.figures.RankabilityText;
import cn.xianchi.page.figures.SideBySideForm;
import cn.xianchi.page.figures.SideBySideTable;
import cn.xianchi.page.figures.SideBySideView;
import cn.xianchi.page.figures.SideBySideViews;
import cn.xianchi.query.ComparisonQueries;
import cn.xianchi.query.ObservationQueries;
import cn.xianchi.query.ReportQueries;
import cn.xianchi.text.Labels;
import cn.xianchi.text.Messages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** The front page: the counties read in full side by side, over the themes of the mission. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class OverviewPage {
    private final Catalog catalog;
    private final ComparisonQueries comparisonQueries;
    private final ObservationQueries observationQueries;
    private final ReportQueries reportQueries;
    private final RequestParameters parameters;
    private final RequestLanguage language;
    private final SideBySideViews sideBySide;

    OverviewPage(
            Catalog catalog,
            ComparisonQueries comparisonQueries,
            ObservationQueries observationQueries,
            ReportQueries reportQueries,
            RequestParameters parameters,
            RequestLanguage language,
            SideBySideViews sideBySide) {
        this.sideBySide = sideBySide;
        this.catalog = catalog;
        this.comparisonQueries = comparisonQueries;
        this.observationQueries = observationQueries;
        this.reportQueries = reportQueries;
        this.parameters = parameters;
        this.language = language;
    }

    @CheckedTemplate(basePath = "feature/overview")
    static class Templates {
        private Templates() {}

        static native TemplateInstance overview(
                SideBySideView.Summary summary,
                LeadChart chart,
                SideBySideForm controls,
                SideBySideTable board,
                OverviewHighlights brief);
    }

    @GET
    public TemplateInstance overview(
            @RestQuery List<String> region,
            @RestQuery List<String> year,
            @RestQuery List<String> theme,
            @RestQuery List<String> earlier,
            @RestQuery List<String> release) {
        List<String> themes = Given.clean(theme);
        List<String> shown = themes.isEmpty() ? catalog.missionThemes() : themes;
        SideBySideView view = sideBySide.view("/", region, year, shown, earlier, release);
        LeadChart chart = view.answer().ofRankability(Rankability.RANKABLE).stream()
                .findFirst()
                .map(line -> LeadChart.of(line, view.labels()))
                .orElse(null);
        return Templates.overview(
                        view.summary(opening(view)),
                        chart,
                        view.controls(),
                        view.board(),
                        highlights(view.answer().year(), view.labels()))
                .setLocale(language.tag());
    }

    private OverviewHighlights highlights(int year, Labels labels) {
        Release shown = parameters.release();
        ComparisonMatrix all = comparisonQueries.matrix(
                year, reportQueries.regionsWithFigures(year, shown), catalog.publicIndicators(), shown);
        return OverviewHighlights.of(all, reportQueries.all(shown), observationQueries.count(shown), labels);
    }

    private static String opening(SideBySideView view) {
        Messages say = view.labels().messages();
        int n = view.answer().comparisons().size();
        List<Comparison> rankable = view.answer().ofRankability(Rankability.RANKABLE);
        if (rankable.isEmpty()) {
            return say.overviewNone(view.themes(), n);
        }
        Comparison first = rankable.get(0);
        String name = view.labels().name(first.indicator());
        String order = sentenceOrder(first, view.labels());
        return rankable.size() == 1
                ? say.overviewOne(view.themes(), n, name, order)
                : say.overviewSome(view.themes(), n, rankable.size(), name, order);
    }

    /** A plain list where every place is sure, signs between the counties where one is not. */
    private static String sentenceOrder(Comparison line, Labels labels) {
        if (!RankabilityText.isSure(line)) {
            return RankabilityText.order(line, labels);
        }
        return labels.list(RankabilityText.comparable(line).stream()
                .map(county -> county.region().shortName() + " "
                        + labels.number(county.observation()).bare())
                .toList());
    }
}
