package cn.xianchi.feature.reference;

import cn.xianchi.catalog.Region;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.query.ObservationQueries;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;

/** The counties by city. */
@Path("/regions")
@Produces(MediaType.TEXT_HTML)
class RegionPages {
    private final ObservationQueries observationQueries;
    private final RequestParameters parameters;

    RegionPages(ObservationQueries observationQueries, RequestParameters parameters) {
        this.observationQueries = observationQueries;
        this.parameters = parameters;
    }

    @CheckedTemplate(basePath = "feature/reference")
    static class Templates {
        private Templates() {}

        static native TemplateInstance regions(String title, List<City> cities);
    }

    /** @param figures how many there are of each county that has any */
    record City(List<Region> counties, Map<String, Long> figures) {
        public Region first() {
            return counties.get(0);
        }

        public boolean hasFigures() {
            return counties.stream().anyMatch(region -> figures.containsKey(region.code()));
        }
    }

    @GET
    public TemplateInstance regions(@RestQuery List<String> release) {
        Map<String, Long> figures = observationQueries.countByRegion(parameters.release());
        Map<String, List<Region>> byCity = parameters.catalog().regionsByCode().stream()
                .collect(Collectors.groupingBy(Region::city, LinkedHashMap::new, Collectors.toList()));
        List<City> cities =
                byCity.values().stream().map(city -> new City(city, figures)).toList();
        String title = parameters
                .language()
                .messages()
                .regionsTitle(parameters.catalog().regions().size(), figures.size());
        return Templates.regions(title, cities);
    }
}
