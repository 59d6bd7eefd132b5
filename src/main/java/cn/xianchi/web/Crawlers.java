package cn.xianchi.web;

import cn.xianchi.answer.Answers;
import cn.xianchi.http.Address;
import cn.xianchi.http.Asked;
import cn.xianchi.interchange.Atom;
import cn.xianchi.observation.Release;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** What search engines read first: which pages there are, and where they need not look. */
@Path("/")
class Crawlers {
    private static final List<String> PAGES =
            List.of("", "compare", "regions", "indicators", "reports", "heatmap", "map", "coverage", "methods", "open");
    private final Answers answers;
    private final Asked asked;
    private final Address address;

    Crawlers(Answers answers, Asked asked, Address address) {
        this.answers = answers;
        this.asked = asked;
        this.address = address;
    }

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
    public StreamingOutput sitemap() {
        Release release = asked.release(List.of());
        List<String> paths = new ArrayList<>(PAGES);
        answers.regionsWithFigures(release).stream()
                .sorted()
                .map(code -> "regions/" + code)
                .forEach(paths::add);
        answers.catalog().publicIndicators().forEach(one -> paths.add("indicators/" + one.code()));
        answers.reports(release).forEach(report -> paths.add("reports/" + report.id()));
        return out -> {
            try {
                Atom.sitemap(address.root(), paths, release, out);
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
        };
    }
}
