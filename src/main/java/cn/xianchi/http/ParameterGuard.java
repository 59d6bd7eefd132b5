package cn.xianchi.http;

import cn.xianchi.http.InvalidParameterException.Cause;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Knows the parameters of the endpoint that was asked. On the API a parameter that the endpoint does not have is refused: a misspelt or empty filter must not pass as no
 * filter. */
@RequestScoped
public class ParameterGuard {
    private Set<String> known = Set.of();

    /** The names of the endpoint's parameters; empty before it was found. */
    public Set<String> known() {
        return known;
    }

    @ServerRequestFilter
    void refuseUnknown(ContainerRequestContext request, ResourceInfo endpoint) {
        known = new TreeSet<>(parameters(endpoint));
        if (!ReleaseCacheHeaders.isForPrograms(
                request.getUriInfo().getRequestUri().getPath())) {
            return;
        }
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!known.contains(name)) {
                throw new InvalidParameterException(Cause.NO_SUCH_PARAMETER, name, "", List.copyOf(known));
            }
            if (values.stream().anyMatch(String::isBlank)) {
                throw new InvalidParameterException(Cause.EMPTY, name, "", List.of());
            }
        });
    }

    private static List<String> parameters(ResourceInfo endpoint) {
        return Arrays.stream(endpoint.getResourceMethod().getParameters())
                .map(parameter -> {
                    RestQuery query = parameter.getAnnotation(RestQuery.class);
                    if (query == null) {
                        return null;
                    }
                    return query.value().isEmpty() ? parameter.getName() : query.value();
                })
                .filter(Objects::nonNull)
                .toList();
    }
}
