package cn.xianchi.feature.map;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.peers.PeerGroup;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.request.Parameters;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Release;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;

/** The province as one square a county: {@code /map?year=&indicator=&peers=&show=band|value}. */
@Path("/map")
@Produces(MediaType.TEXT_HTML)
class MapPage {
    private static final List<String> SHOWS = List.of("band", "value");

    private final ComparisonQueries comparisonQueries;
    private final RequestParameters parameters;
    private final TileMap tiles;
    /** By release and year: what the page opens on; a release never changes. */
    private final Map<List<Integer>, Indicator> openings = new ConcurrentHashMap<>();

    MapPage(ComparisonQueries comparisonQueries, RequestParameters parameters) {
        this.comparisonQueries = comparisonQueries;
        this.parameters = parameters;
        this.tiles = TileMap.of(parameters.catalog());
    }

    @CheckedTemplate(basePath = "feature/map", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CountyMap(MapSheet sheet, PeerGroupForm scope, MapFigure figure) implements TemplateInstance {}

    @GET
    public TemplateInstance map(
            @BeanParam PeerGroupParams peers,
            @RestQuery List<String> year,
            @RestQuery List<String> indicator,
            @RestQuery List<String> show,
            @RestQuery List<String> release) {
        Release shown = parameters.release();
        int asOf = parameters.year(Given.clean(year), shown);
        PeerGroup group = parameters.peers(peers.chosen());
        boolean opened = Given.clean(indicator).isEmpty();
        Indicator chosen = opened ? opening(asOf, shown) : parameters.indicatorOf(Given.clean(indicator));
        boolean byValue = byValue(Given.clean(show), chosen);
        Comparison answer = comparisonQueries.comparison(chosen, asOf, group.regions(), false, shown);
        Labels labels = parameters.language().labels();
        PeerGroupForm scope = PeerGroupForm.of(asOf, group, parameters);
        return new CountyMap(
                new MapSheet(answer, scope, parameters.catalog().publicIndicators(), byValue, opened, labels),
                scope,
                new MapFigure(answer, byValue, tiles, parameters.catalog().regionsByCode(), answer.byRegion(), labels));
    }

    /** Values are shown where bands were not asked for and cannot be: a neutral indicator has none. */
    private static boolean byValue(List<String> show, Indicator indicator) {
        String text = Parameters.single("show", Parameters.among("show", show, SHOWS));
        return text == null ? indicator.polarity() == Polarity.NEUTRAL : text.equals("value");
    }

    /** Of the indicators with a good end, which bands need, the one of which most counties are comparable in the year. */
    private Indicator opening(int year, Release release) {
        return openings.computeIfAbsent(List.of(release.number(), year), key -> {
            List<Region> all = List.copyOf(parameters.catalog().regions());
            List<Indicator> judged = parameters.catalog().publicIndicators().stream()
                    .filter(one -> one.polarity() != Polarity.NEUTRAL)
                    .toList();
            return comparisonQueries.matrix(year, all, judged, release).comparisons().stream()
                    .max(Comparator.comparing(line -> line.statistics().n()))
                    .map(Comparison::indicator)
                    .orElseThrow();
        });
    }
}
