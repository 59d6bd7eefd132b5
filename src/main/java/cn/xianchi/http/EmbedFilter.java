package cn.xianchi.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Serves {@code /embed/…}: the figure of a page alone, which other sites may frame. */
@RequestScoped
public class EmbedFilter {
    private static final String EMBED = "/embed";
    private static final Pattern FIGURES = Pattern.compile("/embed(/(compare|trends|regions/[^/]+|heatmap|map|index))");
    private boolean on;

    public boolean isOn() {
        return on;
    }

    @ServerRequestFilter(preMatching = true)
    void enter(ContainerRequestContext request) {
        URI address = request.getUriInfo().getRequestUri();
        if (FIGURES.matcher(address.getRawPath()).matches()) {
            on = true;
            String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
            String page = address.getRawPath().substring(EMBED.length());
            request.setRequestUri(URI.create(address.getScheme() + "://" + address.getRawAuthority() + page + query));
        }
    }
}
