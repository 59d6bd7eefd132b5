package cn.xianchi.http;

import cn.xianchi.document.text.UnreadableDocument;
import cn.xianchi.format.sdmx.SdmxWriter;
import cn.xianchi.format.table.FileFormat;
import cn.xianchi.http.problem.Problem;
import cn.xianchi.http.problem.RefusedException;
import cn.xianchi.http.request.RequestLanguage;
import cn.xianchi.text.Vocabulary;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Maps every exception to an answer: problem details on the API, an XML message on SDMX, a page elsewhere. */
record Problems(
        RequestLanguage language,
        @Location("page/problem.html") Template page) {
    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final int RETRY_SECONDS = 5;

    /** Pages use an authentication scheme unknown to browsers, so that no password dialog opens. */
    @ServerExceptionMapper
    Response refused(RefusedException refusal, UriInfo uri) {
        String reason = refusal.reason(language.labels());
        Response answer = answer(refusal.status, reason, uri, refusal.parameter, refusal.accepted);
        if (refusal.status == 401) {
            String scheme = uri.getRequestUri().getPath().startsWith("/api/") ? "Basic" : "Session";
            answer.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, scheme + " realm=\"xianchi\"");
        } else if (refusal.status == 503) {
            answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return answer;
    }

    @ServerExceptionMapper
    Response unreadable(UnreadableDocument refused, UriInfo uri) {
        UnreadableDocument.Reason reason = refused.reason();
        return answer(Problem.status(reason), language.labels().reads().unreadable(reason), uri);
    }

    @ServerExceptionMapper
    Response rejected(WebApplicationException rejection, UriInfo uri) {
        int status = rejection.getResponse().getStatus();
        if (status < 400) {
            return rejection.getResponse();
        }
        String path = uri.getRequestUri().getPath();
        Vocabulary terms = language.labels().terms();
        if (status == 406) {
            return answer(406, terms.problemAccept(offered(path)), uri, HttpHeaders.ACCEPT, List.of(offered(path)));
        }
        if (status >= 500) {
            return failed(rejection, uri);
        }
        String detail = switch (status) {
            case 404 -> terms.problemNoSuchAddress(path);
            case 405 -> terms.problemMethod();
            case 413 -> language.labels().reads().unreadable(UnreadableDocument.Reason.TOO_LARGE);
            case 415 -> terms.problemMediaType();
            default -> terms.problemRequest();
        };
        Response answer = answer(status, detail, uri);
        List<Object> allowed = rejection.getResponse().getHeaders().get(HttpHeaders.ALLOW);
        if (allowed != null) {
            answer.getHeaders().put(HttpHeaders.ALLOW, allowed);
        }
        return answer;
    }

    private static String offered(String path) {
        String page = path.startsWith("/api/") ? MediaType.APPLICATION_JSON : MediaType.TEXT_HTML;
        return FileFormat.ofPath(path)
                .map(format -> format.mediaType().replaceFirst(";.*", ""))
                .orElse(page);
    }

    @ServerExceptionMapper
    Response failed(Throwable failure, UriInfo uri) {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(failure, "%s failed, mark %s", uri.getRequestUri().getPath(), mark);
        return answer(500, language.labels().terms().problemFailed(mark), uri);
    }

    private Response answer(int status, String detail, UriInfo uri) {
        return answer(status, detail, uri, null, List.of());
    }

    private Response answer(int status, String detail, UriInfo uri, String parameter, List<String> accepted) {
        String title = language.labels().terms().status(status);
        String path = uri.getRequestUri().getRawPath();
        Response.ResponseBuilder answer = Response.status(status);
        if (path.startsWith("/api/")) {
            Problem problem = new Problem(
                    "about:blank", title, status, detail, path, parameter, accepted.isEmpty() ? null : accepted);
            return answer.type(Problem.MEDIA_TYPE).entity(problem).build();
        }
        if (path.startsWith("/sdmx/")) {
            String error = SdmxWriter.error(status, detail);
            return answer.type("application/xml;charset=UTF-8").entity(error).build();
        }
        TemplateInstance html = page.instance().setLocale(language.tag());
        html.data("title", title).data("detail", detail).data("accepted", accepted);
        return answer.type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(html.render())
                .build();
    }
}
