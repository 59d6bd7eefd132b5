package cn.xianchi.analysis.comparison;

import cn.xianchi.analysis.statistics.PerCapita;
import cn.xianchi.analysis.statistics.Rank;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Figure;
import cn.xianchi.observation.Interval;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Report;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * What one county has for one indicator. A blank has neither a {@code chosen} value nor a comparability. {@code rank},
 * {@code band}, {@code percentile} (0 to 100, the best highest) and {@code gapToBest} are null for blanks, for grade none
 * and for neutral indicators, {@code gapToMedian} for the first two, and each below its minimum sample. Gaps are in the
 * answer's unit and not turned by polarity.
 */
public record CountyValue(
        CountyYear countyYear,
        ChosenValue chosen,
        Comparability comparability,
        Rank rank,
        Band band,
        BigDecimal percentile,
        BigDecimal gapToMedian,
        BigDecimal gapToBest) {

    /** The value chosen of the county's observations of that year, graded against a reference; none is a blank. */
    public static CountyValue of(
            Indicator indicator,
            CountyYear countyYear,
            List<Observation> own,
            Reference reference,
            Map<String, Report> reports) {
        return of(countyYear, own, new ValueSelector(indicator, reports), reference, false);
    }

    /** @param otherYear whether the comparison is of another year than the county's */
    static CountyValue of(
            CountyYear countyYear,
            List<Observation> own,
            ValueSelector selector,
            Reference reference,
            boolean otherYear) {
        if (own.isEmpty()) {
            return unranked(countyYear, null, null);
        }
        ChosenValue chosen = selector.choose(own, reference);
        EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (otherYear) {
            reasons.add(Reason.OTHER_YEAR);
        }
        if (chosen.observation() == null) {
            reasons.add(Reason.ONLY_SPLIT);
        } else {
            reasons.addAll(selector.reasons(chosen, reference));
        }
        return unranked(countyYear, chosen, Comparability.of(reasons));
    }

    private static CountyValue unranked(CountyYear countyYear, ChosenValue chosen, Comparability comparability) {
        return new CountyValue(countyYear, chosen, comparability, null, null, null, null, null);
    }

    /** The same per ten thousand residents; without a value where the population is unknown. */
    CountyValue perResident(int year) {
        if (!hasValue()) {
            return this;
        }
        EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
        reasons.addAll(comparability.reasons());
        if (region().population() == null) {
            reasons.add(Reason.POPULATION_UNKNOWN);
            return unranked(countyYear, new ChosenValue(null, null, parts()), Comparability.of(reasons));
        }
        if (PerCapita.isOld(region(), year)) {
            reasons.add(Reason.POPULATION_OLD);
        }
        ChosenValue rate = new ChosenValue(PerCapita.of(observation(), region()), source(), parts());
        return unranked(countyYear, rate, Comparability.of(reasons));
    }

    public Region region() {
        return countyYear.region();
    }

    /** Of a county that has a year. */
    public int year() {
        return countyYear.year();
    }

    public boolean isBlank() {
        return chosen == null;
    }

    /** Null where the county has figures. */
    public MissingReason missing() {
        if (!isBlank()) {
            return null;
        }
        return countyYear.readInFull() ? MissingReason.UNDISCLOSED : MissingReason.NO_REPORT;
    }

    /** Whether there is a value, and not a blank or only parts that must not be added. */
    public boolean hasValue() {
        return !isBlank() && chosen.observation() != null;
    }

    public boolean isComparable() {
        return hasValue() && grade() != Grade.NONE;
    }

    /** Null without a value. */
    public Observation observation() {
        return isBlank() ? null : chosen.observation();
    }

    /** Of a county that has a value. */
    public Figure figure() {
        return chosen.observation().figure();
    }

    /** Of a county that has a value. */
    public BigDecimal value() {
        return figure().value();
    }

    /** Of a county that has a value. */
    public Interval bounds() {
        return figure().bounds();
    }

    /** The report that the value comes from; null without a value. */
    public Report source() {
        return isBlank() ? null : chosen.source();
    }

    /** The county's other observations of the indicator and year. */
    public List<Observation> parts() {
        return isBlank() ? List.of() : chosen.parts();
    }

    /** Null of a blank. */
    public Grade grade() {
        return isBlank() ? null : comparability.grade();
    }
}
