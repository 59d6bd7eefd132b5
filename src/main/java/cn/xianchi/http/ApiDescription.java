package cn.xianchi.http;

import cn.xianchi.format.table.FileFormat;
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

    /** What the others mean, and a value that works. */
    private static final Map<String, List<String>> REPEATED = Map.ofEntries(
            Map.entry("region", List.of("Code of a county, GB/T 2260; repeatable", "440704")),
            Map.entry(
                    "indicator",
                    List.of("Code of an indicator; repeatable where several may be asked for", "one_thing_themes")),
            Map.entry("year", List.of("Year of the report; the newest read in full when left out", "2025")),
            Map.entry("theme", List.of("Code of a theme; repeatable", "one_thing")),
            Map.entry("city", List.of("Code of a prefecture-level city; repeatable", "440700")),
            Map.entry("zone", List.of("Zone of the province; repeatable", "珠三角")),
            Map.entry("type", List.of("Kind of division; repeatable", "区")),
            Map.entry(
                    "kind", List.of("Kind of indicator (stock, flow, rate, change) or of source; repeatable", "stock")),
            Map.entry("dimension", List.of("Partner, receiver or level as printed; repeatable", "city")),
            Map.entry(
                    "peers",
                    List.of("all, city:440700, zone:粤西, type:县级市, nearest:440881 or list:440881,440784", "all")),
            Map.entry("perCapita", List.of("Whether values are per 10,000 residents", "false")),
            Map.entry("by", List.of("Keys to count by, with commas or repeated", "region,year")),
            Map.entry("lamp", List.of("red, amber, green, blue, white or grey; red and amber when left out", "amber")),
            Map.entry("weights", List.of("Indicators with their weights", "one_thing_themes:2,zero_trip_rate:1")),
            Map.entry("normalise", List.of("goalposts, percentile or robust", "goalposts")),
            Map.entry("aggregate", List.of("arithmetic or geometric", "arithmetic")),
            Map.entry("base", List.of("Year whose worst and best are the goalposts", "2025")));

    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("catalogue", "Counties and indicators"),
            Map.entry("observations", "Figures with their evidence, and the reports that they were read from"),
            Map.entry("comparison", "Counties compared where they can be, aggregates, coverage"),
            Map.entry("benchmarking", "Profiles, heat table, short boards, trends, index, peers, findings"),
            Map.entry("downloads", "The same as whole files: CSV, XLSX, JSON-stat, Word"),
            Map.entry("open data", "The files of the releases, their catalogue and their feed"),
            Map.entry("sdmx", "The web service of SDMX 2.1"),
            Map.entry("extraction", "Reads a report that is handed in and stores nothing"));

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
        List<String> repeated = REPEATED.get(parameter.getName());
        if (single == null && repeated != null && parameter.getIn() == Parameter.In.QUERY) {
            parameter.setDescription(repeated.get(0));
            parameter.setExample(List.of(repeated.get(1)));
        }
        if ("format".equals(parameter.getName())) {
            parameter.setSchema(
                    text(String.join(" or ", FileFormat.suffixes())).enumeration(List.copyOf(FileFormat.suffixes())));
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
        operation
                .getResponses()
                .addAPIResponse("429", problem("More requests than one address may make; Retry-After says when"));
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
        description.getTags().forEach(tag -> tag.setDescription(TAGS.get(tag.getName())));
    }
}
