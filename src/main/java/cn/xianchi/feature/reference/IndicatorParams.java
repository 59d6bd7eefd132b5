package cn.xianchi.feature.reference;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.http.request.Parameters;
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
        List<Kind> kinds = Parameters.codes("kind", kind, Kind.class);
        String words = Parameters.words(q);
        return parameters.indicatorsOf(theme).stream()
                .filter(one -> kinds.isEmpty() || kinds.contains(one.kind()))
                .filter(one -> Parameters.contains(
                        words,
                        one.code(),
                        one.nameZh(),
                        one.nameEn(),
                        one.texts().definitionZh(),
                        one.texts().definitionEn()))
                .toList();
    }
}
