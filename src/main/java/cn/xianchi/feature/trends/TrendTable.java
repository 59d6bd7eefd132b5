package cn.xianchi.feature.trends;

import static cn.xianchi.format.table.BenchmarkColumns.columns;
import static cn.xianchi.format.table.BenchmarkColumns.row;
import static cn.xianchi.format.table.BenchmarkColumns.where;

import cn.xianchi.analysis.trend.SeriesBreak;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Code;
import cn.xianchi.format.table.Table;
import cn.xianchi.observation.Observation;
import java.util.List;
import java.util.stream.Collectors;

/** The columns of trends. */
final class TrendTable {
    private TrendTable() {}

    /** One row for every year of every county; {@code break_from} is the year against which it cannot be set. */
    static Table trends(List<Trend> trends, int release) {
        return new Table(
                "trends",
                columns(
                        "value",
                        "unit",
                        "low",
                        "high",
                        "window_start",
                        "window_end",
                        "blank",
                        "break_from",
                        "break_reasons",
                        "observation"),
                consumer -> trends.forEach(trend -> trend.points().forEach(point -> {
                    List<Object> row = where(trend.region(), trend.indicator(), point.year());
                    Observation one = point.hasValue() ? point.observation() : null;
                    SeriesBreak broken = trend.breaks().stream()
                            .filter(candidate -> candidate.to() == point.year())
                            .findFirst()
                            .orElse(null);
                    row.addAll(row(
                            one == null ? null : one.figure().value(),
                            trend.indicator().unit(),
                            one == null ? null : one.figure().bounds().low(),
                            one == null ? null : one.figure().bounds().high(),
                            one == null ? null : one.window().start(),
                            one == null ? null : one.window().end(),
                            point.isBlank() ? point.missing().code() : null,
                            broken == null ? null : broken.from(),
                            broken == null
                                    ? null
                                    : broken.reasons().stream().map(Code::of).collect(Collectors.joining(" ")),
                            one == null || one.id() == null ? null : one.id().toString(),
                            release));
                    consumer.accept(row);
                })));
    }
}
