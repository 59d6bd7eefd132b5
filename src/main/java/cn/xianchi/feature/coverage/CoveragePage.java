package cn.xianchi.feature.coverage;

import cn.xianchi.analysis.comparison.MissingReason;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.request.RequestLanguage;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Release;
import cn.xianchi.page.Given;
import cn.xianchi.page.Option;
import cn.xianchi.query.Coverage;
import cn.xianchi.query.CoverageQueries;
import cn.xianchi.query.ReportQueries;
import cn.xianchi.text.Labels;
import cn.xianchi.text.Messages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.RestQuery;

/** Who discloses what in a year: a matrix of counties and themes, and below it of indicators and counties. */
@Path("/coverage")
@Produces(MediaType.TEXT_HTML)
class CoveragePage {
    private final Catalog catalog;
    private final ReportQueries reportQueries;
    private final CoverageQueries coverageQueries;
    private final RequestParameters parameters;
    private final RequestLanguage language;

    CoveragePage(
            Catalog catalog,
            ReportQueries reportQueries,
            CoverageQueries coverageQueries,
            RequestParameters parameters,
            RequestLanguage language) {
        this.catalog = catalog;
        this.reportQueries = reportQueries;
        this.coverageQueries = coverageQueries;
        this.parameters = parameters;
        this.language = language;
    }

    @CheckedTemplate(basePath = "feature/coverage")
    static class Templates {
        private Templates() {}

        static native TemplateInstance coverage(
                Sheet sheet, List<String> themes, List<County> counties, List<Family> families);
    }

    record Sheet(int year, String title, String sentence, List<Option> years) {}

    record County(
            String code, String name, String shortName, String city, boolean full, List<Share> shares, Share total) {}

    /** {@code level} is 0 for none, to 4 for all. */
    record Share(int n, int of, int level) {
        static Share of(int n, int of) {
            return new Share(n, of, of == 0 ? 0 : (n * 4 + of - 1) / of);
        }
    }

    record Family(String code, String name, List<Entry> entries) {}

    record Entry(String code, String name, int n, List<Mark> marks) {}

    /** {@code glyph} is disclosed, O or NR. */
    record Mark(String glyph, String label) {}

    @GET
    public TemplateInstance coverage(@RestQuery List<String> year, @RestQuery List<String> release) {
        Release shown = parameters.release();
        Coverage coverage = coverageQueries.coverage(parameters.year(Given.clean(year), shown), shown);
        Labels labels = language.labels();
        List<Coverage.Item> items = coverage.items().stream()
                .filter(item -> !item.disclosed().isEmpty() || item.due() != null)
                .sorted(Comparator.comparing(item -> item.due() == null))
                .toList();
        return Templates.coverage(
                        sheet(coverage, items, shown, labels),
                        catalog.themes().stream().map(labels::theme).toList(),
                        items.stream().map(this::county).toList(),
                        families(coverage, items, labels))
                .setLocale(language.tag());
    }

    private Sheet sheet(Coverage coverage, List<Coverage.Item> items, Release shown, Labels labels) {
        int full = (int) items.stream().filter(item -> item.due() != null).count();
        TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        reportQueries.all(shown).forEach(report -> years.add(report.year()));
        years.add(coverage.year());
        Messages say = labels.messages();
        return new Sheet(
                coverage.year(),
                say.coverageTitle(coverage.year(), items.size()),
                say.coverageSentence(full, items.size() - full, coverage.items().size() - items.size()),
                years.stream()
                        .map(one -> new Option(one.toString(), one.toString(), one == coverage.year()))
                        .toList());
    }

    private County county(Coverage.Item item) {
        List<Share> shares = new ArrayList<>();
        for (String theme : catalog.themes()) {
            List<Indicator> indicators = catalog.publicIndicators().stream()
                    .filter(one -> one.theme().equals(theme))
                    .toList();
            int n = (int) indicators.stream()
                    .filter(one -> item.disclosed().contains(one.code()))
                    .count();
            shares.add(Share.of(n, indicators.size()));
        }
        Region region = item.countyYear().region();
        int all = catalog.publicIndicators().size();
        return new County(
                region.code(),
                region.name(),
                region.shortName(),
                region.city(),
                item.due() != null,
                shares,
                Share.of(item.disclosed().size(), all));
    }

    private List<Family> families(Coverage coverage, List<Coverage.Item> items, Labels labels) {
        List<Family> families = new ArrayList<>();
        for (String theme : catalog.themes()) {
            List<Entry> entries = coverage.indicators().stream()
                    .filter(one -> one.indicator().theme().equals(theme))
                    .map(one -> new Entry(
                            one.indicator().code(),
                            labels.shortName(one.indicator()),
                            one.counties(),
                            items.stream()
                                    .map(item -> mark(item, one.indicator(), labels))
                                    .toList()))
                    .toList();
            families.add(new Family(theme, labels.theme(theme), entries));
        }
        return families;
    }

    private static Mark mark(Coverage.Item item, Indicator indicator, Labels labels) {
        Messages say = labels.messages();
        if (item.disclosed().contains(indicator.code())) {
            return new Mark("disclosed", say.coverageDisclosed());
        }
        return item.due() != null
                ? new Mark("O", labels.blank(MissingReason.UNDISCLOSED))
                : new Mark("NR", say.onlyPart());
    }
}
