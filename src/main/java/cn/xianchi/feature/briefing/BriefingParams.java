package cn.xianchi.feature.briefing;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** What a brief is of: exactly one of {@code region}, {@code city} and {@code indicator}. */
public record BriefingParams(
        @RestQuery List<String> region,
        @RestQuery List<String> city,
        @RestQuery List<String> indicator,
        @RestQuery List<String> year,
        @RestQuery List<String> peers,
        @RestQuery List<String> release) {
    int given() {
        return region.size() + city.size() + indicator.size();
    }
}
