package cn.xianchi.feature.findings;

import cn.xianchi.analysis.consistency.CheckKind;
import cn.xianchi.analysis.consistency.Finding;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Code;
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
import cn.xianchi.query.Aggregates;
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
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

        static native TemplateInstance findings(
                Sheet sheet, List<FindingFilter.Count> counts, List<FindingList.Group> groups, Pagination pages);
    }

    record Sheet(
            int year,
            String kicker,
            String title,
            String checked,
            List<Option> years,
            List<Option> counties,
            List<String> checks,
            boolean all,
            String everything,
            String whole,
            String source,
            String release,
            String csv,
            String xlsx) {}

    @GET
    @RevealsJudgement
    public TemplateInstance findings(
            @RestQuery List<String> year,
            @RestQuery List<String> check,
            @RestQuery List<String> region,
            @RestQuery List<String> page,
            @RestQuery List<String> release) {
        Release shown = parameters.release();
        FindingFilter choice = new FindingFilter(
                parameters.year(Given.clean(year), shown),
                Parameters.codes("check", Given.split(check), CheckKind.class),
                parameters.regions(Given.split(region)),
                parameters.older());
        List<Finding> all = findingQueries.findings(choice.year(), shown);
        List<Finding> listed = all.stream().filter(choice::shows).toList();
        Pagination pages = Pagination.of(
                Given.clean(page),
                listed.size(),
                number -> choice.address(choice.checks())
                        .queryParam("page", number)
                        .build()
                        .toString());
        Labels labels = language.labels();
        FindingList list = new FindingList(new FindingLabels(labels, catalog, reportQueries.byId(shown)));
        return Templates.findings(
                        sheet(choice, all, listed, shown, labels),
                        choice.counts(all, labels),
                        list.groups(pages.cut(listed), listed),
                        pages)
                .setLocale(language.tag());
    }

    private Sheet sheet(FindingFilter choice, List<Finding> all, List<Finding> listed, Release shown, Labels labels) {
        FindingTexts say = labels.texts(FindingTexts.class);
        Aggregates.Group year = ofYear(choice.year(), shown);
        boolean whole = choice.checks().isEmpty() && choice.regions().isEmpty();
        return new Sheet(
                choice.year(),
                say.checkedFigures(
                        choice.year(), year == null ? 0 : year.regions(), year == null ? 0 : year.observations()),
                title(choice.year(), all, labels),
                say.whatIsCheckedLead(catalog.relations().size()),
                years(choice.year(), shown),
                choice.counties(all, catalog, labels),
                choice.checks().stream().map(Code::of).toList(),
                whole,
                choice.address(List.of()).replaceQueryParam("region").build().toString(),
                whole ? null : say.everyFinding(all.size()),
                source(listed, labels),
                choice.release(),
                choice.file("csv"),
                choice.file("xlsx"));
    }

    /** How many figures there are to check; null where there is none. */
    private Aggregates.Group ofYear(int year, Release shown) {
        ObservationFilter filter = new ObservationFilter(null, null, List.of(year), null, null);
        return comparisonQueries.aggregates(List.of("year"), filter, null, shown).groups().stream()
                .findFirst()
                .orElse(null);
    }

    private String title(int year, List<Finding> all, Labels labels) {
        FindingTexts say = labels.texts(FindingTexts.class);
        if (all.isEmpty()) {
            return say.noneFound(year);
        }
        if (all.size() == 1) {
            Finding only = all.get(0);
            String county = catalog.region(only.first().region()).orElseThrow().name();
            return say.oneFound(year, county, labels.judgements().check(only.check()));
        }
        Set<Observation> doubted = all.stream().map(Finding::first).collect(Collectors.toSet());
        long counties = doubted.stream().map(Observation::region).distinct().count();
        return say.someFound(year, all.size(), (int) counties, doubted.size());
    }

    private static Set<Observation> figures(List<Finding> findings) {
        return findings.stream().flatMap(one -> one.observations().stream()).collect(Collectors.toSet());
    }

    /** How many figures are listed and what they were read from; null where there are none. */
    private static String source(List<Finding> listed, Labels labels) {
        Set<Observation> figures = figures(listed);
        Set<String> reports =
                figures.stream().map(one -> one.evidence().report()).collect(Collectors.toSet());
        return figures.isEmpty() ? null : labels.texts(FindingTexts.class).figuresOf(figures.size(), reports.size());
    }

    private List<Option> years(int year, Release shown) {
        Set<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        years.addAll(reportQueries.years(shown));
        years.add(year);
        return years.stream()
                .map(one -> new Option(one.toString(), one.toString(), one == year))
                .toList();
    }
}
