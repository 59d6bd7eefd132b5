package cn.xianchi.analysis.consistency;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.observation.Observation;
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
                    Observation one = fact.get(i);
                    Observation other = fact.get(j);
                    if (!one.evidence().report().equals(other.evidence().report())
                            && !PercentIntervals.overlap(
                                    one.figure().bounds(), other.figure().bounds())) {
                        findings.add(disagreement(new FigurePair(one, other)));
                    }
                }
            }
        }
        return findings;
    }

    private static Finding disagreement(FigurePair pair) {
        Finding magnitude = pair.magnitude();
        if (magnitude != null) {
            return magnitude;
        }
        return pair.finding(pair.areSwapped() ? CheckKind.DIGITS_SWAPPED : CheckKind.TWO_REPORTS);
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
        FigurePair pair = new FigurePair(now, before);
        Indicator indicator = trend.indicator();
        Finding magnitude = indicator.isPercent() ? null : pair.magnitude();
        if (magnitude != null) {
            return magnitude;
        }
        if (FigurePair.digits(now).length() >= SWAPPED && pair.areSwapped()) {
            return pair.finding(CheckKind.DIGITS_SWAPPED);
        }
        boolean falls = indicator.kind() == Kind.STOCK
                && indicator.polarity() != Polarity.LOWER
                && before.figure().bounds().surelyAbove(now.figure().bounds());
        return falls ? pair.finding(CheckKind.STOCK_FALLS) : null;
    }
}
