package cn.xianchi.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What the signatures do not tell the description of the API: which parameters stand once, and the shape of errors. */
public class ApiDescription implements OASFilter {
    private static final String PROBLEM = "Problem";
    private static final Map<String, Schema> SINGLE = Map.of(
            "limit", integer("At most so many items of a list", 1, 1000),
            "after", text("Where a page begins; comes with the field next of the page before"),
            "release", integer("Number of a release; the current one when left out", 1, null),
            "q", text("Words to look for in codes, names and definitions"),
            "earlier", OASFactory.createSchema().addType(Schema.SchemaType.BOOLEAN));

    private static final Map<String, String> SENT = Map.of(
            "403", "Not open to this request until there is sign-in",
            "413", "Larger, longer or, unpacked, bigger than is read",
            "415", "Not of a format that is read, or not of the one that it is said to be",
            "422", "Locked, damaged or without text",
            "503", "Two reports are being read; Retry-After says when to come again");

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }

    private static Schema integer(String description, Integer least, Integer most) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.INTEGER)
                .description(description)
                .minimum(least == null ? null : BigDecimal.valueOf(least))
                .maximum(most == null ? null : BigDecimal.valueOf(most));
    }

    @Override
    public Parameter filterParameter(Parameter parameter) {
        Schema single = SINGLE.get(parameter.getName());
        if (single != null) {
            parameter.setSchema(single);
        }
        if ("format".equals(parameter.getName())) {
            parameter.setSchema(text("csv or xlsx").enumeration(List.of("csv", "xlsx")));
        }
        return parameter;
    }

    @Override
    public Operation filterOperation(Operation operation) {
        operation
                .getResponses()
                .addAPIResponse("400", problem("A parameter does not fit; it is named with what is accepted"));
        operation.getResponses().addAPIResponse("404", problem("A code, id or release that does not exist"));
        operation.getResponses().addAPIResponse("406", problem("No such format at this address"));
        if (operation.getRequestBody() != null) {
            SENT.forEach(
                    (status, description) -> operation.getResponses().addAPIResponse(status, problem(description)));
        }
        return operation;
    }

    private static APIResponse problem(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))));
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Schema problem = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("Problem details, RFC 9457")
                .addProperty("type", text("A URI; about:blank"))
                .addProperty("title", text("What kind of problem"))
                .addProperty("status", integer("The HTTP status", 400, 599))
                .addProperty("detail", text("What is wrong and what would do"))
                .addProperty("instance", text("The path asked for"))
                .addProperty("parameter", text("The parameter at fault"))
                .addProperty(
                        "accepted",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(text("An accepted value, or where they are listed")));
        description.getComponents().addSchema(PROBLEM, problem);
    }
}
