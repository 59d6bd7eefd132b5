package cn.xianchi.feature.lagging;

import cn.xianchi.analysis.lagging.Assessment;
import cn.xianchi.analysis.lagging.Signals;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.format.table.Column;
import cn.xianchi.format.table.Table;
import cn.xianchi.text.Labels;
import java.util.List;
import java.util.function.Function;

/** The file of the lagging indicators. */
final class LaggingColumns {
    private static final List<Column<Assessment>> COLUMNS = List.of(
            of("region", Assessment::region, Region::code),
            of("region_name", Assessment::region, Region::name),
            of("city", Assessment::region, Region::city),
            of("indicator", Assessment::indicator, Indicator::code),
            of("indicator_name", Assessment::indicator, Indicator::nameZh),
            new Column<>("year", Assessment::year),
            of(
                    "value",
                    one -> one.county().observation(),
                    value -> value.figure().value()),
            of("unit", Assessment::indicator, Indicator::unit),
            new Column<>("median", one -> one.statistics().median()),
            new Column<>("gap_to_median", one -> one.county().gapToMedian()),
            new Column<>("to_median", Assessment::toMedian),
            new Column<>("n", one -> one.statistics().n()),
            new Column<>("lamp", one -> Code.of(one.status())),
            of("s1", Assessment::signals, Signals::lagging),
            of("s2", Assessment::signals, Signals::material),
            of("s3", Assessment::signals, Signals::worsening),
            of("s4", Assessment::signals, Signals::belowTarget),
            of("s5", Assessment::signals, Signals::robust));

    private LaggingColumns() {}

    private static <T> Column<Assessment> of(String name, Function<Assessment, T> part, Function<T, Object> cell) {
        return new Column<>(name, cell).of(part);
    }

    /** @param labels for the column {@code text} */
    static Table table(List<Assessment> assessments, Labels labels, int release) {
        Column<Assessment> text = new Column<>("text", labels.judgements()::text);
        return Table.of("lagging", Column.join(COLUMNS, List.of(text)), assessments, release);
    }
}
