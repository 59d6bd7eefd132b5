package cn.xianchi.feature.coverage;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.format.table.Column;
import cn.xianchi.format.table.Table;
import cn.xianchi.observation.Report;
import cn.xianchi.query.Coverage;
import java.util.List;

/** Who discloses what: one row for every county and indicator that it gives figures of. */
final class CoverageColumns {
    private record Row(Coverage.Item item, int year, Indicator indicator) {
        Region region() {
            return item.countyYear().region();
        }

        Report report() {
            return item.countyYear().report();
        }
    }

    private static final List<Column<Row>> COLUMNS = List.of(
            new Column<>("region", row -> row.region().code()),
            new Column<>("region_name", row -> row.region().name()),
            new Column<>("city", row -> row.region().city()),
            new Column<>("year", Row::year),
            new Column<>("indicator", row -> row.indicator().code()),
            new Column<>("indicator_name", row -> row.indicator().nameZh()),
            new Column<>(
                    "report", row -> row.report() == null ? null : row.report().id()),
            new Column<>("extent", row -> row.item().due() == null ? "part" : "full"));

    private CoverageColumns() {}

    static Table table(Coverage coverage, int release) {
        List<Row> rows = coverage.items().stream()
                .flatMap(item -> coverage.indicators().stream()
                        .filter(one -> item.disclosed().contains(one.indicator().code()))
                        .map(one -> new Row(item, coverage.year(), one.indicator())))
                .toList();
        return Table.of("coverage", COLUMNS, rows, release);
    }
}
