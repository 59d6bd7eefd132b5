package cn.xianchi.feature.profile;

import cn.xianchi.analysis.peers.PeerGroup;
import cn.xianchi.analysis.peers.SimilarityIndex;
import cn.xianchi.analysis.profile.Profile;
import cn.xianchi.format.json.JsonShapes.Said;
import cn.xianchi.format.json.PeerNotes;
import cn.xianchi.http.FileResponse;
import cn.xianchi.http.guard.JudgementPolicy;
import cn.xianchi.http.request.RequestLanguage;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.query.ProfileQueries;
import cn.xianchi.text.Labels;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** One county among its peers, in every format. */
@Path("/api/v1")
class ProfileResource {
    private final ProfileQueries profiles;
    private final SimilarityIndex similarity;
    private final RequestParameters parameters;
    private final JudgementPolicy judgement;
    private final RequestLanguage language;
    private final FileResponse files;

    ProfileResource(
            ProfileQueries profiles,
            SimilarityIndex similarity,
            RequestParameters parameters,
            JudgementPolicy judgement,
            RequestLanguage language,
            FileResponse files) {
        this.profiles = profiles;
        this.similarity = similarity;
        this.parameters = parameters;
        this.judgement = judgement;
        this.language = language;
        this.files = files;
    }

    @GET
    @Path("/profiles/{region}")
    @Produces(MediaType.APPLICATION_JSON)
    @Tag(name = "benchmarking")
    @Operation(summary = "One county among its peers over all indicators; lamps where judgement is public")
    public ProfileJson profile(@RestPath String region, @BeanParam ProfileParams params) {
        Labels labels = language.labels();
        PeerGroup group = parameters.peers(params.peers());
        return ProfileJson.of(
                profileOf(region, params),
                group.code(),
                parameters.release().number(),
                judgement.isOpen(),
                notes(group, labels),
                labels);
    }

    @GET
    @Path("/profiles/{region: [^./]+}." + FileResponse.FORMAT)
    @Tag(name = "downloads")
    @Operation(summary = "One county among its peers as a file: one row per indicator")
    public Response file(@RestPath String region, @RestPath String format, @BeanParam ProfileParams params) {
        return files.of(
                ProfileTable.profile(
                        profileOf(region, params),
                        judgement.isOpen(),
                        parameters.release().number()),
                format);
    }

    private Profile profileOf(String region, ProfileParams params) {
        return profiles.profile(
                parameters.region(region),
                parameters.year(params.year()),
                parameters.peers(params.peers()).regions(),
                parameters.release());
    }

    private List<Said> notes(PeerGroup group, Labels labels) {
        String nearest = "nearest:";
        return group.code().startsWith(nearest)
                ? PeerNotes.of(similarity.of(parameters.region(group.code().substring(nearest.length()))), labels)
                : List.of();
    }
}
