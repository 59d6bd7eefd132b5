package cn.xianchi.feature.aggregates;

import cn.xianchi.analysis.statistics.Statistics;
import cn.xianchi.format.table.Column;
import cn.xianchi.format.table.Table;
import cn.xianchi.query.Aggregates;
import java.util.List;
import java.util.function.Function;

/** Groups by their keys; the statistics are empty where several indicators are counted. */
final class AggregateColumns {
    private static final List<Column<Aggregates.Group>> COUNTS = List.of(
            new Column<>("observations", Aggregates.Group::observations),
            new Column<>("indicators", Aggregates.Group::indicators),
            new Column<>("regions", Aggregates.Group::regions));
    private static final List<Column<Aggregates.Group>> STATISTICS = List.of(
            statistic("n", Statistics::n),
            statistic("min", Statistics::min),
            statistic("q1", Statistics::q1),
            statistic("median", Statistics::median),
            statistic("q3", Statistics::q3),
            statistic("max", Statistics::max),
            new Column<>("mean", Aggregates.Group::mean),
            new Column<>("sum", Aggregates.Group::sum));

    private AggregateColumns() {}

    static Table table(Aggregates aggregates, int release) {
        return Table.of("aggregates", columns(aggregates.keys(), true), aggregates.groups(), release);
    }

    static List<Column<Aggregates.Group>> columns(List<String> keys, boolean statistics) {
        List<Column<Aggregates.Group>> byKey = keys.stream()
                .map(key ->
                        new Column<Aggregates.Group>(key, group -> group.keys().get(key)))
                .toList();
        return Column.join(byKey, COUNTS, statistics ? STATISTICS : List.of());
    }

    private static Column<Aggregates.Group> statistic(String name, Function<Statistics, Object> value) {
        return new Column<>(name, value).of(Aggregates.Group::statistics);
    }
}
