package cn.xianchi.analysis.comparison;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Rollup;
import cn.xianchi.observation.Evidence;
import cn.xianchi.observation.Figure;
import cn.xianchi.observation.Interval;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Qualifier;
import cn.xianchi.observation.Report;
import cn.xianchi.observation.Statistic;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Chooses the observation that stands for a county among those of one indicator and year. */
record ValueSelector(Indicator indicator, Map<String, Report> reports) {
    /** The order in which statistics stand for a county. */
    static final List<Statistic> PREFERENCE =
            List.of(Statistic.TOTAL, Statistic.DERIVED, Statistic.MAX, Statistic.MONTHLY);

    /** The observations that could stand for their county: undivided, of the best statistic the county has, or summed. */
    List<Observation> candidates(Collection<Observation> observations) {
        return byRegion(observations).values().stream()
                .flatMap(own -> candidatesOf(own).stream())
                .toList();
    }

    private static Map<String, List<Observation>> byRegion(Collection<Observation> observations) {
        return observations.stream()
                .collect(Collectors.groupingBy(Observation::region, TreeMap::new, Collectors.toList()));
    }

    private List<Observation> candidatesOf(List<Observation> own) {
        List<Observation> whole = own.stream().filter(one -> !one.isSplit()).toList();
        if (whole.isEmpty()) {
            return indicator.measure().rollup() == Rollup.SUM ? sums(own) : List.of();
        }
        Statistic best = PREFERENCE.stream()
                .filter(statistic -> whole.stream().anyMatch(one -> one.statistic() == statistic))
                .findFirst()
                .orElseThrow();
        return whole.stream().filter(one -> one.statistic() == best).toList();
    }

    /** Of one county's observations the undivided one nearest to the reference, of its own report before others, the latest. */
    ChosenValue choose(List<Observation> own, Reference reference) {
        Observation chosen = candidatesOf(own).stream()
                .min(Comparator.comparing((Observation one) -> Comparability.ofTime(indicator, one.window(), reference))
                        .thenComparing(one -> source(one).kind())
                        .thenComparing(one -> date(one), Comparator.reverseOrder())
                        .thenComparing(Observation::id, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElse(null);
        List<Observation> parts = own.stream().filter(one -> one != chosen).toList();
        return new ChosenValue(chosen, chosen == null ? null : source(chosen), parts);
    }

    Set<Reason> reasons(ChosenValue chosen, Reference reference) {
        return Comparability.reasons(indicator, chosen.observation(), chosen.source(), reference);
    }

    private Report source(Observation one) {
        return reports.get(one.evidence().report());
    }

    private LocalDate date(Observation one) {
        LocalDate published = source(one).citation().publishedOn();
        LocalDate date = published == null ? source(one).citation().issuedOn() : published;
        return date == null ? LocalDate.MIN : date;
    }

    /** A sum for every report, window and basis of which each part is a total and stands once. */
    private static List<Observation> sums(List<Observation> parts) {
        return parts.stream()
                .collect(Collectors.groupingBy(
                        part -> List.of(part.evidence().report(), part.window(), part.basis()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .filter(ValueSelector::mayBeAdded)
                .map(ValueSelector::sum)
                .toList();
    }

    private static boolean mayBeAdded(List<Observation> parts) {
        boolean distinct = parts.stream().map(Observation::dimension).distinct().count() == parts.size();
        return distinct && parts.stream().allMatch(part -> part.statistic() == Statistic.TOTAL);
    }

    private static Observation sum(List<Observation> parts) {
        Observation first = parts.get(0);
        BigDecimal value = parts.stream().map(part -> part.figure().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        Interval bounds = parts.stream()
                .map(part -> part.figure().bounds())
                .reduce(Interval::plus)
                .orElseThrow();
        Figure figure = new Figure(value, first.figure().unit(), "", Qualifier.EXACT, bounds);
        Evidence evidence = new Evidence(first.evidence().report(), null, null, null, null);
        return new Observation(
                null,
                first.region(),
                first.indicator(),
                first.year(),
                figure,
                new Observation.Scope(first.window(), "", first.basis(), Statistic.DERIVED),
                evidence,
                "");
    }
}
