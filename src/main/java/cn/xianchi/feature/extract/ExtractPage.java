package cn.xianchi.feature.extract;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Code;
import cn.xianchi.document.text.DocumentFormat;
import cn.xianchi.document.text.UnreadableDocument;
import cn.xianchi.http.guard.LoopbackOnlyFilter;
import cn.xianchi.http.problem.InvalidParameterException;
import cn.xianchi.http.problem.Problem;
import cn.xianchi.http.problem.ServerBusyException;
import cn.xianchi.http.request.RequestLanguage;
import cn.xianchi.ingest.ReportReader.ReadReport;
import cn.xianchi.page.Given;
import cn.xianchi.text.ExtractionTexts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Reads a report on a page: a form that takes its text or its file, and the text with what was read from it. */
@Path("/extract")
@Produces(MediaType.TEXT_HTML)
class ExtractPage {
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final ReportExtraction extraction;
    private final Catalog catalog;
    private final LoopbackOnlyFilter local;
    private final RequestLanguage language;
    private final Clock clock;

    ExtractPage(
            ReportExtraction extraction,
            Catalog catalog,
            LoopbackOnlyFilter local,
            RequestLanguage language,
            Clock clock) {
        this.extraction = extraction;
        this.catalog = catalog;
        this.local = local;
        this.language = language;
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
    @Blocking
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response read(
            @RestForm String text,
            @RestForm FileUpload file,
            @RestForm List<String> region,
            @RestForm List<String> year,
            @RestForm String format) {
        Sent sent = new Sent(text == null ? "" : text, file, Given.clean(region), Given.clean(year), format);
        try (InputStream body = sent.body()) {
            ReadReport report = extraction.read(body, sent.mediaType(), sent.region(), sent.year());
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
}
