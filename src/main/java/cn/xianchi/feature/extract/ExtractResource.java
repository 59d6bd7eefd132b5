package cn.xianchi.feature.extract;

import cn.xianchi.http.request.RequestLanguage;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Reads a report that is sent, and keeps nothing of it. */
@Path("/api/v1/extract")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "extraction")
class ExtractResource {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ReportExtraction extraction;
    private final RequestLanguage language;
    private final HttpHeaders headers;

    ExtractResource(ReportExtraction extraction, RequestLanguage language, HttpHeaders headers) {
        this.extraction = extraction;
        this.language = language;
        this.headers = headers;
    }

    /** The type of a form is what curl says when it is told nothing; the bytes then tell the format. */
    @POST
    @Blocking
    @Consumes({
        MediaType.TEXT_PLAIN,
        MediaType.TEXT_HTML,
        MediaType.APPLICATION_XHTML_XML,
        "application/pdf",
        DOCX,
        MediaType.APPLICATION_OCTET_STREAM,
        MediaType.APPLICATION_FORM_URLENCODED
    })
    @Operation(
            summary = "Reads a report and stores nothing",
            description = "Candidates and what was left, with offsets that cut the answer's text. Answered only to this"
                    + " machine until there is sign-in. A county and a year that are given take the place of those that"
                    + " the report proposes.")
    public ExtractJson extract(
            @RestQuery List<String> region,
            @RestQuery List<String> year,
            @RequestBody(description = "The bytes of the report, up to 20 MB", required = true) InputStream body) {
        MediaType type = headers.getMediaType();
        return ExtractJson.of(
                extraction.read(body, type == null ? null : type.toString(), region, year),
                language.labels().reads());
    }
}
