package cn.xianchi.feature.findings;

import cn.xianchi.analysis.consistency.Finding;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Code;
import cn.xianchi.format.json.JsonShapes.Page;
import cn.xianchi.format.json.ObservationJson;
import cn.xianchi.http.FileResponse;
import cn.xianchi.http.guard.RevealsJudgement;
import cn.xianchi.http.request.PageRequest;
import cn.xianchi.http.request.RequestLanguage;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.query.FindingQueries;
import cn.xianchi.query.ReportQueries;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Figures that do not fit each other, in every format. */
@Path("/api/v1")
class FindingResource {
    private final Catalog catalog;
    private final ReportQueries reportQueries;
    private final FindingQueries findingQueries;
    private final RequestParameters parameters;
    private final RequestLanguage language;
    private final UriInfo uri;
    private final FileResponse files;

    FindingResource(
            Catalog catalog,
            ReportQueries reportQueries,
            FindingQueries findingQueries,
            RequestParameters parameters,
            RequestLanguage language,
            UriInfo uri,
            FileResponse files) {
        this.catalog = catalog;
        this.reportQueries = reportQueries;
        this.findingQueries = findingQueries;
        this.parameters = parameters;
        this.language = language;
        this.uri = uri;
        this.files = files;
    }

    /** An item of {@code /findings}. */
    record FindingJson(String id, String check, String text, List<ObservationJson> observations) {}

    @GET
    @Path("/findings")
    @Produces(MediaType.APPLICATION_JSON)
    @RevealsJudgement
    @Tag(name = "benchmarking")
    @Operation(summary = "Figures of a year that do not fit each other, with the evidence of each")
    public Page<FindingJson> findings(
            @RestQuery List<String> year, @RestQuery List<String> release, @BeanParam PageRequest page) {
        FindingLabels labels = labels();
        List<FindingJson> items = findings(year).stream()
                .map(finding -> new FindingJson(
                        finding.id(),
                        Code.of(finding.check()),
                        labels.text(finding),
                        finding.observations().stream().map(ObservationJson::of).toList()))
                .toList();
        return page.of(items, FindingJson::id, parameters.release().number(), uri);
    }

    @GET
    @Path("/findings." + FileResponse.FORMAT)
    @RevealsJudgement
    @Tag(name = "downloads")
    @Operation(summary = "Figures that do not fit each other as a file")
    public Response file(@RestPath String format, @RestQuery List<String> year, @RestQuery List<String> release) {
        int number = parameters.release().number();
        return files.of(FindingTable.findings(findings(year), labels(), number), format);
    }

    private List<Finding> findings(List<String> year) {
        return findingQueries.findings(parameters.year(year), parameters.release());
    }

    private FindingLabels labels() {
        return new FindingLabels(language.labels(), catalog, reportQueries.byId(parameters.release()));
    }
}
