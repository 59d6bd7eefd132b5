package cn.xianchi.feature.peers;

import cn.xianchi.analysis.peers.SimilarCounties;
import cn.xianchi.analysis.peers.SimilarityIndex;
import cn.xianchi.format.json.JsonShapes.RegionRef;
import cn.xianchi.format.json.PeerNotes;
import cn.xianchi.format.json.SixDigits;
import cn.xianchi.http.FileResponse;
import cn.xianchi.http.request.RequestLanguage;
import cn.xianchi.http.request.RequestParameters;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The counties most like one, in every format. */
@Path("/api/v1")
class PeerResource {
    private final SimilarityIndex similarity;
    private final RequestParameters parameters;
    private final RequestLanguage language;
    private final FileResponse files;

    PeerResource(
            SimilarityIndex similarity, RequestParameters parameters, RequestLanguage language, FileResponse files) {
        this.similarity = similarity;
        this.parameters = parameters;
        this.language = language;
        this.files = files;
    }

    @GET
    @Path("/peers")
    @Produces(MediaType.APPLICATION_JSON)
    @Tag(name = "benchmarking")
    @Operation(summary = "The counties most like one, with what makes the distance")
    public PeersJson peers(@BeanParam PeerParams params) {
        int release = parameters.release().number();
        SimilarCounties similar = similarity.of(parameters.theRegion(params.region()));
        return new PeersJson(
                release,
                RegionRef.of(similar.of()),
                SixDigits.of(similar.accepted()),
                similar.nearest().stream().map(PeersJson.PeerJson::of).toList(),
                null,
                PeerNotes.of(similar, language.labels()));
    }

    @GET
    @Path("/peers." + FileResponse.FORMAT)
    @Tag(name = "downloads")
    @Operation(summary = "The counties most like one as a file")
    public Response file(@RestPath String format, @BeanParam PeerParams params) {
        int release = parameters.release().number();
        return files.of(PeerTable.peers(similarity.of(parameters.theRegion(params.region())), release), format);
    }
}
