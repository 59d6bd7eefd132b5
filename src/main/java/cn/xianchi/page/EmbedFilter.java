package cn.xianchi.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Serves {@code /embed/…}: the figure of a page alone, which other sites may frame. */
@RequestScoped
class EmbedFilter {
    private static final String EMBED = "/embed";
    private boolean on;

    boolean isOn() {
        return on;
    }

    @ServerRequestFilter(preMatching = true)
    void enter(ContainerRequestContext request) {
        URI address = request.getUriInfo().getRequestUri();
        if (!address.getRawPath().startsWith(EMBED)) {
            return;
        }
        String page = address.getRawPath().substring(EMBED.length());
        if (Section.mayBeEmbedded(page)) {
            on = true;
            String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
            request.setRequestUri(URI.create(address.getScheme() + "://" + address.getRawAuthority() + page + query));
        }
    }
}
