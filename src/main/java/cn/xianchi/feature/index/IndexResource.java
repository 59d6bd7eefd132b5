package cn.xianchi.feature.index;

import cn.xianchi.analysis.index.CompositeIndex;
import cn.xianchi.analysis.index.CompositeIndex.Scored;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Region;
import cn.xianchi.format.json.SixDigits;
import cn.xianchi.format.table.Column;
import cn.xianchi.format.table.Table;
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
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** A composite index, in every format. */
@Path("/api/v1")
class IndexResource {
    /** @param scored null where the county is not rated */
    private record Row(Region region, int year, Scored scored, double coverage) {}

    private static final List<Column<Row>> COLUMNS = List.of(
            new Column<>("region", row -> row.region().code()),
            new Column<>("region_name", row -> row.region().name()),
            new Column<>("city", row -> row.region().city()),
            new Column<>("year", Row::year),
            scored("score", one -> SixDigits.withZeros(one.score())),
            scored("other_score", one -> SixDigits.withZeros(one.otherScore())),
            scored("rank_best", one -> one.spread().best()),
            scored("rank_median", one -> SixDigits.withZeros(one.spread().median())),
            scored("rank_worst", one -> one.spread().worst()),
            scored("band", one -> Code.of(one.band())),
            new Column<>("coverage", row -> SixDigits.withZeros(row.coverage())),
            new Column<>("rated", row -> row.scored() != null));

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
        return files.of(table(params.in(parameters)), format);
    }

    private CompositeIndex index(IndexQuery query) {
        return query.ask(queries, query.basket().indicators(), parameters.release())
                .index();
    }

    private static Column<Row> scored(String name, Function<Scored, Object> cell) {
        return new Column<>(name, cell).of(Row::scored);
    }

    /** The rated counties by score, then those with too few of the indicators. */
    private Table table(IndexQuery query) {
        CompositeIndex index = index(query);
        int year = query.year();
        Stream<Row> scored = index.scored().stream().map(one -> new Row(one.region(), year, one, one.coverage()));
        Stream<Row> unrated = index.unrated().stream().map(one -> new Row(one.region(), year, null, one.coverage()));
        return Table.of(
                "index",
                COLUMNS,
                Stream.concat(scored, unrated).toList(),
                parameters.release().number());
    }
}
