package cn.xianchi.feature.profile;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.profile.Profile;
import cn.xianchi.analysis.profile.Profile.Item;
import cn.xianchi.analysis.statistics.Rank;
import cn.xianchi.analysis.statistics.Statistics;
import cn.xianchi.catalog.Code;
import cn.xianchi.format.table.BenchmarkColumns;
import cn.xianchi.format.table.Column;
import cn.xianchi.format.table.Table;
import java.util.List;

/** The file of a profile: one row for every indicator, also those that are blank. */
final class ProfileTable {
    private static final List<Column<CountyValue>> PLACE = List.of(
            new Column<>("grade", own -> Code.of(own.grade())),
            BenchmarkColumns.BLANK,
            new Column<>("rank_best", Rank::best).of(CountyValue::rank),
            new Column<>("rank_worst", Rank::worst).of(CountyValue::rank),
            new Column<>("band", own -> Code.of(own.band())),
            new Column<>("percentile", CountyValue::percentile));
    private static final List<Column<Statistics>> GROUP =
            List.of(new Column<>("n", Statistics::n), new Column<>("median", Statistics::median));
    private static final List<Column<CountyValue>> GAPS = List.of(
            new Column<>("gap_to_median", CountyValue::gapToMedian),
            new Column<>("gap_to_best", CountyValue::gapToBest));

    private ProfileTable() {}

    /** Lamps and signals are empty unless {@code judged}. */
    static Table profile(Profile profile, boolean judged, int release) {
        List<Column<Item>> columns = Column.join(
                BenchmarkColumns.value(Item::own, Item::indicator, item -> profile.year()),
                Column.of(PLACE, Item::own),
                Column.of(GROUP, item -> item.comparison().statistics()),
                Column.of(GAPS, Item::own),
                Column.of(BenchmarkColumns.ASSESSMENT, item -> judged ? item.assessment() : null));
        return Table.of("profile", columns, profile.items(), release);
    }
}
