package cn.xianchi.feature.coverage;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.format.json.JsonShapes.RegionRef;
import cn.xianchi.format.table.Column;
import cn.xianchi.format.table.Table;
import cn.xianchi.http.FileResponse;
import cn.xianchi.http.request.RequestLanguage;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.Report;
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
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Who discloses what in a year: which county how many indicators, and how many counties each indicator. */
@Path("/")
class CoverageResource {
    /** A county and an indicator that it gives figures of. */
    private record Row(Coverage.Item item, int year, Indicator indicator) {
        Region region() {
            return item.countyYear().region();
        }

        String report() {
            return reportId(item);
        }
    }

    private static final List<Column<Row>> COLUMNS = List.of(
            new Column<>("region", row -> row.region().code()),
            new Column<>("region_name", row -> row.region().name()),
            new Column<>("city", row -> row.region().city()),
            new Column<>("year", Row::year),
            new Column<>("indicator", row -> row.indicator().code()),
            new Column<>("indicator_name", row -> row.indicator().nameZh()),
            new Column<>("report", Row::report),
            new Column<>("extent", row -> row.item().due() == null ? "part" : "full"));

    private final Catalog catalog;
    private final ReportQueries reportQueries;
    private final CoverageQueries coverageQueries;
    private final RequestParameters parameters;
    private final RequestLanguage language;
    private final FileResponse files;

    CoverageResource(
            Catalog catalog,
            ReportQueries reportQueries,
            CoverageQueries coverageQueries,
            RequestParameters parameters,
            RequestLanguage language,
            FileResponse files) {
        this.catalog = catalog;
        this.reportQueries = reportQueries;
        this.coverageQueries = coverageQueries;
        this.parameters = parameters;
        this.language = language;
        this.files = files;
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

    record CoverageJson(int release, int year, List<CoveredJson> items, List<DisclosedJson> indicators) {}

    /** {@code due} is null where the report was not read to its end. */
    record CoveredJson(RegionRef region, int disclosed, Integer due, String report) {
        static CoveredJson of(Coverage.Item item) {
            return new CoveredJson(
                    RegionRef.of(item.countyYear().region()), item.disclosed().size(), item.due(), reportId(item));
        }
    }

    record DisclosedJson(String code, int disclosed) {}

    /** The id of a county's report; null where there is none. */
    private static String reportId(Coverage.Item item) {
        Report report = item.countyYear().report();
        return report == null ? null : report.id();
    }

    @GET
    @Path("/coverage")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance page(@RestQuery List<String> year, @RestQuery List<String> release) {
        Release shown = parameters.release();
        Coverage coverage = coverageQueries.coverage(parameters.year(Given.clean(year), shown), shown);
        List<Option> years = Option.years(reportQueries.years(shown), coverage.year());
        return Templates.coverage(new View(coverage, catalog.themes(), language.labels()), years)
                .setLocale(language.tag());
    }

    @GET
    @Path("/api/v1/coverage")
    @Produces(MediaType.APPLICATION_JSON)
    @Tag(name = "comparison")
    @Operation(summary = "Who discloses how much, and how many counties disclose each indicator")
    public CoverageJson coverage(@RestQuery List<String> year, @RestQuery List<String> release) {
        Coverage coverage = coverageOf(year);
        return new CoverageJson(
                parameters.release().number(),
                coverage.year(),
                coverage.items().stream().map(CoveredJson::of).toList(),
                coverage.indicators().stream()
                        .map(one -> new DisclosedJson(one.indicator().code(), one.counties()))
                        .toList());
    }

    @GET
    @Path("/api/v1/coverage." + FileResponse.FORMAT)
    @Tag(name = "downloads")
    @Operation(summary = "Who discloses what as a file")
    public Response file(@RestPath String format, @RestQuery List<String> year, @RestQuery List<String> release) {
        return files.of(table(coverageOf(year), parameters.release().number()), format);
    }

    private Coverage coverageOf(List<String> year) {
        return coverageQueries.coverage(parameters.year(year, parameters.release()), parameters.release());
    }

    private static Table table(Coverage coverage, int release) {
        List<Row> rows = coverage.items().stream()
                .flatMap(item -> coverage.indicators().stream()
                        .filter(one -> item.disclosed().contains(one.indicator().code()))
                        .map(one -> new Row(item, coverage.year(), one.indicator())))
                .toList();
        return Table.of("coverage", COLUMNS, rows, release);
    }
}
