package cn.xianchi.feature.aggregates;

import cn.xianchi.analysis.statistics.Statistics;
import cn.xianchi.format.table.Column;
import cn.xianchi.format.table.Table;
import cn.xianchi.query.Aggregates;
import java.util.List;

/** Groups by their keys; the statistics are empty where several indicators are counted. */
final class AggregateColumns {
    private static final List<Column<Aggregates.Group>> COUNTS = List.of(
            new Column<>("observations", Aggregates.Group::observations),
            new Column<>("indicators", Aggregates.Group::indicators),
            new Column<>("regions", Aggregates.Group::regions));
    private static final List<Column<Statistics>> STATISTICS = List.of(
            new Column<>("n", Statistics::n),
            new Column<>("min", Statistics::min),
            new Column<>("q1", Statistics::q1),
            new Column<>("median", Statistics::median),
            new Column<>("q3", Statistics::q3),
            new Column<>("max", Statistics::max));
    private static final List<Column<Aggregates.Group>> TOTALS =
            List.of(new Column<>("mean", Aggregates.Group::mean), new Column<>("sum", Aggregates.Group::sum));

    private AggregateColumns() {}

    static Table table(Aggregates aggregates, int release) {
        List<Column<Aggregates.Group>> keys = aggregates.keys().stream()
                .map(key ->
                        new Column<Aggregates.Group>(key, group -> group.keys().get(key)))
                .toList();
        List<Column<Aggregates.Group>> statistics = STATISTICS.stream()
                .map(column -> column.of(Aggregates.Group::statistics))
                .toList();
        return Table.of("aggregates", Column.join(keys, COUNTS, statistics, TOTALS), aggregates.groups(), release);
    }
}
