package cn.xianchi.feature.lagging;

import cn.xianchi.analysis.lagging.Assessment;
import cn.xianchi.format.json.JsonShapes.Page;
import cn.xianchi.format.table.BenchmarkColumns;
import cn.xianchi.format.table.Column;
import cn.xianchi.format.table.Table;
import cn.xianchi.http.FileResponse;
import cn.xianchi.http.guard.RevealsJudgement;
import cn.xianchi.http.request.PageRequest;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.query.LaggingQueries;
import cn.xianchi.query.LaggingQueries.Lagging;
import cn.xianchi.text.Labels;
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

/** Lagging indicators, in every format. */
@Path("/api/v1")
class LaggingResource {
    private static final List<Column<Assessment>> COLUMNS = Column.join(
            BenchmarkColumns.value(Assessment::county, Assessment::indicator, Assessment::year),
            List.of(
                    new Column<>("median", one -> one.statistics().median()),
                    new Column<>("gap_to_median", one -> one.county().gapToMedian()),
                    new Column<>("to_median", Assessment::toMedian),
                    new Column<>("n", one -> one.statistics().n())),
            BenchmarkColumns.ASSESSMENT);

    private final LaggingQueries queries;
    private final RequestParameters parameters;
    private final UriInfo uri;
    private final FileResponse files;

    LaggingResource(LaggingQueries queries, RequestParameters parameters, UriInfo uri, FileResponse files) {
        this.queries = queries;
        this.parameters = parameters;
        this.uri = uri;
        this.files = files;
    }

    @GET
    @Path("/lagging")
    @Produces(MediaType.APPLICATION_JSON)
    @RevealsJudgement
    @Tag(name = "benchmarking")
    @Operation(summary = "Short boards, worst first, each with its arithmetic in words")
    public Page<LaggingItem> lagging(@BeanParam LaggingParams params, @BeanParam PageRequest page) {
        Labels labels = parameters.language().labels();
        List<LaggingItem> items = lagging(params).items().stream()
                .map(one -> LaggingItem.of(one, labels))
                .toList();
        return page.of(items, LaggingItem::key, parameters.release().number(), uri);
    }

    @GET
    @Path("/lagging." + FileResponse.FORMAT)
    @RevealsJudgement
    @Tag(name = "downloads")
    @Operation(summary = "Short boards as a file, worst first")
    public Response file(@RestPath String format, @BeanParam LaggingParams params) {
        List<Assessment> items = lagging(params).items();
        Column<Assessment> text =
                new Column<>("text", parameters.language().labels().judgements()::text);
        List<Column<Assessment>> columns = Column.join(COLUMNS, List.of(text));
        return files.of(Table.of("lagging", columns, items, parameters.release().number()), format);
    }

    private Lagging lagging(LaggingParams params) {
        LaggingQuery query = params.in(parameters);
        return query.ask(queries, query.lamps(), parameters.release());
    }
}
