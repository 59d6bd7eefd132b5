package cn.xianchi.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where this server is known: as configured, else as it was addressed. For links that leave the page. */
@RequestScoped
public class BaseUrl {
    private final UriInfo uri;
    private final Optional<URI> known;

    BaseUrl(UriInfo uri, @ConfigProperty(name = "xianchi.address") Optional<URI> known) {
        this.uri = uri;
        this.known = known;
    }

    /** With a slash at its end. */
    public URI root() {
        URI root = known.orElseGet(uri::getBaseUri);
        return root.toString().endsWith("/") ? root : URI.create(root + "/");
    }

    /** The absolute address of a path that begins with a slash. */
    public String of(String path) {
        return root().resolve(path.substring(1)).toString();
    }
}
