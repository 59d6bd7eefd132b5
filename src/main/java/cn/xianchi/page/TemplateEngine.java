package cn.xianchi.page;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ParserHelper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;

/** Renders long tables faster and sends them without the indentation of the templates. */
@Singleton
class TemplateEngine {
    private static final Pattern PREFORMATTED_OR_INDENTATION = Pattern.compile("(?s)(<pre\\b.*?</pre>)|(?m:^[ \t]+)");

    void configure(@Observes EngineBuilder builder) {
        builder.addValueResolver(new OuterVariables()).addParserHook(TemplateEngine::removeIndentation);
    }

    private static void removeIndentation(ParserHelper template) {
        if (template.getTemplateId().endsWith(".html")) {
            template.addContentFilter(
                    content -> PREFORMATTED_OR_INDENTATION.matcher(content).replaceAll("$1"));
        }
    }

    /**
     * Finds a variable in the nearest section around that has it. Qute would try every resolver of every type in each of the
     * sections.
     */
    private static final class OuterVariables implements ValueResolver {
        @Override
        public int getPriority() {
            return Integer.MAX_VALUE;
        }

        @Override
        public boolean appliesTo(EvalContext variable) {
            return variable.getBase() instanceof Mapper
                    && variable.getBase() == variable.resolutionContext().getData()
                    && variable.getParams().isEmpty();
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext variable) {
            return find(variable, variable.resolutionContext());
        }

        private static CompletionStage<Object> find(EvalContext variable, ResolutionContext section) {
            if (section == null || section.getData() != null && !(section.getData() instanceof Mapper)) {
                return Results.notFound(variable);
            }
            if (!(section.getData() instanceof Mapper variables) || !variables.appliesTo(variable.getName())) {
                return find(variable, section.getParent());
            }
            return variables
                    .getAsync(variable.getName())
                    .thenCompose(found ->
                            Results.isNotFound(found) ? find(variable, section.getParent()) : CompletedStage.of(found));
        }
    }
}
