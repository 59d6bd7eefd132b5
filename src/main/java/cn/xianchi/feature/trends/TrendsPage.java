package cn.xianchi.feature.trends;

import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.YearsCovered;
import cn.xianchi.page.Given;
import cn.xianchi.query.CoverageQueries;
import cn.xianchi.query.TrendQueries;
import cn.xianchi.text.TrendLabels;
import cn.xianchi.text.TrendTexts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** One indicator over the years: {@code /trends?indicator=&region=…}. */
@Path("/trends")
@Produces(MediaType.TEXT_HTML)
class TrendsPage {
    private final CoverageQueries coverageQueries;
    private final TrendQueries trendQueries;
    private final RequestParameters parameters;

    TrendsPage(CoverageQueries coverageQueries, TrendQueries trendQueries, RequestParameters parameters) {
        this.coverageQueries = coverageQueries;
        this.trendQueries = trendQueries;
        this.parameters = parameters;
    }

    @CheckedTemplate(basePath = "feature/trends", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Trends(TrendView view, TrendSummary head, TrendChoices choices, TrendFigure figure, TrendNotes notes)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "feature/trends", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NoTrends() implements TemplateInstance {}

    @GET
    public TemplateInstance trends(@BeanParam TrendParams asked, @BeanParam TrendPageParams params) {
        Release release = parameters.release();
        TrendLabels labels = TrendLabels.in(parameters.language().labels());
        parameters.regions(Given.clean(params.focus()));
        List<Region> regions = parameters.regions(Given.clean(asked.region()));
        Map<Indicator, List<YearsCovered>> covered = coverageQueries.yearsCovered(release);
        List<String> chosen = Given.clean(asked.indicator());
        Indicator indicator = chosen.isEmpty() ? opening(covered) : parameters.indicatorOf(chosen);
        if (indicator == null) {
            return new NoTrends();
        }
        List<Trend> trends = trendQueries.trends(indicator, regions, release);
        TrendView view = TrendView.of(indicator, regions, parameters.older(), trends, params);
        return new Trends(
                view,
                new TrendSummary(view, opened(view, !chosen.isEmpty(), labels.texts()), labels),
                new TrendChoices(view, covered, parameters.catalog().regionsByCode(), labels.base()),
                TrendFigure.of(view, params.page(TrendFigure.pages(view)), labels),
                TrendNotes.of(view, parameters.catalog(), labels));
    }

    /**
     * The indicator that most counties have in two years or more, of those the one with most years, the first among equals;
     * null where none has figures.
     */
    private static Indicator opening(Map<Indicator, List<YearsCovered>> covered) {
        Comparator<Indicator> byYears = Comparator.comparing((Indicator indicator) -> covered.get(indicator).stream()
                        .filter(county -> county.years() > 1)
                        .count())
                .thenComparing(indicator -> covered.get(indicator).stream()
                        .mapToLong(YearsCovered::years)
                        .max()
                        .orElse(0));
        return covered.keySet().stream()
                .filter(indicator -> !covered.get(indicator).isEmpty())
                .max(byYears)
                .orElse(null);
    }

    /** That the page chose the indicator or the counties; empty where it did not. */
    private static String opened(TrendView view, boolean indicatorChosen, TrendTexts texts) {
        int counties = view.trends().size();
        if (!view.regions().isEmpty()) {
            return "";
        }
        if (!indicatorChosen) {
            return texts.opened(counties);
        }
        return counties > 0 ? texts.openedAll(counties) : "";
    }
}
