package cn.xianchi.analysis.consistency;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.observation.Observation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The same figure in two reports, or in two years. */
final class RepeatedFigureChecks {
    /** From year to year two digits change places by themselves. */
    private static final int SWAPPED = 3;

    private RepeatedFigureChecks() {}

    /** The same fact in different reports of a year. */
    static List<Finding> inTwoReports(List<Observation> ofYear) {
        Map<List<Object>, List<Observation>> facts = ofYear.stream()
                .collect(Collectors.groupingBy(
                        one -> Arrays.asList(
                                one.region(),
                                one.indicator(),
                                one.dimension(),
                                one.statistic(),
                                one.basis(),
                                one.window().start(),
                                one.window().end()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Finding> findings = new ArrayList<>();
        for (List<Observation> fact : facts.values()) {
            for (int i = 0; i < fact.size(); i++) {
                for (int j = i + 1; j < fact.size(); j++) {
                    Pair pair = new Pair(fact.get(i), fact.get(j));
                    if (pair.disagrees()) {
                        findings.add(pair.disagreement());
                    }
                }
            }
        }
        return findings;
    }

    /** The value of a year against the one before it, where nothing breaks the trend between them; null where it fits. */
    static Finding inTwoYears(Trend trend, int year) {
        List<CountyValue> run = trend.unbrokenTo(year);
        if (run.size() < 2) {
            return null;
        }
        Observation now = run.get(run.size() - 1).observation();
        Observation before = run.get(run.size() - 2).observation();
        if (now.id() == null || before.id() == null) {
            return null;
        }
        Pair pair = new Pair(now, before);
        Indicator indicator = trend.indicator();
        Finding magnitude = indicator.isPercent() ? null : pair.magnitude();
        if (magnitude != null) {
            return magnitude;
        }
        if (Pair.digits(now).length() >= SWAPPED && pair.areSwapped()) {
            return Finding.of(CheckKind.DIGITS_SWAPPED, now, before);
        }
        boolean falls = indicator.kind() == Kind.STOCK
                && indicator.polarity() != Polarity.LOWER
                && before.figure().bounds().surelyAbove(now.figure().bounds());
        return falls ? Finding.of(CheckKind.STOCK_FALLS, now, before) : null;
    }

    /** Two figures of the same fact, or of the same fact a year apart. */
    private record Pair(Observation one, Observation other) {
        /** log10 of five. */
        private static final double JUMP = 0.7;

        /** Whether two reports print intervals that exclude each other. */
        boolean disagrees() {
            return !one.evidence().report().equals(other.evidence().report())
                    && !one.figure().bounds().overlaps(other.figure().bounds());
        }

        Finding disagreement() {
            Finding magnitude = magnitude();
            return magnitude != null
                    ? magnitude
                    : Finding.of(areSwapped() ? CheckKind.DIGITS_SWAPPED : CheckKind.TWO_REPORTS, one, other);
        }

        /** Where both are above 0 and one is at least five times the other; else null. */
        Finding magnitude() {
            BigDecimal a = one.figure().value();
            BigDecimal b = other.figure().value();
            if (a.signum() <= 0 || b.signum() <= 0) {
                return null;
            }
            double factor = a.doubleValue() / b.doubleValue();
            return Math.abs(Math.log10(factor)) > JUMP
                    ? new Finding(CheckKind.MAGNITUDE, List.of(one, other), null, factor)
                    : null;
        }

        /** The same digits in another order. */
        boolean areSwapped() {
            String a = digits(one);
            String b = digits(other);
            return !a.equals(b)
                    && Arrays.equals(
                            a.chars().sorted().toArray(), b.chars().sorted().toArray());
        }

        static String digits(Observation one) {
            return one.figure().value().unscaledValue().abs().toString();
        }
    }
}
