package cn.xianchi.analysis.comparison;

import cn.xianchi.analysis.statistics.MinimumSample;
import cn.xianchi.analysis.statistics.PerCapita;
import cn.xianchi.analysis.statistics.Rank;
import cn.xianchi.analysis.statistics.Statistics;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.observation.Interval;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Report;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One indicator in one year over a group of counties: who can be ranked, best first; who has figures that do not compare;
 * and who has none. {@code standings} are in the order in which they are shown, {@code blanks} by code.
 */
public record Comparison(
        Indicator indicator,
        int year,
        boolean perCapita,
        Reference reference,
        Statistics statistics,
        List<RankedValue> standings,
        List<CountyValue> blanks,
        Set<Caveat> notes) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * {@code columns} are the group's counties at this year, {@code observations} theirs of the indicator and year,
     * {@code reports} their sources by id. Per capita only where the indicator allows it.
     */
    public static Comparison of(
            Indicator indicator,
            int year,
            boolean perCapita,
            List<CountyYear> columns,
            List<Observation> observations,
            Map<String, Report> reports) {
        IndicatorLine line = IndicatorLine.of(indicator, year, columns, observations, reports);
        List<CountyValue> present = line.cells().stream()
                .filter(county -> !county.isBlank())
                .map(county -> perCapita ? perResident(county, year) : county)
                .toList();
        List<CountyValue> comparable =
                present.stream().filter(CountyValue::isComparable).toList();
        Statistics statistics =
                Statistics.of(comparable.stream().map(Comparison::value).toList());
        boolean neutral = indicator.polarity() == Polarity.NEUTRAL;
        List<RankedValue> standings = new ArrayList<>();
        Iterator<Rank> ranks = ranks(indicator, comparable).iterator();
        Places places = new Places(indicator.polarity(), statistics, comparable);
        for (CountyValue county : present) {
            standings.add(
                    county.isComparable()
                            ? places.standing(county, ranks.hasNext() ? ranks.next() : null)
                            : apart(county));
        }
        standings.sort(order(indicator));
        return new Comparison(
                indicator,
                year,
                perCapita,
                line.reference(),
                statistics,
                List.copyOf(standings),
                line.cells().stream().filter(CountyValue::isBlank).toList(),
                notes(statistics.n(), neutral, present.isEmpty() ? null : line.reference(), indicator, perCapita));
    }

    /** The standings by the code of their county. */
    public Map<String, RankedValue> byRegion() {
        return standings.stream()
                .collect(Collectors.toMap(
                        standing -> standing.cell().column().region().code(), standing -> standing));
    }

    /** The blanks by the code of their county. */
    public Map<String, MissingReason> blanksByRegion() {
        return blanks.stream()
                .collect(Collectors.toMap(county -> county.column().region().code(), CountyValue::blank));
    }

    /** The standings that are ranked, or of a neutral indicator shown by value. */
    public List<RankedValue> comparable() {
        return standings.stream().filter(RankedValue::isComparable).toList();
    }

    /** The standings of grade none. */
    public List<RankedValue> incomparable() {
        return standings.stream().filter(standing -> !standing.isComparable()).toList();
    }

    private static BigDecimal value(CountyValue county) {
        return county.row().value().figure().value();
    }

    private static Interval bounds(CountyValue county) {
        return county.row().value().figure().bounds();
    }

    private static CountyValue perResident(CountyValue county, int year) {
        if (!county.row().hasValue()) {
            return county;
        }
        EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
        reasons.addAll(county.comparability().reasons());
        if (county.column().region().population() == null) {
            reasons.add(Reason.POPULATION_UNKNOWN);
            ChosenValue without = new ChosenValue(
                    county.row().region(), null, null, county.row().parts());
            return new CountyValue(county.column(), without, Comparability.of(reasons), null, null);
        }
        if (PerCapita.isOld(county.column().region(), year)) {
            reasons.add(Reason.POPULATION_OLD);
        }
        ChosenValue row = county.row();
        ChosenValue rate = new ChosenValue(
                row.region(), PerCapita.of(row.value(), county.column().region()), row.source(), row.parts());
        return new CountyValue(county.column(), rate, Comparability.of(reasons), null, null);
    }

    private static List<Rank> ranks(Indicator indicator, List<CountyValue> comparable) {
        return indicator.polarity() == Polarity.NEUTRAL || comparable.size() < MinimumSample.RANK
                ? List.of()
                : Rank.of(comparable.stream().map(Comparison::bounds).toList(), indicator.polarity());
    }

    private static RankedValue apart(CountyValue county) {
        return new RankedValue(county.ranked(null), null, null, null, null);
    }

    /** Where each of the comparable values stands, counted once for all of them. */
    private static final class Places {
        private final Polarity polarity;
        private final Statistics statistics;
        private final BigDecimal best;
        private final int n;
        private final int tiedAtBest;
        private final NavigableMap<BigDecimal, Integer> level = new TreeMap<>();
        private final Map<BigDecimal, Integer> below = new HashMap<>();

        Places(Polarity polarity, Statistics statistics, List<CountyValue> comparable) {
            this.polarity = polarity;
            this.statistics = statistics;
            this.best = polarity == Polarity.LOWER ? statistics.min() : statistics.max();
            this.n = comparable.size();
            comparable.forEach(county -> level.merge(value(county), 1, Integer::sum));
            int seen = 0;
            for (Map.Entry<BigDecimal, Integer> entry :
                    (polarity == Polarity.LOWER ? level.descendingMap() : level).entrySet()) {
                below.put(entry.getKey(), seen);
                seen += entry.getValue();
            }
            this.tiedAtBest =
                    (int) comparable.stream().filter(this::isExactlyBest).count();
        }

        private boolean isExactlyBest(CountyValue county) {
            return best != null && bounds(county).isExact() && value(county).compareTo(best) == 0;
        }

        RankedValue standing(CountyValue county, Rank rank) {
            boolean ranked = rank != null;
            BigDecimal own = value(county);
            return new RankedValue(
                    county.ranked(rank),
                    ranked && n >= MinimumSample.MEDIAN
                            ? Band.of(rank, n, isExactlyBest(county) ? tiedAtBest : 0)
                            : null,
                    ranked && n >= MinimumSample.QUARTILES ? percentile(own) : null,
                    statistics.median() == null ? null : Statistics.plain(own.subtract(statistics.median())),
                    ranked ? Statistics.plain(own.subtract(best)) : null);
        }

        /** Mid-rank (Hazen): 100 (r − 0.5) / n, r counted upward in good, ties averaged. */
        private BigDecimal percentile(BigDecimal own) {
            BigDecimal rank = BigDecimal.valueOf(below.get(own))
                    .add(BigDecimal.valueOf(level.get(own) + 1L).multiply(HALF));
            return Statistics.plain(
                    rank.subtract(HALF).multiply(HUNDRED).divide(BigDecimal.valueOf(n), MathContext.DECIMAL64));
        }
    }

    /** Comparable ones first, best (of neutral: greatest) first, then the others; by code among equals. */
    private static Comparator<RankedValue> order(Indicator indicator) {
        Comparator<RankedValue> value = Comparator.comparing(standing -> value(standing.cell()));
        Comparator<RankedValue> goodFirst = indicator.polarity() == Polarity.LOWER ? value : value.reversed();
        Comparator<RankedValue> code = Comparator.comparing(
                standing -> standing.cell().column().region().code());
        return (one, other) -> {
            if (one.isComparable() != other.isComparable()) {
                return one.isComparable() ? -1 : 1;
            }
            return one.isComparable() ? goodFirst.thenComparing(code).compare(one, other) : code.compare(one, other);
        };
    }

    private static Set<Caveat> notes(
            int n, boolean neutral, Reference reference, Indicator indicator, boolean perCapita) {
        EnumSet<Caveat> notes = EnumSet.noneOf(Caveat.class);
        if (n == 0) {
            notes.add(Caveat.NOTHING_COMPARABLE);
        } else if (n < MinimumSample.RANK) {
            notes.add(Caveat.NO_RANK);
        } else if (n < MinimumSample.MEDIAN) {
            notes.add(Caveat.NO_MEDIAN);
        } else if (n < MinimumSample.QUARTILES) {
            notes.add(Caveat.NO_QUARTILES);
        }
        if (neutral) {
            notes.add(Caveat.NEUTRAL);
        }
        if (reference != null && indicator.holdsForWindow() && reference.end() == null) {
            notes.add(Caveat.NO_REFERENCE);
        }
        if (perCapita) {
            notes.add(Caveat.POPULATION_YEAR);
        }
        return notes;
    }
}
