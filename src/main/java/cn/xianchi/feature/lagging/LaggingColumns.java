package cn.xianchi.feature.lagging;

import cn.xianchi.analysis.lagging.Assessment;
import cn.xianchi.format.table.BenchmarkColumns;
import cn.xianchi.format.table.Column;
import cn.xianchi.format.table.Table;
import cn.xianchi.text.Labels;
import java.util.List;

/** The file of the lagging indicators. */
final class LaggingColumns {
    private static final List<Column<Assessment>> COLUMNS = Column.join(
            BenchmarkColumns.value(Assessment::county, Assessment::indicator, Assessment::year),
            List.of(
                    new Column<>("median", one -> one.statistics().median()),
                    new Column<>("gap_to_median", one -> one.county().gapToMedian()),
                    new Column<>("to_median", Assessment::toMedian),
                    new Column<>("n", one -> one.statistics().n())),
            BenchmarkColumns.ASSESSMENT);

    private LaggingColumns() {}

    /** @param labels for the column {@code text} */
    static Table table(List<Assessment> assessments, Labels labels, int release) {
        Column<Assessment> text = new Column<>("text", labels.judgements()::text);
        return Table.of("lagging", Column.join(COLUMNS, List.of(text)), assessments, release);
    }
}
