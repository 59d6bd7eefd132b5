package cn.xianchi.analysis.comparison;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Report;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A group of counties over many indicators, each compared by itself, in the order given. */
public record ComparisonMatrix(int year, List<CountyYear> countyYears, List<Comparison> comparisons) {

    /** {@code observations} are those of each county's own year; {@code reports} holds their sources by id. */
    public static ComparisonMatrix of(
            int year,
            List<CountyYear> countyYears,
            List<Indicator> indicators,
            List<Observation> observations,
            Map<String, Report> reports) {
        Map<String, List<Observation>> byIndicator =
                observations.stream().collect(Collectors.groupingBy(Observation::indicator));
        List<Comparison> comparisons = indicators.stream()
                .map(indicator -> Comparison.of(
                        indicator,
                        year,
                        false,
                        countyYears,
                        byIndicator.getOrDefault(indicator.code(), List.of()),
                        reports))
                .toList();
        return new ComparisonMatrix(year, List.copyOf(countyYears), comparisons);
    }

    public List<Comparison> ofRankability(Rankability rankability) {
        return comparisons.stream()
                .filter(comparison -> comparison.rankability() == rankability)
                .toList();
    }
}
