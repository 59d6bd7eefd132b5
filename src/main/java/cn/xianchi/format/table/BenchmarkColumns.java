package cn.xianchi.format.table;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.lagging.Assessment;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.observation.Observation;
import java.util.List;
import java.util.function.Function;

/** Columns that the files of several questions about many indicators share. */
public final class BenchmarkColumns {
    /** Why a county has no figures; null where it has. */
    public static final Column<CountyValue> BLANK =
            new Column<>("blank", county -> county.isBlank() ? county.missing().code() : null);

    /** Lamp and signals. */
    public static final List<Column<Assessment>> ASSESSMENT = List.of(
            new Column<>("lamp", one -> Code.of(one.status())),
            new Column<>("s1", one -> one.signals().lagging()),
            new Column<>("s2", one -> one.signals().material()),
            new Column<>("s3", one -> one.signals().worsening()),
            new Column<>("s4", one -> one.signals().belowTarget()),
            new Column<>("s5", one -> one.signals().robust()));

    private BenchmarkColumns() {}

    /** County, indicator and year of a row, its value and its unit. */
    public static <T> List<Column<T>> value(
            Function<T, CountyValue> county, Function<T, Indicator> indicator, Function<T, Integer> year) {
        return List.of(
                new Column<>("region", row -> county.apply(row).region().code()),
                new Column<>("region_name", row -> county.apply(row).region().name()),
                new Column<>("city", row -> county.apply(row).region().city()),
                new Column<>("indicator", row -> indicator.apply(row).code()),
                new Column<>("indicator_name", row -> indicator.apply(row).nameZh()),
                new Column<>("year", year::apply),
                new Column<Observation>("value", one -> one.figure().value())
                        .of(row -> county.apply(row).observation()),
                new Column<>("unit", row -> indicator.apply(row).unit()));
    }
}
