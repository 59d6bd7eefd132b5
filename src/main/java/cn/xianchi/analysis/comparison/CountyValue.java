package cn.xianchi.analysis.comparison;

import cn.xianchi.analysis.statistics.Rank;
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
public record CountyValue(
        CountyYear column, ChosenValue row, Comparability comparability, MissingReason blank, Rank rank) {

    /** What the county's observations of the column's year come to, held against a reference; none is a blank. */
    public static CountyValue of(
            Indicator indicator,
            CountyYear column,
            List<Observation> own,
            Reference reference,
            Map<String, Report> reports) {
        return own.isEmpty() ? blank(column) : of(column, own, new ValueSelector(indicator, reports), reference, false);
    }

    /** @param otherYear whether the comparison is of another year than the column */
    static CountyValue of(
            CountyYear column, List<Observation> own, ValueSelector rows, Reference reference, boolean otherYear) {
        ChosenValue row = rows.choose(own, reference).get(0);
        EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (otherYear) {
            reasons.add(Reason.OTHER_YEAR);
        }
        if (row.hasValue()) {
            reasons.addAll(rows.comparability(row, reference).reasons());
        } else {
            reasons.add(Reason.ONLY_SPLIT);
        }
        return new CountyValue(column, row, Comparability.of(reasons), null, null);
    }

    static CountyValue blank(CountyYear column) {
        return new CountyValue(column, null, null, column.readInFull() ? MissingReason.O : MissingReason.NR, null);
    }

    CountyValue ranked(Rank place) {
        return new CountyValue(column, row, comparability, blank, place);
    }

    public boolean isBlank() {
        return row == null;
    }

    public boolean isComparable() {
        return row != null && row.hasValue() && comparability.grade() != Grade.NONE;
    }
}
