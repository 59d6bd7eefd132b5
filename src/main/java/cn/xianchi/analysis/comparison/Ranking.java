package cn.xianchi.analysis.comparison;

import cn.xianchi.analysis.statistics.MinimumSample;
import cn.xianchi.analysis.statistics.Rank;
import cn.xianchi.analysis.statistics.Statistics;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.observation.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Ranks, bands, percentiles and gaps of the comparable values of one indicator (METHODS 4.2 to 4.5). */
final class Ranking {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Polarity polarity;
    private final List<CountyValue> comparable;
    private final Statistics statistics;
    private final BigDecimal best;
    private final int tiedAtBest;
    private final NavigableMap<BigDecimal, Integer> countByValue = new TreeMap<>();
    private final Map<BigDecimal, Integer> countWorse = new TreeMap<>();

    Ranking(Polarity polarity, List<CountyValue> counties) {
        this.polarity = polarity;
        this.comparable = counties.stream().filter(CountyValue::isComparable).toList();
        this.statistics =
                Statistics.of(comparable.stream().map(CountyValue::value).toList());
        this.best = polarity == Polarity.LOWER ? statistics.min() : statistics.max();
        this.tiedAtBest = (int) comparable.stream().filter(this::isExactlyBest).count();
        comparable.forEach(county -> countByValue.merge(county.value(), 1, Integer::sum));
        int worse = 0;
        for (Map.Entry<BigDecimal, Integer> entry :
                (polarity == Polarity.LOWER ? countByValue.descendingMap() : countByValue).entrySet()) {
            countWorse.put(entry.getKey(), worse);
            worse += entry.getValue();
        }
    }

    Statistics statistics() {
        return statistics;
    }

    /** The same counties in the same order, the comparable ones ranked. */
    List<CountyValue> rank(List<CountyValue> counties) {
        Iterator<Rank> ranks = ranks().iterator();
        List<CountyValue> ranked = new ArrayList<>();
        for (CountyValue county : counties) {
            ranked.add(county.isComparable() ? ranked(county, ranks.hasNext() ? ranks.next() : null) : county);
        }
        return List.copyOf(ranked);
    }

    private List<Rank> ranks() {
        return polarity == Polarity.NEUTRAL || comparable.size() < MinimumSample.RANK
                ? List.of()
                : Rank.of(comparable.stream().map(CountyValue::bounds).toList(), polarity);
    }

    private boolean isExactlyBest(CountyValue county) {
        return best != null && county.bounds().isExact() && county.value().compareTo(best) == 0;
    }

    /** @param rank null where nobody is ranked */
    private CountyValue ranked(CountyValue county, Rank rank) {
        int n = comparable.size();
        boolean ranked = rank != null;
        BigDecimal own = county.value();
        return new CountyValue(
                county.countyYear(),
                county.chosen(),
                county.comparability(),
                rank,
                ranked && n >= MinimumSample.MEDIAN ? Band.of(rank, n, isExactlyBest(county) ? tiedAtBest : 0) : null,
                ranked && n >= MinimumSample.QUARTILES ? percentile(own) : null,
                statistics.median() == null ? null : Interval.plain(own.subtract(statistics.median())),
                ranked ? Interval.plain(own.subtract(best)) : null);
    }

    /** Mid-rank (Hazen): 100 (r − 0.5) / n, r counted from the worst upward, ties averaged. */
    private BigDecimal percentile(BigDecimal own) {
        BigDecimal rank = BigDecimal.valueOf(countWorse.get(own))
                .add(BigDecimal.valueOf(countByValue.get(own) + 1L).multiply(HALF));
        return Interval.plain(rank.subtract(HALF)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(comparable.size()), MathContext.DECIMAL64));
    }
}
