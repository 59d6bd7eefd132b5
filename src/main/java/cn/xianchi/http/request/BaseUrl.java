package cn.xianchi.http.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The public address of this server, configured or taken from the request; used for absolute links. */
@RequestScoped
public class BaseUrl {
    private final UriInfo uri;
    private final Optional<URI> known;

    BaseUrl(UriInfo uri, @ConfigProperty(name = "xianchi.address") Optional<URI> known) {
        this.uri = uri;
        this.known = known;
    }

    /** Ends with a slash. */
    public URI root() {
        URI root = known.orElseGet(uri::getBaseUri);
        return root.toString().endsWith("/") ? root : URI.create(root + "/");
    }

    /** The absolute address of a path that begins with a slash. */
    public String of(String path) {
        return root().resolve(path.substring(1)).toString();
    }
}
