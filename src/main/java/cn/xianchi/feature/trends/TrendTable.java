package cn.xianchi.feature.trends;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.trend.SeriesBreak;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Code;
import cn.xianchi.format.table.BenchmarkColumns;
import cn.xianchi.format.table.Column;
import cn.xianchi.format.table.Table;
import cn.xianchi.observation.Observation;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The file of trends: one row for every year of every county; {@code break_from} is the year that it cannot be set against. */
final class TrendTable {
    private record Row(Trend trend, CountyValue point) {}

    private static final List<Column<Row>> COLUMNS = Column.join(
            BenchmarkColumns.value(
                    Row::point,
                    row -> row.trend().indicator(),
                    row -> row.point().year()),
            List.of(
                    observed("low", one -> one.figure().bounds().low()),
                    observed("high", one -> one.figure().bounds().high()),
                    observed("window_start", one -> one.window().start()),
                    observed("window_end", one -> one.window().end()),
                    BenchmarkColumns.BLANK.of(Row::point),
                    broken("break_from", SeriesBreak::from),
                    broken(
                            "break_reasons",
                            gap -> gap.reasons().stream().map(Code::of).collect(Collectors.joining(" "))),
                    observed(
                            "observation",
                            one -> one.id() == null ? null : one.id().toString())));

    private TrendTable() {}

    private static Column<Row> observed(String name, Function<Observation, Object> cell) {
        return new Column<>(name, cell).of(row -> row.point().observation());
    }

    private static Column<Row> broken(String name, Function<SeriesBreak, Object> cell) {
        return new Column<>(name, cell)
                .of(row -> row.trend().breakBefore(row.point().year()).orElse(null));
    }

    static Table trends(List<Trend> trends, int release) {
        return Table.streamed(
                "trends",
                COLUMNS,
                rows -> trends.forEach(trend -> trend.points().forEach(point -> rows.accept(new Row(trend, point)))),
                release);
    }
}
