package cn.xianchi.feature.methods;

import cn.xianchi.http.request.RequestLanguage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How intervals, comparability, ranks and blanks are decided, for readers. Long prose stands in one template a language. */
@Path("/methods")
@Produces(MediaType.TEXT_HTML)
class MethodsPage {
    private final RequestLanguage language;

    MethodsPage(RequestLanguage language) {
        this.language = language;
    }

    @CheckedTemplate(basePath = "feature/methods")
    static class Templates {
        private Templates() {}

        static native TemplateInstance methods(boolean chinese);
    }

    @GET
    public TemplateInstance methods() {
        return Templates.methods(language.tag().equals("zh")).setLocale(language.tag());
    }
}
