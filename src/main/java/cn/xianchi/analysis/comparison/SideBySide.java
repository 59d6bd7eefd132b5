package cn.xianchi.analysis.comparison;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Report;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Chosen counties next to each other, one line per indicator in the order given. */
public record SideBySide(int year, List<CountyYear> columns, List<IndicatorLine> lines) {

    /** {@code observations} are those of each column's own year; {@code reports} holds their sources by id. */
    public static SideBySide of(
            int year,
            List<CountyYear> columns,
            List<Indicator> indicators,
            List<Observation> observations,
            Map<String, Report> reports) {
        Map<String, List<Observation>> byIndicator =
                observations.stream().collect(Collectors.groupingBy(Observation::indicator));
        List<IndicatorLine> lines = indicators.stream()
                .map(indicator -> IndicatorLine.of(
                        indicator, year, columns, byIndicator.getOrDefault(indicator.code(), List.of()), reports))
                .toList();
        return new SideBySide(year, List.copyOf(columns), lines);
    }

    public List<IndicatorLine> withVerdict(Rankability verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).toList();
    }
}
