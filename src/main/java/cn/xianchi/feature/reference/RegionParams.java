package cn.xianchi.feature.reference;

import cn.xianchi.catalog.Region;
import cn.xianchi.http.request.RequestParameters;
import java.util.Comparator;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** Which regions are asked for. */
public record RegionParams(
        @RestQuery List<String> city,
        @RestQuery List<String> zone,
        @RestQuery List<String> type,
        @RestQuery List<String> q,
        @RestQuery List<String> release) {
    /** By code. */
    List<Region> regions(RequestParameters parameters) {
        return parameters.regions(city, zone, type, q).stream()
                .sorted(Comparator.comparing(Region::code))
                .toList();
    }
}
