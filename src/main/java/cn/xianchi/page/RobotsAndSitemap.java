package cn.xianchi.page;

import cn.xianchi.http.request.BaseUrl;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Release;
import cn.xianchi.query.ReportQueries;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;

/** What search engines read first: which pages there are, and where they need not look. */
@Path("/")
class RobotsAndSitemap {
    private final ReportQueries reportQueries;
    private final RequestParameters parameters;
    private final BaseUrl address;

    RobotsAndSitemap(ReportQueries reportQueries, RequestParameters parameters, BaseUrl address) {
        this.reportQueries = reportQueries;
        this.parameters = parameters;
        this.address = address;
    }

    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Sitemap(String root, List<String> paths, Release release) implements TemplateInstance {}

    @GET
    @Path("/robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    public String robots() {
        return "User-agent: *\nDisallow: /api/\nDisallow: /sdmx/\nDisallow: /q/\nDisallow: /*?\nSitemap: "
                + address.of("/sitemap.xml") + "\n";
    }

    @GET
    @Path("/sitemap.xml")
    @Produces("application/xml")
    public String sitemap() {
        Release release = parameters.release();
        List<String> paths = new ArrayList<>(Section.sitemap());
        reportQueries.regionsWithFigures(release).stream()
                .sorted()
                .map(code -> "regions/" + code)
                .forEach(paths::add);
        parameters.catalog().publicIndicators().forEach(one -> paths.add("indicators/" + one.code()));
        reportQueries.all(release).forEach(report -> paths.add("reports/" + report.id()));
        return new Sitemap(address.root().toString(), paths, release).render();
    }
}
