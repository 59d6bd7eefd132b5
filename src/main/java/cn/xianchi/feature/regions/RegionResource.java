package cn.xianchi.feature.regions;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Region;
import cn.xianchi.format.json.JsonShapes.Page;
import cn.xianchi.format.json.JsonShapes.RegionJson;
import cn.xianchi.format.table.Tables;
import cn.xianchi.http.FileResponse;
import cn.xianchi.http.request.PageRequest;
import cn.xianchi.http.request.RequestLanguage;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.query.ObservationQueries;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** County-level divisions: by city on a page, for programs in the columns of regions.csv. */
@Path("/")
class RegionResource {
    private final Catalog catalog;
    private final ObservationQueries observationQueries;
    private final RequestParameters parameters;
    private final RequestLanguage language;
    private final UriInfo uri;
    private final FileResponse files;

    RegionResource(
            Catalog catalog,
            ObservationQueries observationQueries,
            RequestParameters parameters,
            RequestLanguage language,
            UriInfo uri,
            FileResponse files) {
        this.catalog = catalog;
        this.observationQueries = observationQueries;
        this.parameters = parameters;
        this.language = language;
        this.uri = uri;
        this.files = files;
    }

    @CheckedTemplate(basePath = "feature/regions")
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
    @Path("/regions")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance page(@RestQuery List<String> release) {
        Map<String, Long> figures = observationQueries.countByRegion(parameters.release());
        Map<String, List<Region>> byCity = catalog.regionsByCode().stream()
                .collect(Collectors.groupingBy(Region::city, LinkedHashMap::new, Collectors.toList()));
        List<City> cities =
                byCity.values().stream().map(city -> new City(city, figures)).toList();
        String title = language.messages().regionsTitle(catalog.regions().size(), figures.size());
        return Templates.regions(title, cities).setLocale(language.tag());
    }

    @GET
    @Path("/api/v1/regions")
    @Produces(MediaType.APPLICATION_JSON)
    @Tag(name = "catalogue")
    @Operation(summary = "County-level divisions, by code")
    public Page<RegionJson> regions(@BeanParam RegionParams params, @BeanParam PageRequest page) {
        int release = parameters.release().number();
        List<RegionJson> all =
                params.regions(parameters).stream().map(RegionJson::of).toList();
        return page.ofSorted(all, RegionJson::code, release, uri);
    }

    @GET
    @Path("/api/v1/regions/{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @Tag(name = "catalogue")
    @Operation(summary = "One county-level division")
    public RegionJson region(@RestPath String code, @RestQuery List<String> release) {
        parameters.release();
        return RegionJson.of(parameters.region(code));
    }

    @GET
    @Path("/api/v1/regions." + FileResponse.FORMAT)
    @Tag(name = "downloads")
    @Operation(summary = "County-level divisions as a file")
    public Response file(@RestPath String format, @BeanParam RegionParams params) {
        return files.of(
                Tables.regions(params.regions(parameters), parameters.release().number()), format);
    }
}
