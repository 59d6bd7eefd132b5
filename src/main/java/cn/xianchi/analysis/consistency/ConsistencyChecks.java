package cn.xianchi.analysis.consistency;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.Reference;
import cn.xianchi.analysis.statistics.Growth;
import cn.xianchi.analysis.statistics.MinimumSample;
import cn.xianchi.analysis.statistics.RobustDistance;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.catalog.Relation;
import cn.xianchi.observation.Interval;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Statistic;
import cn.xianchi.observation.Window;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds the figures of one year against each other, against the year before and against those of the peers (METHODS 4.11).
 */
public final class ConsistencyChecks {
    private static final double OUTLIER = 3.5;
    /** log10 of five. */
    private static final double JUMP = 0.7;
    /** From year to year two digits change places by themselves. */
    private static final int SWAPPED = 3;

    private final ComparisonMatrix survey;
    private final List<Relation> relations;
    /** By county and indicator. */
    private final Map<String, Map<String, Observation>> values = new TreeMap<>();

    private final Map<String, Indicator> indicators;
    private final List<Finding> findings = new ArrayList<>();

    private ConsistencyChecks(ComparisonMatrix survey, List<Relation> relations) {
        this.survey = survey;
        this.relations = relations;
        this.indicators = survey.comparisons().stream()
                .map(Comparison::indicator)
                .collect(Collectors.toMap(Indicator::code, indicator -> indicator));
        for (Comparison comparison : survey.comparisons()) {
            for (CountyValue county : comparison.values()) {
                if (county.hasValue() && county.observation().id() != null) {
                    values.computeIfAbsent(county.region().code(), code -> new HashMap<>())
                            .put(comparison.indicator().code(), county.observation());
                }
            }
        }
    }

    /**
     * Every finding of the survey's year, by check, county and indicator.
     *
     * @param ofYear all observations of the year, also those that no row took
     * @param trends of the counties and indicators that have earlier years, too
     */
    public static List<Finding> of(
            ComparisonMatrix survey, List<Observation> ofYear, Collection<Trend> trends, List<Relation> relations) {
        ConsistencyChecks checks = new ConsistencyChecks(survey, relations);
        checks.relate();
        checks.split();
        checks.twice(ofYear);
        trends.forEach(checks::years);
        checks.grown(trends);
        checks.outliers();
        return checks.findings.stream()
                .sorted(Comparator.comparing(Finding::check)
                        .thenComparing(finding -> finding.first().region())
                        .thenComparing(finding -> finding.first().indicator())
                        .thenComparing(Finding::id))
                .toList();
    }

    private void relate() {
        values.forEach((region, own) -> relations.forEach(relation -> {
            Observation one = own.get(relation.indicator());
            Observation of = own.get(relation.of());
            Observation by = own.get(relation.by());
            switch (relation.type()) {
                case PART, ADDEND -> part(one, of);
                case SHARE -> ratio(one, of, by, PercentIntervals::share);
                case CUT -> ratio(one, of, by, (after, before) -> PercentIntervals.cut(before, after));
                case GROWTH -> {}
            }
        }));
        Map<String, List<Relation>> wholes = relations.stream()
                .filter(relation -> relation.type() == Relation.Type.ADDEND)
                .collect(Collectors.groupingBy(Relation::of, LinkedHashMap::new, Collectors.toList()));
        values.forEach((region, own) -> wholes.forEach((whole, parts) -> addends(
                own.get(whole),
                parts.stream()
                        .map(part -> own.get(part.indicator()))
                        .filter(Objects::nonNull)
                        .toList(),
                parts.size())));
    }

    private void part(Observation part, Observation whole) {
        if (areAlike(part, whole) && bounds(part).surelyAbove(bounds(whole))) {
            findings.add(Finding.of(CheckKind.PARTS, part, whole));
        }
    }

    private interface Ratio {
        Interval of(Interval one, Interval other);
    }

    private void ratio(Observation stated, Observation of, Observation by, Ratio ratio) {
        if (!areAlike(of, by) || !areAlike(stated, of)) {
            return;
        }
        Interval expected = ratio.of(bounds(by), bounds(of));
        if (!PercentIntervals.agree(rounded(stated), stated.figure().value(), expected)) {
            findings.add(new Finding(CheckKind.SHARE, List.of(stated, by, of), expected, null));
        }
    }

