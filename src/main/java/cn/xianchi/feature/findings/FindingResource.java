package cn.xianchi.feature.findings;

import cn.xianchi.analysis.consistency.Finding;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.format.json.JsonShapes.Page;
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

/** Figures that do not fit each other, in every format. */
@Path("/api/v1")
class FindingResource {
    private final FindingQueries queries;
    private final ReportQueries reports;
    private final Catalog catalog;
    private final RequestParameters parameters;
    private final RequestLanguage language;
    private final UriInfo uri;
    private final FileResponse files;

    FindingResource(
            FindingQueries queries,
            ReportQueries reports,
            Catalog catalog,
            RequestParameters parameters,
            RequestLanguage language,
            UriInfo uri,
            FileResponse files) {
        this.queries = queries;
        this.reports = reports;
        this.catalog = catalog;
        this.parameters = parameters;
        this.language = language;
        this.uri = uri;
        this.files = files;
    }

    @GET
    @Path("/findings")
    @Produces(MediaType.APPLICATION_JSON)
    @RevealsJudgement
    @Tag(name = "benchmarking")
    @Operation(summary = "Figures of a year that do not fit each other, with the evidence of each")
    public Page<FindingJson> findings(@BeanParam FindingParams params, @BeanParam PageRequest page) {
        FindingLabels labels = labels();
        List<FindingJson> items = findings(params).stream()
                .map(finding -> FindingJson.of(finding, labels))
                .toList();
        return page.of(items, FindingJson::id, parameters.release().number(), uri);
    }

    @GET
    @Path("/findings." + FileResponse.FORMAT)
    @RevealsJudgement
    @Tag(name = "downloads")
    @Operation(summary = "Figures that do not fit each other as a file")
    public Response file(@RestPath String format, @BeanParam FindingParams params) {
        return files.of(
                FindingTable.findings(
                        findings(params), labels(), parameters.release().number()),
                format);
    }

    private List<Finding> findings(FindingParams params) {
        return queries.findings(parameters.year(params.year()), parameters.release());
    }

    private FindingLabels labels() {
        return new FindingLabels(language.labels(), catalog, reports.byId(parameters.release()));
    }
}
