package cn.xianchi.feature.profile;

import static cn.xianchi.format.table.BenchmarkColumns.assessment;
import static cn.xianchi.format.table.BenchmarkColumns.columns;
import static cn.xianchi.format.table.BenchmarkColumns.row;
import static cn.xianchi.format.table.BenchmarkColumns.where;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.lagging.Assessment;
import cn.xianchi.analysis.profile.Profile;
import cn.xianchi.catalog.Code;
import cn.xianchi.format.table.Table;
import cn.xianchi.observation.Observation;
import java.util.List;

/** The columns of a profile. */
final class ProfileTable {
    private ProfileTable() {}

    /** One row for every indicator, also those that are blank; lamps and signals are empty unless {@code judged}. */
    static Table profile(Profile profile, boolean judged, int release) {
        List<String> columns = columns(
                "value",
                "unit",
                "grade",
                "blank",
                "rank_best",
                "rank_worst",
                "band",
                "percentile",
                "n",
                "median",
                "gap_to_median",
                "gap_to_best",
                "lamp",
                "s1",
                "s2",
                "s3",
                "s4",
                "s5");
        return new Table(
                "profile",
                columns,
                consumer -> profile.items()
                        .forEach(item ->
                                consumer.accept(item(profile, item, judged ? item.assessment() : null, release))));
    }

    private static List<Object> item(Profile profile, Profile.Item item, Assessment judgement, int release) {
        Comparison comparison = item.comparison();
        CountyValue own = item.own();
        Observation one = own.observation();
        List<Object> row = where(profile.region(), comparison.indicator(), profile.year());
        row.addAll(row(
                one == null ? null : one.figure().value(),
                comparison.indicator().unit(),
                Code.of(own.grade()),
                own.isBlank() ? own.missing().code() : null,
                own.rank() == null ? null : own.rank().best(),
                own.rank() == null ? null : own.rank().worst(),
                Code.of(own.band()),
                own.percentile(),
                comparison.statistics().n(),
                comparison.statistics().median(),
                own.gapToMedian(),
                own.gapToBest()));
        row.addAll(assessment(judgement));
        row.add(release);
        return row;
    }
}
