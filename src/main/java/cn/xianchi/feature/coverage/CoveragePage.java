package cn.xianchi.feature.coverage;

import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Release;
import cn.xianchi.page.Given;
import cn.xianchi.page.Option;
import cn.xianchi.query.CoverageQueries;
import cn.xianchi.query.CoverageQueries.Coverage;
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
import org.jboss.resteasy.reactive.RestQuery;

/** Who discloses what in a year: a matrix of counties and themes, and below it of indicators and counties. */
@Path("/coverage")
@Produces(MediaType.TEXT_HTML)
class CoveragePage {
    private final ReportQueries reportQueries;
    private final CoverageQueries coverageQueries;
    private final RequestParameters parameters;

    CoveragePage(ReportQueries reportQueries, CoverageQueries coverageQueries, RequestParameters parameters) {
        this.reportQueries = reportQueries;
        this.coverageQueries = coverageQueries;
        this.parameters = parameters;
    }

    @CheckedTemplate(basePath = "feature/coverage")
    static class Templates {
        private Templates() {}

        static native TemplateInstance coverage(View view, List<Option> years);
    }

    /** Who discloses what in a year. */
    record View(Coverage coverage, List<String> themes, Labels labels) {
        /** The counties with figures, those whose report was read in full first. */
        public List<Coverage.Item> items() {
            return coverage.items().stream()
                    .filter(item -> !item.disclosed().isEmpty() || item.due() != null)
                    .sorted(Comparator.comparing(item -> item.due() == null))
                    .toList();
        }

        public String sentence() {
            List<Coverage.Item> items = items();
            int full = (int) items.stream().filter(item -> item.due() != null).count();
            return labels.messages()
                    .coverageSentence(
                            full, items.size() - full, coverage.items().size() - items.size());
        }

        /** How many indicators of a theme a county discloses. */
        public Share share(Coverage.Item item, String theme) {
            List<Coverage.Disclosed> indicators = indicators(theme);
            long n = indicators.stream()
                    .filter(one -> item.disclosed().contains(one.indicator().code()))
                    .count();
            return new Share((int) n, indicators.size());
        }

        public Share total(Coverage.Item item) {
            return new Share(item.disclosed().size(), coverage.indicators().size());
        }

        public List<Coverage.Disclosed> indicators(String theme) {
            return coverage.indicators().stream()
                    .filter(one -> one.indicator().theme().equals(theme))
                    .toList();
        }
    }

    record Share(int n, int of) {
        /** 0 for none, to 4 for all. */
        public int level() {
            return of == 0 ? 0 : (n * 4 + of - 1) / of;
        }
    }

    @GET
    public TemplateInstance coverage(@RestQuery List<String> year, @RestQuery List<String> release) {
        Release shown = parameters.release();
        Coverage coverage = coverageQueries.coverage(parameters.year(Given.clean(year), shown), shown);
        List<Option> years = Option.years(reportQueries.years(shown), coverage.year());
        return Templates.coverage(
                new View(
                        coverage,
                        parameters.catalog().themes(),
                        parameters.language().labels()),
                years);
    }
}
