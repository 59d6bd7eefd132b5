package cn.xianchi.feature.index;

import static cn.xianchi.format.table.BenchmarkColumns.row;

import cn.xianchi.analysis.index.CompositeIndex;
import cn.xianchi.analysis.index.CompositeIndex.Scored;
import cn.xianchi.analysis.index.CompositeIndex.Unrated;
import cn.xianchi.catalog.Code;
import cn.xianchi.format.json.SixDigits;
import cn.xianchi.format.table.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The columns of a composite index. */
final class IndexTable {
    private IndexTable() {}

    /** The rated counties by score, then those with too few of the indicators. */
    static Table index(CompositeIndex index, int release) {
        List<String> columns = List.of(
                "region",
                "region_name",
                "city",
                "year",
                "score",
                "other_score",
                "rank_best",
                "rank_median",
                "rank_worst",
                "band",
                "coverage",
                "rated",
                "release");
        return new Table("index", columns, consumer -> {
            for (Scored one : index.scored()) {
                consumer.accept(row(
                        one.region().code(),
                        one.region().name(),
                        one.region().city(),
                        index.year(),
                        SixDigits.withZeros(one.score()),
                        SixDigits.withZeros(one.otherScore()),
                        one.spread().best(),
                        SixDigits.withZeros(one.spread().median()),
                        one.spread().worst(),
                        Code.of(one.band()),
                        SixDigits.withZeros(one.coverage()),
                        true,
                        release));
            }
            for (Unrated one : index.unrated()) {
                List<Object> row = new ArrayList<>(row(
                        one.region().code(), one.region().name(), one.region().city(), index.year()));
                row.addAll(Collections.nCopies(6, null));
                row.addAll(row(SixDigits.withZeros(one.coverage()), false, release));
                consumer.accept(row);
            }
        });
    }
}
