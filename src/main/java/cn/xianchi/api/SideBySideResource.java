package cn.xianchi.api;

import cn.xianchi.http.RequestParameters;
import cn.xianchi.http.SideBySideQuery;
import cn.xianchi.observation.Release;
import cn.xianchi.query.Answers;
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
    private final RequestParameters parameters;

    SideBySideResource(Answers answers, RequestParameters parameters) {
        this.answers = answers;
        this.parameters = parameters;
    }

    @GET
    @Operation(summary = "Chosen counties next to each other over the indicators of some themes")
    public SideBySideJson sideBySide(
            @RestQuery List<String> region,
            @RestQuery List<String> year,
            @RestQuery List<String> theme,
            @RestQuery List<String> earlier,
            @RestQuery List<String> release) {
        Release shown = parameters.release(release);
        SideBySideQuery query = parameters.sideBySide(region, year, theme, earlier, shown);
        return SideBySideJson.of(query.ask(answers, shown), shown.number());
    }
}
