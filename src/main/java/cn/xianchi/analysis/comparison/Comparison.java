package cn.xianchi.analysis.comparison;

import cn.xianchi.analysis.statistics.MinimumSample;
import cn.xianchi.analysis.statistics.Statistics;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Report;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One indicator in one year over a group of counties. {@code counties} has every county in the order given; {@code values}
 * has those with figures: the comparable ones, best first (of a neutral indicator the greatest first), then those of grade
 * none.
 */
public record Comparison(
        Indicator indicator,
        int year,
        boolean perCapita,
        Reference reference,
        Statistics statistics,
        List<CountyValue> counties,
        List<CountyValue> values) {

    /**
     * {@code observations} are those of the indicator in each county's own year, {@code reports} their sources by id. Per
     * capita only where the indicator allows it.
     */
    public static Comparison of(
            Indicator indicator,
            int year,
            boolean perCapita,
            List<CountyYear> countyYears,
            List<Observation> observations,
            Map<String, Report> reports) {
        ValueSelector selector = new ValueSelector(indicator, reports);
        List<Observation> current =
                observations.stream().filter(one -> one.year() == year).toList();
        Reference reference = Reference.of(indicator, year, selector.candidates(current));
        Map<String, List<Observation>> byRegion =
                observations.stream().collect(Collectors.groupingBy(Observation::region));
        List<CountyValue> unranked = countyYears.stream()
                .map(one -> {
                    List<Observation> own = byRegion.getOrDefault(one.region().code(), List.of());
                    CountyValue county = county(indicator, year, one, own, selector, reference);
                    return perCapita ? county.perResident(year) : county;
                })
                .toList();
        Ranking ranking = new Ranking(indicator.polarity(), unranked);
        List<CountyValue> counties = ranking.rank(unranked);
        List<CountyValue> values = counties.stream()
                .filter(county -> !county.isBlank())
                .sorted(order(indicator.polarity()))
                .toList();
        return new Comparison(indicator, year, perCapita, reference, ranking.statistics(), counties, values);
    }

    /** A county at another year is held against the reference of its own figures, and never compared. */
    private static CountyValue county(
            Indicator indicator,
            int year,
            CountyYear countyYear,
            List<Observation> own,
            ValueSelector selector,
            Reference reference) {
        boolean otherYear = !own.isEmpty() && countyYear.year() != year;
        Reference against =
                otherYear ? Reference.of(indicator, countyYear.year(), selector.candidates(own)) : reference;
        return CountyValue.of(countyYear, own, selector, against, otherYear);
    }

    /** Comparable ones first, the best (of a neutral indicator the greatest) first; by code among equals. */
    private static Comparator<CountyValue> order(Polarity polarity) {
        Comparator<BigDecimal> bestFirst =
                polarity == Polarity.LOWER ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return Comparator.comparing(CountyValue::isComparable, Comparator.reverseOrder())
                .thenComparing(county -> county.isComparable() ? county.value() : BigDecimal.ZERO, bestFirst)
                .thenComparing(county -> county.region().code());
    }

    /** Every county by its code. */
    public Map<String, CountyValue> byRegion() {
        return counties.stream()
                .collect(Collectors.toMap(county -> county.region().code(), county -> county));
    }

    /** The counties without figures, in the order given. */
    public List<CountyValue> blanks() {
        return counties.stream().filter(CountyValue::isBlank).toList();
    }

    /** The counties whose report was read in full and prints no such figure. */
    public List<CountyValue> undisclosed() {
        return blanks().stream()
                .filter(county -> county.missing() == MissingReason.UNDISCLOSED)
                .toList();
    }

    /** The values that are ranked, or of a neutral indicator shown by value. */
    public List<CountyValue> comparable() {
        return values.stream().filter(CountyValue::isComparable).toList();
    }

    /** The values of grade none. */
    public List<CountyValue> incomparable() {
        return values.stream().filter(county -> !county.isComparable()).toList();
    }

    /** What can be said of the values together. */
    public Rankability rankability() {
        if (statistics.n() >= MinimumSample.RANK) {
            return indicator.polarity() == Polarity.NEUTRAL ? Rankability.LEVEL : Rankability.RANKABLE;
        }
        if (values.size() >= MinimumSample.RANK) {
            return Rankability.NOT_COMPARABLE;
        }
        return values.size() == 1 ? Rankability.LONE : Rankability.NOBODY;
    }

    public Set<Caveat> notes() {
        EnumSet<Caveat> notes = EnumSet.noneOf(Caveat.class);
        int n = statistics.n();
        if (n == 0) {
            notes.add(Caveat.NOTHING_COMPARABLE);
        } else if (n < MinimumSample.RANK) {
            notes.add(Caveat.NO_RANK);
        } else if (n < MinimumSample.MEDIAN) {
            notes.add(Caveat.NO_MEDIAN);
        } else if (n < MinimumSample.QUARTILES) {
            notes.add(Caveat.NO_QUARTILES);
        }
        if (indicator.polarity() == Polarity.NEUTRAL) {
            notes.add(Caveat.NEUTRAL);
        }
        if (!values.isEmpty() && indicator.holdsForWindow() && reference.end() == null) {
            notes.add(Caveat.NO_REFERENCE);
        }
        if (perCapita) {
            notes.add(Caveat.POPULATION_YEAR);
        }
        return notes;
    }
}
