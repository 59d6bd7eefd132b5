package cn.xianchi.analysis.lagging;

import cn.xianchi.analysis.comparison.Band;
import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.statistics.MinimumSample;
import cn.xianchi.analysis.statistics.RobustDistance;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.observation.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Assesses every county of one comparison (METHODS 4.4); a neutral indicator is not assessed. */
public final class LaggingAssessor {
    private static final BigDecimal PERCENT = BigDecimal.TEN;
    private static final BigDecimal POINTS = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final double BEHIND = -1;
    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_UP);
    private static final int LEAST_FOR_LEAVING_OUT = 5;

    private final Comparison comparison;
    private final Indicator indicator;
    private final List<CountyValue> comparable;
    private final List<BigDecimal> values;
    private final List<BigDecimal> sorted;
    private final RobustDistance distance;

    private LaggingAssessor(Comparison comparison) {
        this.comparison = comparison;
        this.indicator = comparison.indicator();
        this.comparable = comparison.comparable();
        this.values = comparable.stream().map(CountyValue::value).toList();
        this.sorted = values.stream().sorted().toList();
        this.distance = values.size() < MinimumSample.MEDIAN
                ? null
                : RobustDistance.of(values, indicator.polarity(), indicator.isPercent());
    }

    /** One assessment for every county that has figures, in the order of the comparison. */
    public static List<Assessment> of(Comparison comparison) {
        if (comparison.indicator().polarity() == Polarity.NEUTRAL) {
            return List.of();
        }
        LaggingAssessor assessor = new LaggingAssessor(comparison);
        List<Assessment> assessments = new ArrayList<>();
        for (CountyValue county : comparison.values()) {
            assessments.add(
                    county.band() == null
                            ? assessor.assessment(county, null, null, Signals.NONE)
                            : assessor.ranked(county, assessments.size()));
        }
        return assessments;
    }

    /** The smallest gap that counts: of the catalogue, else 2 points for shares and 10 % for everything else. */
    public static BigDecimal materiality(Indicator indicator) {
        if (indicator.thresholds().materiality() != null) {
            return indicator.thresholds().materiality();
        }
        return indicator.isPercent() ? POINTS : PERCENT;
    }

    private Assessment assessment(CountyValue county, BigDecimal gap, BigDecimal robustUnits, Signals signals) {
        return new Assessment(
                indicator, comparison.year(), county, comparison.statistics(), gap, robustUnits, signals, null);
    }

    /** @param place among the comparable, which stand first in a comparison */
    private Assessment ranked(CountyValue county, int place) {
        BigDecimal gap = gap(values.get(place), comparison.statistics().median());
        double robustUnits = distance.of(place);
        boolean lagging = county.band() == Band.LAGGING;
        Boolean material = gap == null ? null : isMaterial(gap) && robustUnits <= BEHIND;
        Boolean robust = null;
        if (values.size() >= LEAST_FOR_LEAVING_OUT && material != null) {
            robust = lagging && Signals.on(material) && holdsWithoutAnyPeer(county, place);
        }
        BigDecimal rounded = Double.isNaN(robustUnits)
                ? null
                : BigDecimal.valueOf(robustUnits).round(DIGITS);
        return assessment(county, gap, rounded, new Signals(lagging, material, null, belowTarget(county), robust));
    }

    /** Positive is better; in points of a percent, else in percent of the median; null when that is 0. */
    private BigDecimal gap(BigDecimal value, BigDecimal median) {
        BigDecimal difference = value.subtract(median);
        BigDecimal good = indicator.polarity() == Polarity.LOWER ? difference.negate() : difference;
        if (indicator.isPercent()) {
            return good;
        }
        return median.signum() == 0 ? null : good.multiply(HUNDRED).divide(median.abs(), DIGITS);
    }

    private boolean isMaterial(BigDecimal gap) {
        return gap.negate().compareTo(materiality(indicator)) > 0;
    }

    /** Surely on the bad side of the target, with all that the wording leaves possible. */
    private Boolean belowTarget(CountyValue county) {
        if (indicator.target() == null) {
            return null;
        }
        Interval own = county.bounds();
        Interval target = Interval.exactly(indicator.target());
        return indicator.polarity() == Polarity.LOWER ? own.surelyAbove(target) : target.surelyAbove(own);
    }

    /**
     * S5. Without a peer that is surely ahead a county climbs one place among one fewer, so S1 holds without any peer when
     * best &gt; n − ⌊(n−1)/4⌋.
     */
    private boolean holdsWithoutAnyPeer(CountyValue county, int place) {
        int n = values.size();
        if (county.rank().best() <= n - (n - 1) / 4) {
            return false;
        }
        Map<BigDecimal, Boolean> materialByMedian = new HashMap<>();
        for (int left = 0; left < n; left++) {
            if (left == place) {
                continue;
            }
            boolean far = materialByMedian.computeIfAbsent(medianWithout(values.get(left)), median -> {
                BigDecimal gap = gap(values.get(place), median);
                return gap != null && isMaterial(gap);
            });
            if (!far || !(distance.without(left, place) <= BEHIND)) {
                return false;
            }
        }
        return true;
    }

    private BigDecimal medianWithout(BigDecimal left) {
        int n = sorted.size() - 1;
        int place = Collections.binarySearch(sorted, left);
        BigDecimal upper = sorted.get(n / 2 < place ? n / 2 : n / 2 + 1);
        if (n % 2 == 1) {
            return upper;
        }
        BigDecimal lower = sorted.get(n / 2 - 1 < place ? n / 2 - 1 : n / 2);
        return lower.add(upper).divide(TWO);
    }
}
