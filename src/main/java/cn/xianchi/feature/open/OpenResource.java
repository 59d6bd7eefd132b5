package cn.xianchi.feature.open;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.format.opendata.DcatCatalog;
import cn.xianchi.format.opendata.ReleaseArtifact;
import cn.xianchi.format.opendata.ReleaseArtifacts;
import cn.xianchi.format.opendata.ReleaseFile;
import cn.xianchi.format.opendata.YearSpan;
import cn.xianchi.http.EntityTag;
import cn.xianchi.http.problem.InvalidParameterException;
import cn.xianchi.http.request.BaseUrl;
import cn.xianchi.http.request.RequestLanguage;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Release;
import cn.xianchi.query.ReleaseQueries;
import cn.xianchi.query.ReportQueries;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The files of the releases, which never change, and the catalogue that lists them. */
@Path("/open")
@Tag(name = "open data")
class OpenResource {
    private final Catalog catalog;
    private final ReportQueries reportQueries;
    private final ReleaseQueries releaseQueries;
    private final RequestParameters parameters;
    private final ReleaseArtifacts files;
    private final BaseUrl address;
    private final RequestLanguage language;

    OpenResource(
            Catalog catalog,
            ReportQueries reportQueries,
            ReleaseQueries releaseQueries,
            RequestParameters parameters,
            ReleaseArtifacts files,
            BaseUrl address,
            RequestLanguage language) {
        this.catalog = catalog;
        this.reportQueries = reportQueries;
        this.releaseQueries = releaseQueries;
        this.parameters = parameters;
        this.files = files;
        this.address = address;
        this.language = language;
    }

    @CheckedTemplate(basePath = "feature/open")
    static class Templates {
        private Templates() {}

        static native TemplateInstance feed(String root, List<Release> releases, List<ReleaseFile> files);
    }

    @GET
    @Path("/releases/{release}/{file}")
    @Operation(summary = "A file of a release; it never changes")
    public Response file(@RestPath String release, @RestPath String file, HttpHeaders headers) {
        Release shown = parameters.release();
        ReleaseFile wanted = ReleaseFile.named(file).orElseThrow(() -> unknown(file));
        ReleaseArtifact kept = files.file(shown, wanted);
        String tag = "\"" + kept.sha256() + "\"";
        Response.ResponseBuilder answer = !EntityTag.isKnown(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)
                ? Response.ok(kept.path().toFile()).header(HttpHeaders.CONTENT_TYPE, wanted.mediaType())
                : Response.notModified();
        String product = catalog.isFictional() ? "xianchi-demo-r" : "xianchi-r";
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .header("Repr-Digest", digest(kept))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + product + shown.number() + "-" + file + "\"")
                .build();
    }

    private static InvalidParameterException unknown(String file) {
        return InvalidParameterException.unknown(
                "file",
                file,
                Stream.of(ReleaseFile.values()).map(ReleaseFile::fileName).toArray(String[]::new));
    }

    /** The digest as RFC 9530 writes it. */
    private static String digest(ReleaseArtifact file) {
        byte[] sha256 = HexFormat.of().parseHex(file.sha256());
        return "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":";
    }

    @GET
    @Path("/catalog.jsonld")
    @Produces("application/ld+json")
    @Operation(summary = "The catalogue of open data in DCAT")
    public Map<String, Object> catalog() {
        Release current = parameters.release();
        return DcatCatalog.catalog(
                address.root(),
                language.messages().productClaim(),
                current,
                releaseQueries.all(),
                YearSpan.of(reportQueries.all(current), current),
                catalog.isFictional());
    }

    @GET
    @Path("/releases.atom")
    @Produces("application/atom+xml")
    @Operation(summary = "The releases as a feed")
    public String feed() {
        return Templates.feed(address.root().toString(), releaseQueries.all(), List.of(ReleaseFile.values()))
                .setLocale(language.tag())
                .render();
    }
}
