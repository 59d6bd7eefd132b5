package cn.xianchi.feature.heatmap;

import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.request.Parameters;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.page.Given;
import cn.xianchi.page.PeerGroupForm;
import cn.xianchi.page.PeerGroupParams;
import cn.xianchi.query.ComparisonQueries;
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

    private final ComparisonQueries comparisonQueries;
    private final RequestParameters parameters;

    HeatmapPage(ComparisonQueries comparisonQueries, RequestParameters parameters) {
        this.comparisonQueries = comparisonQueries;
        this.parameters = parameters;
    }

    @CheckedTemplate(basePath = "feature/heatmap", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Heatmap(HeatmapSheet sheet, PeerGroupForm scope, HeatmapBody body) implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance heatmap(@BeanParam PeerGroupParams peers, @BeanParam HeatmapPageParams params) {
        HeatmapView.Selection selection = selection(params.theme(), params.year(), peers.chosen());
        List<Region> pins =
                Parameters.each("pin", Given.clean(params.pin()), parameters.catalog()::region, "/api/v1/regions");
        List<String> sorted = Given.clean(params.sort());
        HeatmapSort sort = HeatmapSort.of(
                sorted, selection.indicators(), parameters.catalog().publicIndicators());
        HeatmapView view = new HeatmapView(selection, pins, sort, params.glyphs(), params.number());
        Labels labels = parameters.language().labels();
        ComparisonMatrix survey = survey(selection);
        HeatmapGrid grid = HeatmapGrid.of(survey, labels);
        return new Heatmap(
                new HeatmapSheet(view, grid, survey, themes(), labels),
                PeerGroupForm.of(survey.year(), selection.peers(), parameters),
                new HeatmapBody(view, grid, labels));
    }

    /** The whole table for the script of the page; it is no part of the API and may change with the page. */
    @GET
    @Path("/rows")
    @Produces(MediaType.APPLICATION_JSON)
    public HeatmapRows rows(@BeanParam HeatmapParams params) {
        HeatmapView.Selection selection = selection(params.theme(), params.year(), Given.clean(params.peers()));
        Labels labels = parameters.language().labels();
        return HeatmapRows.of(
                HeatmapGrid.of(survey(selection), labels), parameters.release().number(), labels);
    }

    private ComparisonMatrix survey(HeatmapView.Selection selection) {
        return comparisonQueries.matrix(
                selection.year(), selection.peers().regions(), selection.indicators(), parameters.release());
    }

    /** Without themes, those of the mission. */
    private HeatmapView.Selection selection(List<String> theme, List<String> year, List<String> peers) {
        int shown = parameters.year(Given.clean(year));
        List<String> given = Given.clean(theme);
        List<String> wanted =
                given.isEmpty() ? parameters.catalog().missionThemes() : given.contains(ALL) ? themes() : given;
        Parameters.among("theme", wanted, themes());
        List<String> chosen = themes().stream().filter(wanted::contains).toList();
        List<Indicator> indicators = chosen.stream()
                .flatMap(one -> parameters.indicatorsOf(List.of(one)).stream())
                .toList();
        return new HeatmapView.Selection(shown, parameters.peers(peers), chosen, indicators, parameters.older());
    }

    /** The themes, those of the mission first. */
    private List<String> themes() {
        return Stream.concat(parameters.catalog().missionThemes().stream(), parameters.catalog().themes().stream())
                .distinct()
                .toList();
    }
}
