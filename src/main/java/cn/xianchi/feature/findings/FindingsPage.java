package cn.xianchi.feature.findings;

import cn.xianchi.analysis.consistency.CheckKind;
import cn.xianchi.analysis.consistency.Finding;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.http.guard.RevealsJudgement;
import cn.xianchi.http.request.Parameters;
import cn.xianchi.http.request.RequestLanguage;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.ObservationFilter;
import cn.xianchi.observation.Release;
import cn.xianchi.page.Given;
import cn.xianchi.page.Option;
import cn.xianchi.page.Pagination;
import cn.xianchi.query.ComparisonQueries;
import cn.xianchi.query.FindingQueries;
import cn.xianchi.query.ReportQueries;
import cn.xianchi.text.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;

/** What does not fit among the figures of a year (METHODS 4.11), each finding with all its evidence. */
@Path("/findings")
@Produces(MediaType.TEXT_HTML)
class FindingsPage {
    private final Catalog catalog;
    private final ReportQueries reportQueries;
    private final ComparisonQueries comparisonQueries;
    private final FindingQueries findingQueries;
    private final RequestParameters parameters;
    private final RequestLanguage language;

    FindingsPage(
            Catalog catalog,
            ReportQueries reportQueries,
            ComparisonQueries comparisonQueries,
            FindingQueries findingQueries,
            RequestParameters parameters,
            RequestLanguage language) {
        this.catalog = catalog;
        this.reportQueries = reportQueries;
        this.comparisonQueries = comparisonQueries;
        this.findingQueries = findingQueries;
        this.parameters = parameters;
        this.language = language;
    }

    @CheckedTemplate(basePath = "feature/findings")
    static class Templates {
        private Templates() {}

        static native TemplateInstance findings(Sheet sheet, FindingFilter filter, FindingList list, Pagination pages);
    }

    /**
     * What the page says of a year.
     *
     * @param all the findings of the year
     * @param relations how many dependencies between figures are checked
     */
    record Sheet(
            String kicker, String title, List<Finding> all, int relations, List<Option> years, List<Option> counties) {
        public List<FindingFilter.Count> counts() {
            return FindingFilter.counts(all);
        }
    }

    @GET
    @RevealsJudgement
    public TemplateInstance findings(
            @RestQuery List<String> year,
            @RestQuery List<String> check,
            @RestQuery List<String> region,
            @RestQuery List<String> page,
            @RestQuery List<String> release) {
        Release shown = parameters.release();
        FindingFilter filter = new FindingFilter(
                parameters.year(Given.clean(year), shown),
                Parameters.codes("check", Given.split(check), CheckKind.class),
                parameters.regions(Given.split(region)),
                parameters.older());
        List<Finding> all = findingQueries.findings(filter.year(), shown);
        List<Finding> listed = all.stream().filter(filter::shows).toList();
        Pagination pages = Pagination.of(
                Given.clean(page),
                listed.size(),
                number -> filter.address(filter.checks()).with("page", number).toString());
        FindingLabels texts = new FindingLabels(language.labels(), catalog, reportQueries.byId(shown));
        FindingList list = new FindingList(listed, pages.cut(listed), texts);
        return Templates.findings(sheet(filter, all, shown), filter, list, pages)
                .setLocale(language.tag());
    }

    private Sheet sheet(FindingFilter filter, List<Finding> all, Release shown) {
        Labels labels = language.labels();
        ObservationFilter ofYear = new ObservationFilter(null, null, List.of(filter.year()), null, null);
        String kicker = comparisonQueries.aggregates(List.of("year"), ofYear, null, shown).groups().stream()
                .findFirst()
                .map(group -> kicker(filter.year(), group.regions(), group.observations()))
                .orElseGet(() -> kicker(filter.year(), 0, 0));
        return new Sheet(
                kicker,
                title(filter.year(), all, labels),
                all,
                catalog.relations().size(),
                Option.years(reportQueries.years(shown), filter.year()),
                filter.counties(all, catalog, labels));
    }

    private String kicker(int year, int counties, int figures) {
        return language.labels().texts(FindingTexts.class).checkedFigures(year, counties, figures);
    }

    private String title(int year, List<Finding> all, Labels labels) {
        FindingTexts texts = labels.texts(FindingTexts.class);
        if (all.isEmpty()) {
            return texts.noneFound(year);
        }
        if (all.size() == 1) {
            Finding only = all.get(0);
            String county = catalog.region(only.first().region()).orElseThrow().name();
            return texts.oneFound(year, county, labels.judging().check(only.check()));
        }
        Set<Observation> doubted = all.stream().map(Finding::first).collect(Collectors.toSet());
        long counties = doubted.stream().map(Observation::region).distinct().count();
        return texts.someFound(year, all.size(), (int) counties, doubted.size());
    }
}
