package cn.xianchi.feature.peers;

import cn.xianchi.analysis.peers.SimilarCounties;
import cn.xianchi.analysis.peers.SimilarCounties.Neighbour;
import cn.xianchi.analysis.peers.SimilarityIndex;
import cn.xianchi.format.json.JsonShapes.RegionRef;
import cn.xianchi.format.json.JsonShapes.Said;
import cn.xianchi.format.json.PeerNotes;
import cn.xianchi.format.json.SixDigits;
import cn.xianchi.format.table.Column;
import cn.xianchi.format.table.Table;
import cn.xianchi.http.FileResponse;
import cn.xianchi.http.request.RequestParameters;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The counties most like one, in every format. */
@Path("/api/v1")
class PeerResource {
    private static final List<Column<Neighbour>> COLUMNS = List.of(
            new Column<>("region", one -> one.region().code()),
            new Column<>("region_name", one -> one.region().name()),
            new Column<>("city", one -> one.region().city()),
            new Column<>("distance", one -> SixDigits.withZeros(one.distance())),
            new Column<>("mutual", Neighbour::mutual),
            share("population", 0),
            share("zone", 1),
            share("type", 2),
            share("city_share", 3));

    private final SimilarityIndex similarity;
    private final RequestParameters parameters;
    private final FileResponse files;

    PeerResource(SimilarityIndex similarity, RequestParameters parameters, FileResponse files) {
        this.similarity = similarity;
        this.parameters = parameters;
        this.files = files;
    }

    /** The answer of {@code /peers}. {@code accepted} is the farthest distance; without real peers {@code notes} says so. */
    record PeersJson(
            int release, RegionRef region, BigDecimal accepted, List<PeerJson> items, String next, List<Said> notes) {

        record PeerJson(RegionRef region, BigDecimal distance, boolean mutual, List<ContributionJson> contributions) {
            static PeerJson of(Neighbour one) {
                return new PeerJson(
                        RegionRef.of(one.region()),
                        SixDigits.of(one.distance()),
                        one.mutual(),
                        one.contributions().stream()
                                .map(part -> new ContributionJson(part.variable(), SixDigits.of(part.share())))
                                .toList());
            }
        }

        record ContributionJson(String variable, BigDecimal share) {}
    }

    @GET
    @Path("/peers")
    @Produces(MediaType.APPLICATION_JSON)
    @Tag(name = "benchmarking")
    @Operation(summary = "The counties most like one, with what makes the distance")
    public PeersJson peers(@RestQuery List<String> region, @RestQuery List<String> release) {
        int number = parameters.release().number();
        SimilarCounties similar = similarity.of(parameters.theRegion(region));
        return new PeersJson(
                number,
                RegionRef.of(similar.of()),
                SixDigits.of(similar.accepted()),
                similar.nearest().stream().map(PeersJson.PeerJson::of).toList(),
                null,
                PeerNotes.of(similar, parameters.language().labels()));
    }

    @GET
    @Path("/peers." + FileResponse.FORMAT)
    @Tag(name = "downloads")
    @Operation(summary = "The counties most like one as a file")
    public Response file(@RestPath String format, @RestQuery List<String> region, @RestQuery List<String> release) {
        int number = parameters.release().number();
        SimilarCounties similar = similarity.of(parameters.theRegion(region));
        Column<Neighbour> of = new Column<>("of", one -> similar.of().code());
        List<Column<Neighbour>> columns = Column.join(List.of(of), COLUMNS);
        return files.of(Table.of("peers", columns, similar.nearest(), number), format);
    }

    /** What a variable contributes to the distance. */
    private static Column<Neighbour> share(String variable, int at) {
        return new Column<>(
                variable, one -> SixDigits.withZeros(one.contributions().get(at).share()));
    }
}
