package cn.xianchi.web;

import cn.xianchi.briefing.Briefing;
import cn.xianchi.http.Asked;
import cn.xianchi.http.BriefQuery;
import cn.xianchi.http.Language;
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
class BriefPage {
    private final Asked asked;
    private final BriefQuery briefs;
    private final Language language;

    BriefPage(Asked asked, BriefQuery briefs, Language language) {
        this.asked = asked;
        this.briefs = briefs;
        this.language = language;
    }

    @CheckedTemplate(basePath = "web")
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
        Release shown = asked.release(release);
        return Templates.briefing(briefs.write(region, city, indicator, year, peers, shown), briefs.word())
                .setLocale(language.tag());
    }
}
