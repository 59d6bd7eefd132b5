package cn.xianchi.analysis.consistency;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.statistics.Percentages;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Relation;
import cn.xianchi.observation.Interval;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Statistic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Stated percentages against the figures that they are of. */
final class PercentageChecks {
    private final MatrixValues values;
    private final int year;
    private final Map<List<String>, Trend> trends;
    private final List<Finding> findings = new ArrayList<>();

    PercentageChecks(MatrixValues values, int year, Collection<Trend> trends) {
        this.values = values;
        this.year = year;
        this.trends = trends.stream()
                .collect(Collectors.toMap(
                        trend ->
                                List.of(trend.region().code(), trend.indicator().code()),
                        Function.identity()));
    }

    List<Finding> findings(List<Relation> relations) {
        values.byRegion()
                .forEach((region, own) -> relations.forEach(relation -> {
                    Observation stated = own.get(relation.indicator());
                    Observation of = own.get(relation.of());
                    Observation by = own.get(relation.by());
                    switch (relation.type()) {
                        case SHARE, CUT -> checkRatio(relation.type(), stated, of, by);
                        case GROWTH -> checkGrowth(stated, trends.get(List.of(region, relation.of())));
                        case PART, ADDEND -> {}
                    }
                }));
        return findings;
    }

    private void checkRatio(Relation.Type type, Observation stated, Observation of, Observation by) {
        if (!values.areOfSameTime(of, by) || !values.areOfSameTime(stated, of)) {
            return;
        }
        Interval whole = of.figure().bounds();
        Interval part = by.figure().bounds();
        Interval expected = type == Relation.Type.SHARE ? Percentages.share(part, whole) : Percentages.cut(whole, part);
        if (expected != null && !agrees(stated, expected)) {
            findings.add(new Finding(CheckKind.SHARE, List.of(stated, by, of), expected, null));
        }
    }

    /** Whether a printed percentage can be one of the expected, also when it was cut instead of rounded. */
    private static boolean agrees(Observation stated, Interval expected) {
        Interval printed = rounded(stated);
        // cut: the value is less than one step of its last digit below what it stands for
        BigDecimal step = printed.isBounded() ? printed.high().subtract(printed.low()) : BigDecimal.ZERO;
        BigDecimal value = stated.figure().value();
        Interval cut = new Interval(value, value.add(step), false, step.signum() > 0);
        return printed.overlaps(expected) || cut.overlaps(expected);
    }

    /** A percentage that was worked out, not printed, has no wording: it is rounded to its last digit. */
    private static Interval rounded(Observation percentage) {
        Interval bounds = percentage.figure().bounds();
        if (percentage.statistic() != Statistic.DERIVED || !bounds.isExact()) {
            return bounds;
        }
        BigDecimal value = percentage.figure().value();
        BigDecimal half = value.ulp().divide(BigDecimal.valueOf(2));
        return new Interval(value.subtract(half), value.add(half), false, true);
    }

    /** @param trend of the flow that grows, or null */
    private void checkGrowth(Observation growth, Trend trend) {
        List<CountyValue> run = trend == null ? List.of() : trend.unbrokenTo(year);
        if (growth == null || run.size() < 2 || run.get(run.size() - 2).year() != year - 1) {
            return;
        }
        Observation now = run.get(run.size() - 1).observation();
        Observation before = run.get(run.size() - 2).observation();
        Interval expected =
                Percentages.after(before.figure().bounds(), growth.figure().bounds());
        if (values.areOfSameTime(growth, now)
                && expected != null
                && !now.figure().bounds().overlaps(expected)) {
            findings.add(new Finding(CheckKind.GROWTH, List.of(now, before, growth), expected, null));
        }
    }
}
