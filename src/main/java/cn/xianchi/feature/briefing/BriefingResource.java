package cn.xianchi.feature.briefing;

import cn.xianchi.analysis.peers.PeerGroup;
import cn.xianchi.analysis.profile.Profile;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.problem.InvalidParameterException;
import cn.xianchi.http.problem.InvalidParameterException.Cause;
import cn.xianchi.http.request.BaseUrl;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Release;
import cn.xianchi.query.ComparisonQueries;
import cn.xianchi.query.ProfileQueries;
import cn.xianchi.query.ReportQueries;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A brief for the meeting of a county, of a city, or of an indicator: on paper, and as a Word document. */
@Path("/")
class BriefingResource {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final List<String> OF = List.of("region", "city", "indicator");

    private final ReportQueries reportQueries;
    private final ComparisonQueries comparisonQueries;
    private final ProfileQueries profileQueries;
    private final RequestParameters parameters;
    private final BaseUrl address;
    private final UriInfo uri;

    BriefingResource(
            ReportQueries reportQueries,
            ComparisonQueries comparisonQueries,
            ProfileQueries profileQueries,
            RequestParameters parameters,
            BaseUrl address,
            UriInfo uri) {
        this.reportQueries = reportQueries;
        this.comparisonQueries = comparisonQueries;
        this.profileQueries = profileQueries;
        this.parameters = parameters;
        this.address = address;
        this.uri = uri;
    }

    @CheckedTemplate(basePath = "feature/briefing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance briefing(Briefing brief, String word);
    }

    @GET
    @Path("/briefing")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance page(@BeanParam BriefingParams params) {
        String query = uri.getRequestUri().getRawQuery();
        String word = "/briefing.docx" + (query == null ? "" : "?" + query);
        return Templates.briefing(brief(params, parameters.release()), word);
    }

    @GET
    @Path("/briefing.docx")
    @Tag(name = "downloads")
    @Operation(summary = "A brief of a county, of a city or of an indicator as a Word document")
    public Response word(@BeanParam BriefingParams params) {
        Release shown = parameters.release();
        Briefing brief = brief(params, shown);
        StreamingOutput body = out -> DocxWriter.write(brief, shown.publishedAt(), out);
        String product = parameters.catalog().isFictional() ? "xianchi-demo-" : "xianchi-";
        String title = URLEncoder.encode(brief.title(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_TYPE, DOCX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + product + "briefing-r" + shown.number()
                                + ".docx\"; filename*=UTF-8''" + title + ".docx")
                .build();
    }

    private Briefing brief(BriefingParams params, Release release) {
        if (params.given() != 1) {
            Cause cause = params.given() == 0 ? Cause.MISSING : Cause.REPEATED;
            throw new InvalidParameterException(cause, String.join(", ", OF), "", OF);
        }
        PeerGroup group = parameters.peers(params.city().isEmpty() ? params.peers() : List.of());
        CitedFigures figures = new CitedFigures(
                release,
                group,
                reportQueries.byId(release),
                address,
                parameters.language().labels());
        BriefingComposer composer = new BriefingComposer(parameters.catalog(), figures);
        if (!params.indicator().isEmpty()) {
            return composer.comparison(parameters
                    .comparison(params.indicator(), params.year(), params.peers(), List.of(), release)
                    .ask(comparisonQueries, release));
        }
        int year = parameters.year(params.year(), release);
        if (params.region().isEmpty()) {
            return city(composer, params.city(), year, group, release);
        }
        Region county = parameters.theRegion(params.region());
        return composer.county(profileQueries.profile(county, year, group.regions(), release));
    }

    private Briefing city(BriefingComposer composer, List<String> city, int year, PeerGroup all, Release release) {
        List<Region> counties = parameters.regions(city, List.of(), List.of(), List.of());
        List<Region> withFigures = reportQueries.regionsWithFigures(year, release).stream()
                .filter(counties::contains)
                .toList();
        List<Profile> profiles = withFigures.stream()
                .map(county -> profileQueries.profile(county, year, all.regions(), release))
                .toList();
        return composer.city(
                counties.get(0).city(),
                counties.size(),
                profiles,
                comparisonQueries.matrix(year, counties, parameters.catalog().publicIndicators(), release));
    }
}
