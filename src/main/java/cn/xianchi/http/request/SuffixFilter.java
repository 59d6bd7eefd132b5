package cn.xianchi.http.request;

import cn.xianchi.format.jsonstat.JsonStat;
import cn.xianchi.format.table.FileFormat;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Content negotiation: turns {@code Accept: text/csv} on a list of the API into the suffix {@code .csv}. */
class SuffixFilter {
    private static final Pattern LISTS = Pattern.compile("/api/v1/(regions|indicators|reports|observations|side-by-side"
            + "|comparison|coverage|aggregates|profiles/[^/.]+|heatmap|lagging|trends|index|peers|findings)");
    private static final Pattern CUBES = Pattern.compile("/api/v1/(observations|comparison|trends)");
    private static final Map<MediaType, String> SUFFIXES = new LinkedHashMap<>();
    private static final MediaType JSON_STAT = MediaType.valueOf(JsonStat.MEDIA_TYPE);

    static {
        for (FileFormat format : FileFormat.values()) {
            SUFFIXES.put(MediaType.valueOf(format.mediaType()), "." + format.suffix());
        }
        SUFFIXES.put(JSON_STAT, ".jsonstat");
    }

    @ServerRequestFilter(preMatching = true)
    void choose(ContainerRequestContext request) {
        URI address = request.getUriInfo().getRequestUri();
        if (!LISTS.matcher(address.getPath()).matches()) {
            return;
        }
        for (MediaType accepted : request.getAcceptableMediaTypes()) {
            if (accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return;
            }
            for (Map.Entry<MediaType, String> suffix : SUFFIXES.entrySet()) {
                boolean has = !suffix.getKey().equals(JSON_STAT)
                        || CUBES.matcher(address.getPath()).matches();
                if (has && accepted.isCompatible(suffix.getKey())) {
                    request.setRequestUri(
                            URI.create(address.toString().replaceFirst("(\\?|$)", suffix.getValue() + "$1")));
                    return;
                }
            }
        }
    }
}
