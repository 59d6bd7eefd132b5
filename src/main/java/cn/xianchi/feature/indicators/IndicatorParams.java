package cn.xianchi.feature.indicators;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.http.request.RequestParameters;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** Which indicators are asked for. */
public record IndicatorParams(
        @RestQuery List<String> theme,
        @RestQuery List<String> kind,
        @RestQuery List<String> q,
        @RestQuery List<String> release) {
    /** In the order of the catalogue. */
    List<Indicator> indicators(RequestParameters parameters) {
        return parameters.indicators(theme, kind, q);
    }
}
