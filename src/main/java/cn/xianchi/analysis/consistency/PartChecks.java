package cn.xianchi.analysis.consistency;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.catalog.Relation;
import cn.xianchi.catalog.Rollup;
import cn.xianchi.observation.Interval;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Statistic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Wholes against their parts: other indicators, or values by partner, receiver or level. */
final class PartChecks {
    private final MatrixValues values;
    private final List<Finding> findings = new ArrayList<>();

    PartChecks(MatrixValues values) {
        this.values = values;
    }

    List<Finding> findings(ComparisonMatrix matrix, List<Relation> relations) {
        List<Relation> addends = relations.stream()
                .filter(relation -> relation.type() == Relation.Type.ADDEND)
                .toList();
        Map<String, List<Relation>> wholes =
                addends.stream().collect(Collectors.groupingBy(Relation::of, LinkedHashMap::new, Collectors.toList()));
        values.byRegion().values().forEach(own -> {
            relations.stream()
                    .filter(relation ->
                            relation.type() == Relation.Type.PART || relation.type() == Relation.Type.ADDEND)
                    .forEach(relation -> checkPart(own.get(relation.indicator()), own.get(relation.of())));
            wholes.forEach((whole, parts) -> checkSum(
                    own.get(whole),
                    parts.stream()
                            .map(part -> own.get(part.indicator()))
                            .filter(Objects::nonNull)
                            .toList(),
                    parts.size()));
        });
        for (Comparison comparison : matrix.comparisons()) {
            comparison
                    .values()
                    .forEach(county ->
                            checkSplit(county, comparison.indicator().measure().rollup()));
        }
        return findings;
    }

    private void checkPart(Observation part, Observation whole) {
        if (values.areOfSameTime(part, whole)
                && part.figure().bounds().surelyAbove(whole.figure().bounds())) {
            findings.add(Finding.of(CheckKind.PARTS, part, whole));
        }
    }

    /** @param all how many parts make up the whole; fewer may not be more than it */
    private void checkSum(Observation whole, List<Observation> parts, int all) {
        if (whole == null || parts.size() < 2 || !parts.stream().allMatch(part -> values.areOfSameTime(part, whole))) {
            return;
        }
        Interval sum = parts.stream()
                .map(part -> part.figure().bounds())
                .reduce(Interval::plus)
                .orElseThrow();
        Interval printed = whole.figure().bounds();
        if (sum.surelyAbove(printed) || parts.size() == all && printed.surelyAbove(sum)) {
            List<Observation> doubted =
                    Stream.concat(Stream.of(whole), parts.stream()).toList();
            findings.add(new Finding(CheckKind.PARTS, doubted, sum, null));
        }
    }

    private void checkSplit(CountyValue county, Rollup rollup) {
        Observation whole = county.observation();
        if (whole == null || whole.id() == null || whole.isSplit()) {
            return;
        }
        List<Observation> parts =
                county.parts().stream().filter(part -> isPart(part, whole)).toList();
        if (rollup != Rollup.SUM) {
            parts.forEach(part -> checkPart(part, whole));
        } else if (areDistinct(parts)) {
            checkSum(whole, parts, parts.size());
        }
    }

    /** Whether both are totals of the same report, at the same time. */
    private boolean isPart(Observation part, Observation whole) {
        return part.isSplit()
                && part.statistic() == Statistic.TOTAL
                && whole.statistic() == Statistic.TOTAL
                && part.evidence().report().equals(whole.evidence().report())
                && (values.holdsForWindow(whole)
                        ? values.areOfSameTime(part, whole)
                        : Objects.equals(part.window().end(), whole.window().end()));
    }

    private static boolean areDistinct(List<Observation> parts) {
        return parts.stream().map(Observation::dimension).distinct().count() == parts.size();
    }
}
