package cn.xianchi.feature.trends;

import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.problem.InvalidParameterException;
import cn.xianchi.http.request.Parameters;
import cn.xianchi.http.request.RequestLanguage;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.YearsCovered;
import cn.xianchi.page.Given;
import cn.xianchi.query.CoverageQueries;
import cn.xianchi.query.TrendQueries;
import cn.xianchi.text.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestQuery;

/** One indicator over the years: {@code /trends?indicator=&region=…}. */
@Path("/trends")
@Produces(MediaType.TEXT_HTML)
class TrendsPage {
    private static final int ON_A_PAGE = 150;

    private final Catalog catalog;
    private final CoverageQueries coverageQueries;
    private final TrendQueries trendQueries;
    private final RequestParameters parameters;
    private final RequestLanguage language;

    TrendsPage(
            Catalog catalog,
            CoverageQueries coverageQueries,
            TrendQueries trendQueries,
            RequestParameters parameters,
            RequestLanguage language) {
        this.catalog = catalog;
        this.coverageQueries = coverageQueries;
        this.trendQueries = trendQueries;
        this.parameters = parameters;
        this.language = language;
    }

    @CheckedTemplate(basePath = "feature/trends")
    static class Templates {
        private Templates() {}

        static native TemplateInstance trends(
                TrendSummary head, TrendSheet sheet, TrendChoices choices, TrendFigure figure, TrendNotes notes);

        static native TemplateInstance noTrends(String sentence);
    }

    @GET
    public TemplateInstance trends(
            @RestQuery List<String> indicator,
            @RestQuery List<String> region,
            @RestQuery List<String> from,
            @RestQuery List<String> to,
            @RestQuery List<String> focus,
            @RestQuery List<String> order,
            @RestQuery List<String> page,
            @RestQuery List<String> release) {
        Release shown = parameters.release();
        Labels labels = language.labels();
        parameters.regions(Given.clean(focus));
        List<Region> regions = parameters.regions(Given.clean(region));
        Map<Indicator, List<YearsCovered>> covered = coverageQueries.yearsCovered(shown);
        Optional<Indicator> chosen = Given.clean(indicator).isEmpty()
                ? opening(covered)
                : Optional.of(parameters.indicatorOf(Given.clean(indicator)));
        if (chosen.isEmpty()) {
            return Templates.noTrends(TrendSheet.say(labels).headEmpty()).setLocale(language.tag());
        }
        List<Trend> found = trendQueries.trends(chosen.get(), regions, shown);
        TrendView view = TrendView.of(
                chosen.get(),
                found,
                new TrendView.Asking(Given.clean(from), Given.clean(to), Given.clean(focus), Given.clean(order)));
        TrendSheet sheet = TrendSheet.of(view, regions, parameters.older(), labels);
        String opened = opened(view, Given.clean(indicator).isEmpty(), regions.isEmpty(), labels);
        return Templates.trends(
                        TrendSummary.of(view, opened, labels),
                        sheet,
                        TrendChoices.of(view, regions, covered, byCode(), labels),
                        TrendFigure.of(view, page(Given.clean(page), view), ON_A_PAGE, labels),
                        TrendNotes.of(view, catalog, labels))
                .setLocale(language.tag());
    }

    /** The indicator that most counties have in two years or more, of those the one with most years; else one with figures. */
    private static Optional<Indicator> opening(Map<Indicator, List<YearsCovered>> covered) {
        Function<List<YearsCovered>, Long> several =
                some -> some.stream().filter(one -> one.years() > 1).count();
        Comparator<Map.Entry<Indicator, List<YearsCovered>>> most =
                Comparator.comparing(entry -> several.apply(entry.getValue()));
        return covered.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .reduce((one, other) -> most.thenComparing(entry -> entry.getValue().stream()
                                                .mapToLong(YearsCovered::years)
                                                .max()
                                                .orElse(0))
                                        .compare(one, other)
                                >= 0
                        ? one
                        : other)
                .map(Map.Entry::getKey);
    }

    private static String opened(TrendView view, boolean noIndicator, boolean noRegions, Labels labels) {
        int n = view.trends().size();
        if (noIndicator && noRegions) {
            return TrendSheet.say(labels).opened(n);
        }
        return noRegions && n > 0 ? TrendSheet.say(labels).openedAll(n) : "";
    }

    private static int page(List<String> given, TrendView view) {
        int pages = Math.max(1, (view.trends().size() + ON_A_PAGE - 1) / ON_A_PAGE);
        String text = Parameters.single("page", given);
        int page = text == null ? 1 : text.matches("[1-9]\\d{0,3}") ? Integer.parseInt(text) : 0;
        if (page < 1 || page > pages) {
            throw InvalidParameterException.notAccepted("page", text, List.of("1–" + pages));
        }
        return page;
    }

    private List<Region> byCode() {
        return catalog.regions().stream()
                .sorted(Comparator.comparing(Region::code))
                .toList();
    }
}
