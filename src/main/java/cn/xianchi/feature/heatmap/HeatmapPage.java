package cn.xianchi.feature.heatmap;

import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.request.Parameters;
import cn.xianchi.http.request.RequestLanguage;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Release;
import cn.xianchi.page.Given;
import cn.xianchi.page.PeerGroupForm;
import cn.xianchi.page.PeerGroupParams;
import cn.xianchi.query.ComparisonQueries;
import cn.xianchi.query.ReportQueries;
import cn.xianchi.text.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;

/**
 * Counties by indicators, with the band or the blank of each cell: complete, a page of counties at a time, as it comes
 * from here; a script draws the whole of it from {@code /heatmap/rows}.
 */
@Path("/heatmap")
class HeatmapPage {
    private static final String ALL = "all";

    private final Catalog catalog;
    private final ReportQueries reportQueries;
    private final ComparisonQueries comparisonQueries;
    private final RequestParameters parameters;
    private final RequestLanguage language;

    HeatmapPage(
            Catalog catalog,
            ReportQueries reportQueries,
            ComparisonQueries comparisonQueries,
            RequestParameters parameters,
            RequestLanguage language) {
        this.catalog = catalog;
        this.reportQueries = reportQueries;
        this.comparisonQueries = comparisonQueries;
        this.parameters = parameters;
        this.language = language;
    }

    @CheckedTemplate(basePath = "feature/heatmap")
    static class Templates {
        private Templates() {}

        static native TemplateInstance heatmap(HeatmapSheet sheet, PeerGroupForm scope, HeatmapBody body);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance heatmap(@BeanParam PeerGroupParams peers, @BeanParam HeatmapPageParams params) {
        Release release = parameters.release();
        HeatmapView.Selection selection = selection(params.theme(), params.year(), peers.chosen(), release);
        List<Region> pins = Parameters.each("pin", params.pin(), catalog::region, "/api/v1/regions");
        HeatmapSort sort = HeatmapSort.of(params.sort(), selection.indicators(), catalog.publicIndicators());
        HeatmapView view = new HeatmapView(selection, pins, sort, params.glyphs(), params.number());
        Labels labels = language.labels();
        ComparisonMatrix survey = survey(selection, release);
        HeatmapGrid grid = HeatmapGrid.of(survey, labels);
        PeerGroupForm scope = PeerGroupForm.of(
                survey.year(),
                selection.peers(),
                reportQueries.years(release),
                catalog.regions(),
                parameters.older(),
                labels);
        return Templates.heatmap(
                        new HeatmapSheet(view, grid, survey, themes(), labels),
                        scope,
                        new HeatmapBody(view, grid, labels))
                .setLocale(language.tag());
    }

    /** The whole table for the script of the page; it is no part of the API and may change with the page. */
    @GET
    @Path("/rows")
    @Produces(MediaType.APPLICATION_JSON)
    public HeatmapRows rows(@BeanParam HeatmapParams params) {
        Release release = parameters.release();
        HeatmapView.Selection selection = selection(
                Given.clean(params.theme()), Given.clean(params.year()), Given.clean(params.peers()), release);
        Labels labels = language.labels();
        return HeatmapRows.of(HeatmapGrid.of(survey(selection, release), labels), release.number(), labels);
    }

    private ComparisonMatrix survey(HeatmapView.Selection selection, Release release) {
        return comparisonQueries.matrix(selection.year(), selection.peers().regions(), selection.indicators(), release);
    }

    /** Without themes, those of the mission. */
    private HeatmapView.Selection selection(
            List<String> theme, List<String> year, List<String> peers, Release release) {
        List<String> wanted = theme.isEmpty() ? catalog.missionThemes() : theme.contains(ALL) ? themes() : theme;
        Parameters.among("theme", wanted, themes());
        List<String> chosen = themes().stream().filter(wanted::contains).toList();
        List<Indicator> indicators = chosen.stream()
                .flatMap(one -> parameters.indicatorsOf(List.of(one)).stream())
                .toList();
        return new HeatmapView.Selection(
                parameters.year(year, release), parameters.peers(peers), chosen, indicators, parameters.older());
    }

    /** The themes, those of the mission first. */
    private List<String> themes() {
        return Stream.concat(catalog.missionThemes().stream(), catalog.themes().stream())
                .distinct()
                .toList();
    }
}
