package cn.xianchi.feature.regions;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.request.RequestLanguage;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Release;
import cn.xianchi.query.ObservationQueries;
import cn.xianchi.text.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;

/** The counties by city. */
@Path("/regions")
@Produces(MediaType.TEXT_HTML)
class RegionPages {
    private final Catalog catalog;
    private final ObservationQueries observationQueries;
    private final RequestParameters parameters;
    private final RequestLanguage language;

    RegionPages(
            Catalog catalog,
            ObservationQueries observationQueries,
            RequestParameters parameters,
            RequestLanguage language) {
        this.catalog = catalog;
        this.observationQueries = observationQueries;
        this.parameters = parameters;
        this.language = language;
    }

    @CheckedTemplate(basePath = "feature/regions")
    static class Templates {
        private Templates() {}

        static native TemplateInstance regions(String title, List<City> cities);
    }

    /** {@code brief} is the address of a brief of the city; null where none of its counties has figures. */
    record City(String name, String zone, String brief, List<Item> counties) {}

    /** {@code figures} is null for a county without any. */
    record Item(String code, String name, String figures) {}

    @GET
    public TemplateInstance regions(@RestQuery List<String> release) {
        Release shown = parameters.release();
        Labels labels = language.labels();
        Map<String, Long> figures = observationQueries.countByRegion(shown);
        Map<String, List<Region>> cities = catalog.regions().stream()
                .sorted(Comparator.comparing(Region::code))
                .collect(Collectors.groupingBy(Region::city, LinkedHashMap::new, Collectors.toList()));
        List<City> list = cities.entrySet().stream()
                .map(entry -> new City(
                        entry.getKey(),
                        entry.getValue().get(0).zone(),
                        entry.getValue().stream().anyMatch(region -> figures.containsKey(region.code()))
                                ? "/briefing?city=" + entry.getValue().get(0).cityCode()
                                : null,
                        entry.getValue().stream()
                                .map(region -> item(region, figures.get(region.code()), labels))
                                .toList()))
                .toList();
        String title = labels.messages().regionsTitle(catalog.regions().size(), figures.size());
        return Templates.regions(title, list).setLocale(language.tag());
    }

    private static Item item(Region region, Long figures, Labels labels) {
        return new Item(
                region.code(),
                region.name(),
                figures == null ? null : labels.messages().regionFigures(figures.intValue()));
    }
}
