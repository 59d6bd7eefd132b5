package cn.xianchi.http.request;

import cn.xianchi.http.problem.InvalidParameterException;
import cn.xianchi.http.problem.InvalidParameterException.Cause;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses unknown and empty query parameters of the API: a misspelt filter must not pass as no filter. Pages ignore unknown
 * parameters.
 */
@RequestScoped
public class ParameterGuard {
    private static final Map<Method, Set<String>> NAMES = new ConcurrentHashMap<>();
    private Set<String> known = Set.of();

    /** The query parameters of the endpoint; empty before it is matched. */
    public Set<String> known() {
        return known;
    }

    @ServerRequestFilter
    void refuseUnknown(ContainerRequestContext request, ResourceInfo endpoint) {
        known = names(endpoint.getResourceMethod());
        if (!ApiPaths.isForPrograms(request.getUriInfo().getRequestUri().getPath())) {
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

    private static Set<String> names(Method endpoint) {
        return NAMES.computeIfAbsent(
                endpoint,
                method -> Arrays.stream(method.getParameters())
                        .flatMap(ParameterGuard::names)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The name of a query parameter, or those of the components of a parameter record. */
    private static Stream<String> names(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields()).flatMap(field -> name(field, field.getName()))
                : name(parameter, parameter.getName());
    }

    private static Stream<String> name(AnnotatedElement element, String name) {
        RestQuery query = element.getAnnotation(RestQuery.class);
        return query == null ? Stream.empty() : Stream.of(query.value().isEmpty() ? name : query.value());
    }
}
