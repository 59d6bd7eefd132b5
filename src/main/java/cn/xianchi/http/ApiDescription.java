package cn.xianchi.http;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Copies the shared parameters and responses of {@code META-INF/openapi.yaml} into the operations. */
public class ApiDescription implements OASFilter {
    /** The responses of operations that take a body. */
    private static final Set<String> OF_BODY = Set.of("403", "413", "415", "422", "503");

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Map<String, Parameter> parameters = description.getComponents().getParameters();
        Map<String, APIResponse> responses = description.getComponents().getResponses();
        description.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> {
                    Stream.ofNullable(operation.getParameters())
                            .flatMap(List::stream)
                            .forEach(parameter -> describe(parameter, parameters.get(parameter.getName())));
                    boolean hasBody = operation.getRequestBody() != null;
                    responses.forEach((status, response) -> {
                        if (hasBody || !OF_BODY.contains(status)) {
                            operation.getResponses().addAPIResponse(status, response);
                        }
                    });
                });
        description.getComponents().parameters(null).responses(null);
    }

    /** @param shared gives the schema wherever the parameter stands, or meaning and example in the query; may be null */
    private static void describe(Parameter parameter, Parameter shared) {
        if (shared != null && shared.getSchema() != null) {
            parameter.setSchema(shared.getSchema());
        } else if (shared != null && parameter.getIn() == Parameter.In.QUERY) {
            parameter.description(shared.getDescription()).example(shared.getExample());
        }
    }
}
