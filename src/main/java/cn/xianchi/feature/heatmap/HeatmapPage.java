package cn.xianchi.feature.heatmap;

import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.http.request.Parameters;
import cn.xianchi.http.request.RequestLanguage;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Release;
import cn.xianchi.page.Given;
import cn.xianchi.page.PeerGroupForm;
import cn.xianchi.query.ComparisonQueries;
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
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

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
    public TemplateInstance heatmap(
            @RestQuery List<String> year,
            @RestQuery List<String> peers,
            @RestQuery List<String> pick,
            @RestQuery List<String> like,
            @RestQuery List<String> peer,
            @RestQuery List<String> theme,
            @RestQuery List<String> pin,
            @RestQuery List<String> sort,
            @RestQuery List<String> show,
            @RestQuery List<String> page,
            @RestQuery List<String> release) {
        Release shown = parameters.release();
        HeatmapView view = view(
                shown,
                Given.clean(year),
                PeerGroupForm.peers(peers, pick, like, peer),
                Given.clean(theme),
                Given.clean(pin),
                Given.clean(sort),
                Given.clean(show),
                Given.clean(page));
        Labels labels = language.labels();
        ComparisonMatrix survey =
                comparisonQueries.matrix(view.year(), view.peers().regions(), view.indicators(), shown);
        HeatmapGrid grid = HeatmapGrid.of(survey, labels);
        return Templates.heatmap(
                        HeatmapSheet.of(view, grid, survey, themes(), labels),
                        PeerGroupForm.of(
                                view.year(),
                                view.peers(),
                                reportQueries.years(shown),
                                catalog.regions(),
                                parameters.older(),
                                labels),
                        HeatmapBody.of(view, grid, labels))
                .setLocale(language.tag());
    }

    /** The whole table for the script of the page; it is no part of the API and may change with the page. */
    @GET
    @Path("/rows")
    @Produces(MediaType.APPLICATION_JSON)
    public HeatmapRows rows(
            @RestQuery List<String> year,
            @RestQuery List<String> peers,
            @RestQuery List<String> theme,
            @RestQuery List<String> release) {
        Release shown = parameters.release();
        List<String> none = List.of();
        HeatmapView view =
                view(shown, Given.clean(year), Given.clean(peers), Given.clean(theme), none, none, none, none);
        Labels labels = language.labels();
        HeatmapGrid grid = HeatmapGrid.of(
                comparisonQueries.matrix(view.year(), view.peers().regions(), view.indicators(), shown), labels);
        return HeatmapRows.of(
                grid, shown.number(), labels.texts(HeatmapTexts.class).separator(), labels);
    }

    private HeatmapView view(
            Release release,
            List<String> year,
            List<String> peers,
            List<String> theme,
            List<String> pin,
            List<String> sort,
            List<String> show,
            List<String> page) {
        List<String> themes = theme.isEmpty() ? catalog.missionThemes() : theme.contains(ALL) ? themes() : theme;
        List<Indicator> indicators = themes().stream()
                .filter(themes::contains)
                .flatMap(one -> parameters.indicatorsOf(List.of(one)).stream())
                .toList();
        Parameters.among("theme", themes, themes());
        Set<String> codes = indicators.stream().map(Indicator::code).collect(Collectors.toSet());
        Set<String> known =
                catalog.publicIndicators().stream().map(Indicator::code).collect(Collectors.toSet());
        String shown = Parameters.single(
                "show", Parameters.among("show", show, List.of(HeatmapView.VALUES, HeatmapView.GLYPHS)));
        return new HeatmapView(
                parameters.year(year, release),
                parameters.peers(peers),
                themes().stream().filter(themes::contains).toList(),
                indicators,
                Parameters.each("pin", pin, catalog::region, "/api/v1/regions"),
                HeatmapSort.of(sort, codes, known),
                HeatmapView.GLYPHS.equals(shown),
                HeatmapView.page(page),
                parameters.older());
    }

    /** The themes, those of the mission first. */
    private List<String> themes() {
        return Stream.concat(catalog.missionThemes().stream(), catalog.themes().stream())
                .distinct()
                .toList();
    }
}
