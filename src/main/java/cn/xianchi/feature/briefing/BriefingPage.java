package cn.xianchi.feature.briefing;

import cn.xianchi.http.RequestLanguage;
import cn.xianchi.http.RequestParameters;
import cn.xianchi.observation.Release;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** A brief for the meeting, on paper. */
@Path("/briefing")
@Produces(MediaType.TEXT_HTML)
class BriefingPage {
    private final RequestParameters parameters;
    private final BriefingQuery briefs;
    private final RequestLanguage language;

    BriefingPage(RequestParameters parameters, BriefingQuery briefs, RequestLanguage language) {
        this.parameters = parameters;
        this.briefs = briefs;
        this.language = language;
    }

    @CheckedTemplate(basePath = "feature/briefing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance briefing(Briefing brief, String word);
    }

    @GET
    public TemplateInstance briefing(
            @RestQuery List<String> region,
            @RestQuery List<String> city,
            @RestQuery List<String> indicator,
            @RestQuery List<String> year,
            @RestQuery List<String> peers,
            @RestQuery List<String> release) {
        Release shown = parameters.release();
        return Templates.briefing(briefs.write(region, city, indicator, year, peers, shown), briefs.word())
                .setLocale(language.tag());
    }
}
