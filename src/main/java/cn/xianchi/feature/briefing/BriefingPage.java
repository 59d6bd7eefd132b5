package cn.xianchi.feature.briefing;

import cn.xianchi.http.request.RequestLanguage;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Release;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** A brief for the meeting, on paper. */
@Path("/briefing")
@Produces(MediaType.TEXT_HTML)
class BriefingPage {
    private final RequestParameters parameters;
    private final BriefingQuery briefs;
    private final RequestLanguage language;
    private final UriInfo uri;

    BriefingPage(RequestParameters parameters, BriefingQuery briefs, RequestLanguage language, UriInfo uri) {
        this.parameters = parameters;
        this.briefs = briefs;
        this.language = language;
        this.uri = uri;
    }

    @CheckedTemplate(basePath = "feature/briefing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance briefing(Briefing brief, String word);
    }

    @GET
    public TemplateInstance briefing(@BeanParam BriefingParams params) {
        Release shown = parameters.release();
        String query = uri.getRequestUri().getRawQuery();
        String word = "/briefing.docx" + (query == null ? "" : "?" + query);
        return Templates.briefing(briefs.write(params, shown), word).setLocale(language.tag());
    }
}
