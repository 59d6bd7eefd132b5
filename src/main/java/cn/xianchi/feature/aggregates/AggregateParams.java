package cn.xianchi.feature.aggregates;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.http.problem.InvalidParameterException;
import cn.xianchi.http.problem.InvalidParameterException.Cause;
import cn.xianchi.http.request.Parameters;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.ObservationFilter;
import cn.xianchi.query.Aggregates;
import cn.xianchi.query.ComparisonQueries;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** What is counted by which keys. */
public record AggregateParams(
        @RestQuery List<String> by,
        @RestQuery List<String> region,
        @RestQuery List<String> indicator,
        @RestQuery List<String> year,
        @RestQuery List<String> theme,
        @RestQuery List<String> city,
        @RestQuery List<String> zone,
        @RestQuery List<String> release) {

    Aggregates ask(RequestParameters parameters, ComparisonQueries comparisonQueries) {
        ObservationFilter filter = parameters.observations(region, indicator, year, theme, city, zone, List.of());
        return comparisonQueries.aggregates(
                keys(comparisonQueries.aggregationKeys()), filter, only(parameters), parameters.release());
    }

    /** The indicator that statistics are taken of; null where several are asked for. */
    Indicator only(RequestParameters parameters) {
        List<Indicator> indicators = parameters.indicators(indicator);
        return indicators.size() == 1 ? indicators.get(0) : null;
    }

    /** Keys are separated by commas or repeated. */
    private List<String> keys(List<String> accepted) {
        List<String> keys = by.stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .map(String::strip)
                .toList();
        if (keys.isEmpty()) {
            throw new InvalidParameterException(Cause.MISSING, "by", "", accepted);
        }
        return Parameters.among("by", keys, accepted);
    }
}
