package cn.xianchi.feature.findings;

import cn.xianchi.analysis.consistency.CheckKind;
import cn.xianchi.analysis.consistency.Finding;
import cn.xianchi.http.guard.RevealsJudgement;
import cn.xianchi.http.request.Parameters;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.ObservationFilter;
import cn.xianchi.observation.Release;
import cn.xianchi.page.Given;
import cn.xianchi.page.Option;
import cn.xianchi.page.Pagination;
import cn.xianchi.query.ComparisonQueries;
import cn.xianchi.query.FindingQueries;
import cn.xianchi.query.ReportQueries;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** What does not fit among the figures of a year (METHODS 4.11), each finding with all its evidence. */
@Path("/findings")
@Produces(MediaType.TEXT_HTML)
class FindingsPage {
    private final ReportQueries reportQueries;
    private final ComparisonQueries comparisonQueries;
    private final FindingQueries findingQueries;
    private final RequestParameters parameters;

    FindingsPage(
            ReportQueries reportQueries,
            ComparisonQueries comparisonQueries,
            FindingQueries findingQueries,
            RequestParameters parameters) {
        this.reportQueries = reportQueries;
        this.comparisonQueries = comparisonQueries;
        this.findingQueries = findingQueries;
        this.parameters = parameters;
    }

    @CheckedTemplate(basePath = "feature/findings")
    static class Templates {
        private Templates() {}

        /** @param relations how many dependencies between figures are checked */
        static native TemplateInstance findings(
                FindingList list,
                FindingFilter filter,
                String kicker,
                int relations,
                List<Option> years,
                List<Option> counties,
                Pagination pages);
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
        FindingLabels labels =
                new FindingLabels(parameters.language().labels(), parameters.catalog(), reportQueries.byId(shown));
        FindingFilter filter = new FindingFilter(
                parameters.year(Given.clean(year), shown),
                Parameters.codes("check", Given.split(check), CheckKind.class),
                parameters.regions(Given.split(region)),
                parameters.older());
        List<Finding> all = findingQueries.findings(filter.year(), shown);
        List<Finding> listed = all.stream().filter(filter::shows).toList();
        Pagination pages = filter.pages(page, listed.size());
        return Templates.findings(
                new FindingList(filter.year(), all, listed, pages.cut(listed), labels),
                filter,
                kicker(filter.year(), shown),
                parameters.catalog().relations().size(),
                Option.years(reportQueries.years(shown), filter.year()),
                filter.counties(all, parameters.catalog(), parameters.language().labels()),
                pages);
    }

    /** How many counties and figures of the year were checked. */
    private String kicker(int year, Release shown) {
        FindingTexts texts = parameters.language().labels().texts(FindingTexts.class);
        ObservationFilter ofYear = new ObservationFilter(null, null, List.of(year), null, null);
        return comparisonQueries.aggregates(List.of("year"), ofYear, null, shown).groups().stream()
                .findFirst()
                .map(group -> texts.checkedFigures(year, group.regions(), group.observations()))
                .orElseGet(() -> texts.checkedFigures(year, 0, 0));
    }
}
