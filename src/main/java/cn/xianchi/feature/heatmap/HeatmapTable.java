package cn.xianchi.feature.heatmap;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.catalog.Code;
import cn.xianchi.format.table.BenchmarkColumns;
import cn.xianchi.format.table.Column;
import cn.xianchi.format.table.Table;
import java.util.List;
import java.util.stream.Stream;

/** The file of the heat table: one row for every county and indicator. */
final class HeatmapTable {
    private record Row(Comparison comparison, CountyValue county) {}

    private static final List<Column<Row>> COLUMNS = Column.join(
            BenchmarkColumns.value(
                    Row::county,
                    row -> row.comparison().indicator(),
                    row -> row.comparison().year()),
            List.of(
                    new Column<>("band", row -> Code.of(row.county().band())),
                    new Column<>("grade", row -> Code.of(row.county().grade())),
                    BenchmarkColumns.BLANK.of(Row::county),
                    new Column<>("n", row -> row.comparison().statistics().n())));

    private HeatmapTable() {}

    static Table heatmap(ComparisonMatrix survey, int release) {
        return Table.streamed(
                "heatmap",
                COLUMNS,
                rows -> survey.comparisons()
                        .forEach(comparison -> Stream.concat(comparison.values().stream(), comparison.blanks().stream())
                                .forEach(county -> rows.accept(new Row(comparison, county)))),
                release);
    }
}
