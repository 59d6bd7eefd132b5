package cn.xianchi.feature.observations;

import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.ObservationFilter;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** Which observations are asked for. */
public record ObservationParams(
        @RestQuery List<String> region,
        @RestQuery List<String> indicator,
        @RestQuery List<String> year,
        @RestQuery List<String> theme,
        @RestQuery List<String> city,
        @RestQuery List<String> zone,
        @RestQuery List<String> dimension,
        @RestQuery List<String> release) {
    ObservationFilter filter(RequestParameters parameters) {
        return parameters.observations(region, indicator, year, theme, city, zone, dimension);
    }
}
