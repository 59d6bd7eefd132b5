package cn.xianchi.feature.index;

import cn.xianchi.analysis.index.CompositeIndex;
import cn.xianchi.http.FileResponse;
import cn.xianchi.http.guard.RevealsJudgement;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.query.IndexQueries;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** A composite index, in every format. */
@Path("/api/v1")
class IndexResource {
    private final IndexQueries queries;
    private final RequestParameters parameters;
    private final FileResponse files;

    IndexResource(IndexQueries queries, RequestParameters parameters, FileResponse files) {
        this.queries = queries;
        this.parameters = parameters;
        this.files = files;
    }

    @GET
    @Path("/index")
    @Produces(MediaType.APPLICATION_JSON)
    @RevealsJudgement
    @Tag(name = "benchmarking")
    @Operation(summary = "A composite index of weighted indicators, with rank intervals over a thousand draws")
    public IndexJson index(@BeanParam IndexParams params) {
        IndexQuery query = params.in(parameters);
        return IndexJson.of(query, index(query), parameters.release().number());
    }

    @GET
    @Path("/index." + FileResponse.FORMAT)
    @RevealsJudgement
    @Tag(name = "downloads")
    @Operation(summary = "A composite index as a file")
    public Response file(@RestPath String format, @BeanParam IndexParams params) {
        IndexQuery query = params.in(parameters);
        return files.of(
                IndexTable.of(query.year(), index(query), parameters.release().number()), format);
    }

    private CompositeIndex index(IndexQuery query) {
        return query.ask(queries, query.basket().indicators(), parameters.release())
                .index();
    }
}
