package cn.xianchi.api;

import cn.xianchi.answer.Answers;
import cn.xianchi.http.Asked;
import cn.xianchi.http.SideBySideQuery;
import cn.xianchi.observation.Release;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Chosen counties next to each other. */
@Path("/api/v1/side-by-side")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comparison")
class SideBySideResource {
    private final Answers answers;
    private final Asked asked;

    SideBySideResource(Answers answers, Asked asked) {
        this.answers = answers;
        this.asked = asked;
    }

    @GET
    @Operation(summary = "Chosen counties next to each other over the indicators of some themes")
    public SideBySideJson sideBySide(
            @RestQuery List<String> region,
            @RestQuery List<String> year,
            @RestQuery List<String> theme,
            @RestQuery List<String> earlier,
            @RestQuery List<String> release) {
        Release shown = asked.release(release);
        SideBySideQuery query = asked.sideBySide(region, year, theme, earlier, shown);
        return SideBySideJson.of(query.ask(answers, shown), shown.number());
    }
}
