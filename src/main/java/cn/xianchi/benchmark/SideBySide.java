package cn.xianchi.benchmark;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Report;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Chosen counties next to each other, one line per indicator in the order given. */
public record SideBySide(int year, List<Column> columns, List<Line> lines) {

    /** {@code observations} are those of each column's own year; {@code reports} holds their sources by id. */
    public static SideBySide of(
            int year,
            List<Column> columns,
            List<Indicator> indicators,
            List<Observation> observations,
            Map<String, Report> reports) {
        Map<String, List<Observation>> byIndicator =
                observations.stream().collect(Collectors.groupingBy(Observation::indicator));
        List<Line> lines = indicators.stream()
                .map(indicator -> Line.of(
                        indicator, year, columns, byIndicator.getOrDefault(indicator.code(), List.of()), reports))
                .toList();
        return new SideBySide(year, List.copyOf(columns), lines);
    }

    public List<Line> withVerdict(Verdict verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).toList();
    }
}
