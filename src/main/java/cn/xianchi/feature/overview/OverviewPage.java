package cn.xianchi.feature.overview;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.analysis.comparison.Rankability;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.http.request.SideBySideParams;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.Report;
import cn.xianchi.page.Given;
import cn.xianchi.page.figures.RankabilityText;
import cn.xianchi.page.figures.SideBySideView;
import cn.xianchi.page.figures.SideBySideViews;
import cn.xianchi.query.ComparisonQueries;
import cn.xianchi.query.ObservationQueries;
import cn.xianchi.query.ReportQueries;
import cn.xianchi.text.Labels;
import cn.xianchi.text.Messages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;

/** The front page: the counties read in full side by side, over the themes of the mission. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class OverviewPage {
    private final ComparisonQueries comparisonQueries;
    private final ObservationQueries observationQueries;
    private final ReportQueries reportQueries;
    private final RequestParameters parameters;
    private final SideBySideViews sideBySide;

    OverviewPage(
            ComparisonQueries comparisonQueries,
            ObservationQueries observationQueries,
            ReportQueries reportQueries,
            RequestParameters parameters,
            SideBySideViews sideBySide) {
        this.comparisonQueries = comparisonQueries;
        this.observationQueries = observationQueries;
        this.reportQueries = reportQueries;
        this.parameters = parameters;
        this.sideBySide = sideBySide;
    }

    @CheckedTemplate(basePath = "feature/overview", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Overview(SideBySideView view, String sentence, LeadChart chart, Highlights brief)
            implements TemplateInstance {}

    /** The comparable values of one line as bars, best first. The page carries them as a table; the script draws that table. */
    record LeadChart(Comparison line, Labels labels) {

        public List<CountyValue> bars() {
            return new RankabilityText(line, labels).comparable();
        }

        /** The counties that publish no value; empty for none. */
        public String undisclosed() {
            return names(line.undisclosed());
        }

        /** The counties whose values cannot be compared, in the order of the line; empty for none. */
        public String incomparable() {
            return names(line.counties().stream()
                    .filter(county -> county.grade() == Grade.NONE)
                    .toList());
        }

        private String names(List<CountyValue> counties) {
            return labels.list(
                    counties.stream().map(county -> county.region().shortName()).toList());
        }
    }

    /**
     * The overview in three columns: what is new, what stands out over all counties of a year, what cannot be told.
     *
     * @param all every county with figures of the year, and every indicator
     * @param figures how many figures there are in all years
     */
    record Highlights(ComparisonMatrix all, List<Report> reports, int figures, Labels labels) {

        /** The reports with a date, the newest first. */
        public List<Report> newest() {
            return reports.stream()
                    .filter(report -> report.date() != null)
                    .sorted(Comparator.comparing(Report::date).reversed())
                    .toList();
        }

        /** The indicators that can be ranked, those of most counties first. */
        public List<RankabilityText> rankable() {
            return all.ofRankability(Rankability.RANKABLE).stream()
                    .sorted(Comparator.comparing(line -> -line.statistics().n()))
                    .map(line -> new RankabilityText(line, labels))
                    .toList();
        }

        public List<RankabilityText> incomparable() {
            return all.ofRankability(Rankability.NOT_COMPARABLE).stream()
                    .map(line -> new RankabilityText(line, labels))
                    .toList();
        }
    }

    @GET
    public TemplateInstance overview(@BeanParam SideBySideParams params) {
        List<String> themes = Given.clean(params.theme());
        SideBySideView view = sideBySide.view(
                "/", params, themes.isEmpty() ? parameters.catalog().missionThemes() : themes);
        LeadChart chart = view.answer().ofRankability(Rankability.RANKABLE).stream()
                .findFirst()
                .map(line -> new LeadChart(line, view.labels()))
                .orElse(null);
        Highlights highlights = highlights(view.answer().year(), view.labels());
        return new Overview(view, opening(view), chart, highlights);
    }

    private Highlights highlights(int year, Labels labels) {
        Release shown = parameters.release();
        ComparisonMatrix all = comparisonQueries.matrix(
                year,
                reportQueries.regionsWithFigures(year, shown),
                parameters.catalog().publicIndicators(),
                shown);
        int figures = (int) observationQueries.count(shown);
        return new Highlights(all, reportQueries.all(shown), figures, labels);
    }

    private static String opening(SideBySideView view) {
        Messages texts = view.labels().messages();
        int n = view.answer().comparisons().size();
        List<Comparison> rankable = view.answer().ofRankability(Rankability.RANKABLE);
        if (rankable.isEmpty()) {
            return texts.overviewNone(view.themes(), n);
        }
        Comparison first = rankable.get(0);
        String name = view.labels().name(first.indicator());
        String order = order(new RankabilityText(first, view.labels()));
        return rankable.size() == 1
                ? texts.overviewOne(view.themes(), n, name, order)
                : texts.overviewSome(view.themes(), n, rankable.size(), name, order);
    }

    /** A plain list where every place is sure, signs between the counties where one is not. */
    private static String order(RankabilityText text) {
        if (!text.isSure()) {
            return text.order();
        }
        return text.labels()
                .list(text.comparable().stream()
                        .map(county -> county.region().shortName() + " "
                                + text.labels().number(county.observation()).bare())
                        .toList());
    }
}
