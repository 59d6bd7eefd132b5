package cn.xianchi.feature.briefing;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Release;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A brief for the meeting as a Word document. */
@Path("/briefing.docx")
@Tag(name = "downloads")
class BriefDownload {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private final Catalog catalog;
    private final RequestParameters parameters;
    private final BriefingQuery briefs;

    BriefDownload(Catalog catalog, RequestParameters parameters, BriefingQuery briefs) {
        this.catalog = catalog;
        this.parameters = parameters;
        this.briefs = briefs;
    }

    @GET
    @Operation(summary = "A brief of a county, of a city or of an indicator as a Word document")
    public Response word(@BeanParam BriefingParams params) {
        Release shown = parameters.release();
        Briefing brief = briefs.write(params, shown);
        StreamingOutput body = out -> DocxWriter.write(brief, shown.publishedAt(), out);
        String product = catalog.isFictional() ? "xianchi-demo-" : "xianchi-";
        String title = URLEncoder.encode(brief.title(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_TYPE, DOCX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + product + "briefing-r" + shown.number()
                                + ".docx\"; filename*=UTF-8''" + title + ".docx")
                .build();
    }
}
