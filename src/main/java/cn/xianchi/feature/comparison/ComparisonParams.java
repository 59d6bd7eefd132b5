package cn.xianchi.feature.comparison;

import cn.xianchi.http.request.ComparisonQuery;
import cn.xianchi.http.request.RequestParameters;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** One indicator in one year over a group of counties. */
public record ComparisonParams(
        @RestQuery List<String> indicator,
        @RestQuery List<String> year,
        @RestQuery List<String> peers,
        @RestQuery List<String> perCapita,
        @RestQuery List<String> release) {
    ComparisonQuery in(RequestParameters parameters) {
        return parameters.comparison(indicator, year, peers, perCapita, parameters.release());
    }
}
