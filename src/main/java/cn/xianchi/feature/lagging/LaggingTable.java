package cn.xianchi.feature.lagging;

import cn.xianchi.analysis.lagging.Assessment;
import cn.xianchi.analysis.lagging.RagStatus;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.page.figures.SideBySideTable;
import cn.xianchi.text.Labels;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Assessments with their arithmetic, worst first, in groups where these are asked for.
 *
 * @param group {@code none}, {@code region} or {@code indicator}
 */
record LaggingTable(String group, Labels labels, LaggingTexts texts) {

    /** @param all the assessments of the group, of which a page shows some */
    record Group(List<Assessment> shown, List<Assessment> all) {
        public Assessment first() {
            return shown.get(0);
        }
    }

    /** All of them in the order in which they are shown: a group with the most red ones first, then the most amber. */
    List<Assessment> ordered(List<Assessment> worstFirst) {
        return grouped(worstFirst).values().stream().flatMap(List::stream).toList();
    }

    List<Group> groups(List<Assessment> shown, List<Assessment> all) {
        Map<String, List<Assessment>> whole = grouped(all);
        return grouped(shown).entrySet().stream()
                .map(entry -> new Group(entry.getValue(), whole.get(entry.getKey())))
                .toList();
    }

    private Map<String, List<Assessment>> grouped(List<Assessment> list) {
        Map<String, List<Assessment>> found =
                list.stream().collect(Collectors.groupingBy(this::key, LinkedHashMap::new, Collectors.toList()));
        Comparator<String> order = Comparator.comparing((String key) -> -count(found.get(key), RagStatus.RED))
                .thenComparing(key -> -count(found.get(key), RagStatus.AMBER))
                .thenComparing(Comparator.naturalOrder());
        Map<String, List<Assessment>> sorted = new LinkedHashMap<>();
        found.keySet().stream().sorted(order).forEach(key -> sorted.put(key, found.get(key)));
        return sorted;
    }

    private String key(Assessment one) {
        return switch (group) {
            case "region" -> one.region().code();
            case "indicator" -> one.indicator().code();
            default -> "";
        };
    }

    private static int count(List<Assessment> list, RagStatus lamp) {
        return (int) list.stream().filter(one -> one.status() == lamp).count();
    }

    /** How many of the group have which lamp. */
    public String counts(Group group) {
        return labels.list(Stream.of(RagStatus.values())
                .filter(lamp -> count(group.all, lamp) > 0)
                .map(lamp -> texts.groupCount(labels.assessments().lamp(lamp), count(group.all, lamp)))
                .toList());
    }

    public SideBySideTable.Place place(Assessment one) {
        return SideBySideTable.place(one.indicator(), one.county(), labels);
    }

    /** Null where the value has no place between the others. */
    public GapRuler ruler(Assessment one) {
        return GapRuler.of(one, labels);
    }

    /** What follows a bare number; none after shares, after money, and in English, where names carry no measure words. */
    public String unit(Indicator indicator) {
        boolean bare = indicator.isPercent() || indicator.unit().equals("万元") || !labels.chinese();
        return bare ? "" : labels.unit(indicator);
    }

    public String gap(Assessment one) {
        if (one.gap() == null) {
            return texts.gapZero();
        }
        if (one.gap().signum() == 0) {
            return texts.level();
        }
        String size = labels.judgements().gapSize(one.gap(), one.indicator());
        return one.gap().signum() > 0 ? texts.better(size) : texts.worse(size);
    }

    /** The subtraction behind the gap, value first. */
    public String subtraction(Assessment one) {
        String median = bare(one.statistics().median(), one);
        BigDecimal gap = one.county().gapToMedian();
        return texts.minus(
                labels.number(one.county().observation()).bare().replace("%", ""),
                one.statistics().median().signum() < 0 ? "(" + median + ")" : median,
                (gap.signum() > 0 ? "+" : "") + bare(gap, one));
    }

    private String bare(BigDecimal value, Assessment one) {
        return labels.judgements().bare(value, one.indicator()).replace("%", "");
    }

    /** @param signal null where it cannot be told */
    public String state(Boolean signal) {
        return signal == null ? "unknown" : signal ? "on" : "off";
    }
}
