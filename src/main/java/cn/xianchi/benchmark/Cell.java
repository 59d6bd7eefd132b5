package cn.xianchi.benchmark;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Report;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * One county's place in a line: either a {@code row} with its comparability, or a {@code blank}. {@code rank} is null
 * where the value is not ranked.
 */
public record Cell(Column column, Row row, Comparability comparability, Blank blank, Rank rank) {

    /** What the county's observations of the column's year come to, held against a reference; none is a blank. */
    public static Cell of(
            Indicator indicator,
            Column column,
            List<Observation> own,
            Reference reference,
            Map<String, Report> reports) {
        return own.isEmpty() ? blank(column) : of(column, own, new Rows(indicator, reports), reference, false);
    }

    /** @param otherYear whether the comparison is of another year than the column */
    static Cell of(Column column, List<Observation> own, Rows rows, Reference reference, boolean otherYear) {
        Row row = rows.choose(own, reference).get(0);
        EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (otherYear) {
            reasons.add(Reason.OTHER_YEAR);
        }
        if (row.hasValue()) {
            reasons.addAll(rows.comparability(row, reference).reasons());
        } else {
            reasons.add(Reason.ONLY_SPLIT);
        }
        return new Cell(column, row, Comparability.of(reasons), null, null);
    }

    static Cell blank(Column column) {
        return new Cell(column, null, null, column.readInFull() ? Blank.O : Blank.NR, null);
    }

    Cell ranked(Rank place) {
        return new Cell(column, row, comparability, blank, place);
    }

    public boolean isBlank() {
        return row == null;
    }

    public boolean isComparable() {
        return row != null && row.hasValue() && comparability.grade() != Grade.NONE;
    }
}
