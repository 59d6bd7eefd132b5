package cn.xianchi.feature.index;

import cn.xianchi.analysis.index.CompositeIndex;
import cn.xianchi.analysis.index.CompositeIndex.Scored;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Region;
import cn.xianchi.format.json.SixDigits;
import cn.xianchi.format.table.Column;
import cn.xianchi.format.table.Table;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The file of a composite index. */
final class IndexTable {
    /** @param scored null where the county is not rated */
    private record Row(Region region, int year, Scored scored, double coverage) {}

    private static final List<Column<Row>> COLUMNS = List.of(
            new Column<>("region", row -> row.region().code()),
            new Column<>("region_name", row -> row.region().name()),
            new Column<>("city", row -> row.region().city()),
            new Column<>("year", Row::year),
            scored("score", one -> SixDigits.withZeros(one.score())),
            scored("other_score", one -> SixDigits.withZeros(one.otherScore())),
            scored("rank_best", one -> one.spread().best()),
            scored("rank_median", one -> SixDigits.withZeros(one.spread().median())),
            scored("rank_worst", one -> one.spread().worst()),
            scored("band", one -> Code.of(one.band())),
            new Column<>("coverage", row -> SixDigits.withZeros(row.coverage())),
            new Column<>("rated", row -> row.scored() != null));

    private IndexTable() {}

    private static Column<Row> scored(String name, Function<Scored, Object> cell) {
        return new Column<>(name, cell).of(Row::scored);
    }

    /** The rated counties by score, then those with too few of the indicators. */
    static Table of(int year, CompositeIndex index, int release) {
        Stream<Row> scored = index.scored().stream().map(one -> new Row(one.region(), year, one, one.coverage()));
        Stream<Row> unrated = index.unrated().stream().map(one -> new Row(one.region(), year, null, one.coverage()));
        return Table.of("index", COLUMNS, Stream.concat(scored, unrated).toList(), release);
    }
}
