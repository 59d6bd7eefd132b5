package cn.xianchi.feature.methods;

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
    @CheckedTemplate(basePath = "feature/methods", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Methods() implements TemplateInstance {}

    @GET
    public TemplateInstance methods() {
        return new Methods();
    }
}