    /** A percentage that was worked out, not printed, has no wording: it is rounded to its last digit. */
    private static Interval rounded(Observation percentage) {
        BigDecimal value = percentage.figure().value();
        if (percentage.statistic() != Statistic.DERIVED || !bounds(percentage).isExact()) {
            return bounds(percentage);
        }
        BigDecimal half = value.ulp().divide(BigDecimal.valueOf(2));
        return new Interval(value.subtract(half), value.add(half), false, true);
    }

    /** Parts that together make up the whole: all of them, or some, which may not be more. */
    private void addends(Observation whole, List<Observation> parts, int all) {
        if (whole == null || parts.size() < 2 || !parts.stream().allMatch(part -> areAlike(part, whole))) {
            return;
        }
        Interval sum = sum(parts);
        boolean tooMuch = sum.surelyAbove(bounds(whole));
        if (tooMuch || parts.size() == all && bounds(whole).surelyAbove(sum)) {
            findings.add(new Finding(
                    CheckKind.PARTS,
                    Stream.concat(Stream.of(whole), parts.stream()).toList(),
                    sum,
                    null));
        }
    }

    /** A total and its values by partner, receiver or level, where these may be added. */
    private void split() {
        for (Comparison comparison : survey.comparisons()) {
            for (CountyValue county : comparison.values()) {
                Observation whole = county.observation();
                if (whole == null || whole.id() == null || whole.isSplit()) {
                    continue;
                }
                List<Observation> parts = county.parts().stream()
                        .filter(part -> isPart(part, whole))
                        .toList();
                switch (comparison.indicator().rollup()) {
                    case SUM -> {
                        if (standOnce(parts)) {
                            addends(whole, parts, parts.size());
                        }
                    }
                    case MAX, NONE -> parts.forEach(part -> part(part, whole));
                }
            }
        }
    }

    /** A total by partner of the same report, at the same time. */
    private boolean isPart(Observation part, Observation whole) {
        return part.isSplit()
                && part.statistic() == Statistic.TOTAL
                && whole.statistic() == Statistic.TOTAL
                && part.evidence().report().equals(whole.evidence().report())
                && (holdsForWindow(whole)
                        ? areAlike(part, whole)
                        : Objects.equals(part.window().end(), whole.window().end()));
    }

    private static boolean standOnce(List<Observation> parts) {
        return parts.stream().map(Observation::dimension).distinct().count() == parts.size();
    }

    /** The same fact in two reports. */
    private void twice(List<Observation> ofYear) {
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
        for (List<Observation> fact : facts.values()) {
            for (int i = 0; i < fact.size(); i++) {
                for (int j = i + 1; j < fact.size(); j++) {
                    disagree(fact.get(i), fact.get(j));
                }
            }
        }
    }

    private void disagree(Observation one, Observation other) {
        boolean sameReport = one.evidence().report().equals(other.evidence().report());
        if (sameReport || PercentIntervals.overlap(bounds(one), bounds(other))) {
            return;
        }
        Double factor = factor(one, other);
        if (factor != null && Math.abs(Math.log10(factor)) > JUMP) {
            findings.add(new Finding(CheckKind.MAGNITUDE, List.of(one, other), null, factor));
        } else if (areSwapped(one, other)) {
            findings.add(Finding.of(CheckKind.DIGITS_SWAPPED, one, other));
        } else {
            findings.add(Finding.of(CheckKind.TWO_REPORTS, one, other));
        }
    }

    /** A value against the one before it, where nothing breaks the trend between them. */
    private void years(Trend trend) {
        List<CountyValue> run = trend.unbrokenTo(survey.year());
        if (run.size() < 2) {
            return;
        }
        Observation now = run.get(run.size() - 1).observation();
        Observation before = run.get(run.size() - 2).observation();
        if (now.id() == null || before.id() == null) {
            return;
        }
        Indicator indicator = trend.indicator();
        Double factor = indicator.isPercent() ? null : factor(now, before);
        if (factor != null && Math.abs(Math.log10(factor)) > JUMP) {
            findings.add(new Finding(CheckKind.MAGNITUDE, List.of(now, before), null, factor));
        } else if (digits(now).length() >= SWAPPED && areSwapped(now, before)) {
            findings.add(Finding.of(CheckKind.DIGITS_SWAPPED, now, before));
        } else if (indicator.kind() == Kind.STOCK
                && indicator.polarity() != Polarity.LOWER
                && bounds(before).surelyAbove(bounds(now))) {
            findings.add(Finding.of(CheckKind.STOCK_FALLS, now, before));
        }
    }

