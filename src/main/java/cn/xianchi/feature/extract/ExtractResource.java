package cn.xianchi.feature.extract;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Region;
import cn.xianchi.document.Documents;
import cn.xianchi.document.text.DocumentFormat;
import cn.xianchi.document.text.UnreadableDocument;
import cn.xianchi.http.guard.ConcurrencyLimiter;
import cn.xianchi.http.guard.LoopbackOnlyFilter;
import cn.xianchi.http.problem.InvalidParameterException;
import cn.xianchi.http.problem.Problem;
import cn.xianchi.http.problem.ServerBusyException;
import cn.xianchi.http.request.Parameters;
import cn.xianchi.http.request.RequestLanguage;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.ingest.ReportReader;
import cn.xianchi.ingest.ReportReader.ReadReport;
import cn.xianchi.page.Given;
import cn.xianchi.text.ExtractionTexts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * Reads a report that is handed in, and keeps nothing of it: on a page, a form that takes its text or its file, and the text with
 * what was read from it; for programs, what was read.
 */
@Path("/")
@Singleton
class ExtractResource {
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ReportReader reader;
    private final RequestParameters parameters;
    private final Catalog catalog;
    private final LoopbackOnlyFilter local;
    private final RequestLanguage language;
    private final HttpHeaders headers;
    private final Clock clock;
    private final ConcurrencyLimiter turns = new ConcurrencyLimiter(AT_ONCE, PATIENCE);

    ExtractResource(
            ReportReader reader,
            RequestParameters parameters,
            Catalog catalog,
            LoopbackOnlyFilter local,
            RequestLanguage language,
            HttpHeaders headers,
            Clock clock) {
        this.reader = reader;
        this.parameters = parameters;
        this.catalog = catalog;
        this.local = local;
        this.language = language;
        this.headers = headers;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "feature/extract")
    static class Templates {
        private Templates() {}

        static native TemplateInstance extract(ExtractionForm form, String problem, String closed);

        static native TemplateInstance reading(ExtractionResultView view, ExtractionForm form);
    }

    /** What was filled in. */
    private record Sent(String text, FileUpload file, List<String> region, List<String> year, String format) {
        boolean hasFile() {
            return file != null && !file.fileName().isEmpty();
        }

        InputStream body() throws IOException {
            return hasFile()
                    ? Files.newInputStream(file.uploadedFile())
                    : new ByteArrayInputStream(text.isBlank() ? new byte[0] : text.getBytes(StandardCharsets.UTF_8));
        }

        String mediaType() {
            return hasFile() ? file.contentType() : MediaType.TEXT_PLAIN;
        }
    }

    /** {@code problem} is the code of a refusal that could not be told where it happened. */
    @GET
    @Path("/extract")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response form(@RestQuery List<String> problem, @Context HttpServerRequest request) {
        ExtractionTexts texts = language.labels().reads();
        boolean tooLarge = problem.contains(Code.of(UnreadableDocument.Reason.TOO_LARGE));
        String closed = local.closed(request.authority(), request.headers())
                .map(cause -> cause.said(texts))
                .orElse(null);
        String text = tooLarge ? texts.unreadable(UnreadableDocument.Reason.TOO_LARGE) : null;
        Sent nothing = new Sent("", null, List.of(), List.of(), null);
        return page(tooLarge ? 413 : 200, Templates.extract(form(nothing, ""), text, closed));
    }

    @POST
    @Path("/extract")
    @Blocking
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response page(
            @RestForm String text,
            @RestForm FileUpload file,
            @RestForm List<String> region,
            @RestForm List<String> year,
            @RestForm String format) {
        Sent sent = new Sent(text == null ? "" : text, file, Given.clean(region), Given.clean(year), format);
        try (InputStream body = sent.body()) {
            ReadReport report = read(body, sent.mediaType(), sent.region(), sent.year());
            return page(200, Templates.reading(result(report, sent), form(sent, "")));
        } catch (UnreadableDocument e) {
            return again(Problem.status(e.reason()), language.labels().reads().unreadable(e.reason()), sent);
        } catch (InvalidParameterException e) {
            return again(e.status(), e.said(language.labels()), sent);
        } catch (ServerBusyException e) {
            return again(503, language.labels().reads().busy(), sent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The form as it was filled in, with what was wrong. */
    private Response again(int status, String problem, Sent sent) {
        return page(status, Templates.extract(form(sent, sent.text()), problem, null));
    }

    private ExtractionForm form(Sent sent, String text) {
        int thisYear = LocalDate.now(clock).getYear();
        return ExtractionForm.of(text, sent.region(), sent.year(), thisYear, catalog);
    }

    /** The text of a form is of the format of the file that it was read from before. */
    private ExtractionResultView result(ReadReport report, Sent sent) {
        DocumentFormat format = report.document().format();
        if (sent.hasFile()) {
            return ExtractionResultView.of(
                    report, format.name(), report.document().sha256(), language.labels());
        }
        boolean known =
                Stream.of(DocumentFormat.values()).anyMatch(one -> one.name().equals(sent.format()));
        return ExtractionResultView.of(report, known ? sent.format() : format.name(), null, language.labels());
    }

    private Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .type(HTML)
                .entity(page.setLocale(language.tag()).render())
                .build();
    }

    /** The type of a form is what curl says when it is told nothing; the bytes then tell the format. */
    @POST
    @Path("/api/v1/extract")
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
    @Produces(MediaType.APPLICATION_JSON)
    @Tag(name = "extraction")
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
                read(body, type == null ? null : type.toString(), region, year),
                language.labels().reads());
    }

    /**
     * A report read as one of the given county and year, else of those that it proposes.
     *
     * @param mediaType null when the sender does not say
     * @throws UnreadableDocument when it is no report that can be read
     * @throws ServerBusyException when two others are being read
     */
    private ReadReport read(InputStream body, String mediaType, List<String> regions, List<String> years) {
        Optional<Region> region =
                Optional.ofNullable(Parameters.single("region", regions)).map(parameters::region);
        Optional<Integer> year = Optional.ofNullable(Parameters.year(years));
        return turns.take(() -> reader.read(bytes(body), mediaType, region, year));
    }

    /** One byte more than is read, so that a larger file is known to be larger. */
    private static byte[] bytes(InputStream body) {
        try {
            return body == null ? new byte[0] : body.readNBytes(Documents.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