    private void grown(Collection<Trend> trends) {
        Map<List<String>, Trend> byFlow = trends.stream()
                .collect(Collectors.toMap(
                        trend ->
                                List.of(trend.region().code(), trend.indicator().code()),
                        Function.identity()));
        for (Relation relation : relations) {
            if (relation.type() != Relation.Type.GROWTH) {
                continue;
            }
            values.forEach((region, own) -> {
                Observation growth = own.get(relation.indicator());
                Trend trend = byFlow.get(List.of(region, relation.of()));
                List<CountyValue> run = trend == null ? List.of() : trend.unbrokenTo(survey.year());
                if (growth == null || run.size() < 2 || run.get(run.size() - 2).year() != survey.year() - 1) {
                    return;
                }
                Observation now = run.get(run.size() - 1).observation();
                Observation before = run.get(run.size() - 2).observation();
                Interval expected = Growth.after(bounds(before), bounds(growth));
                if (areAlike(growth, now) && expected != null && !PercentIntervals.overlap(bounds(now), expected)) {
                    findings.add(new Finding(CheckKind.GROWTH, List.of(now, before, growth), expected, null));
                }
            });
        }
    }

    private void outliers() {
        for (Comparison comparison : survey.comparisons()) {
            List<Observation> comparable = comparison.comparable().stream()
                    .map(CountyValue::observation)
                    .toList();
            if (comparable.size() < MinimumSample.MEDIAN) {
                continue;
            }
            RobustDistance distance = RobustDistance.of(
                    comparable.stream().map(one -> one.figure().value()).toList(),
                    comparison.indicator().polarity(),
                    comparison.indicator().isPercent());
            for (int i = 0; i < comparable.size(); i++) {
                double units = distance.of(i);
                Observation one = comparable.get(i);
                if (Math.abs(units) > OUTLIER && one.id() != null) {
                    Observation typical =
                            typical(one, comparable, comparison.statistics().median());
                    findings.add(new Finding(CheckKind.OUTLIER, List.of(one, typical), null, units));
                }
            }
        }
    }

    /** The peer nearest to the median, a printed one where there is any. */
    private static Observation typical(Observation doubted, List<Observation> comparable, BigDecimal median) {
        return comparable.stream()
                .filter(one -> one != doubted)
                .min(Comparator.comparing((Observation one) -> one.id() == null)
                        .thenComparing(
                                one -> one.figure().value().subtract(median).abs())
                        .thenComparing(Observation::id, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElseThrow();
    }

    /** Whether both are there and, where both hold for a window, for the same one. */
    private boolean areAlike(Observation one, Observation other) {
        if (one == null || other == null) {
            return false;
        }
        if (!holdsForWindow(one) || !holdsForWindow(other)) {
            return true;
        }
        Window window = one.window();
        return window.start() != null
                && new Reference(window.start(), window.end(), null, null).sharesWindow(other.window());
    }

    private boolean holdsForWindow(Observation one) {
        return indicators.get(one.indicator()).holdsForWindow();
    }

    private static Interval bounds(Observation one) {
        return one.figure().bounds();
    }

    private static Interval sum(List<Observation> parts) {
        return parts.stream()
                .map(ConsistencyChecks::bounds)
                .reduce(Interval::plus)
                .orElseThrow();
    }

    /** How many times the other the one is; null where either is not above 0. */
    private static Double factor(Observation one, Observation other) {
        BigDecimal a = one.figure().value();
        BigDecimal b = other.figure().value();
        return a.signum() <= 0 || b.signum() <= 0 ? null : a.doubleValue() / b.doubleValue();
    }

    /** The same digits in another order. */
    private static boolean areSwapped(Observation one, Observation other) {
        String a = digits(one);
        String b = digits(other);
        return !a.equals(b) && sorted(a).equals(sorted(b));
    }

    private static String digits(Observation one) {
        return one.figure().value().unscaledValue().abs().toString();
    }

    private static String sorted(String digits) {
        return digits.chars().sorted().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining());
    }
}
