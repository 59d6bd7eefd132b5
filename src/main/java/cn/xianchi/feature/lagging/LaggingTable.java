package cn.xianchi.feature.lagging;

import cn.xianchi.analysis.lagging.Assessment;
import cn.xianchi.analysis.lagging.RagStatus;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.observation.Observation;
import cn.xianchi.page.figures.SideBySideTable;
import cn.xianchi.text.AssessmentLabels;
import cn.xianchi.text.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Judged figures as rows with their arithmetic, worst first, in groups where these are asked for. */
record LaggingTable(Labels words, AssessmentLabels judged, LaggingTexts say, String group) {

    /** {@code name} is null where the list is not grouped; {@code counts} says how many of which lamp. */
    record Group(String code, String name, String small, String counts, List<Row> rows) {}

    /** {@code median} and what follows is null where it cannot be told; {@code unknown} then says why. */
    record Row(
            String lamp,
            String lampName,
            String region,
            String county,
            String city,
            String indicator,
            String name,
            SideBySideTable.Place place,
            String median,
            String unit,
            String n,
            String gap,
            String minus,
            String toMedian,
            GapRuler ruler,
            String unknown,
            List<Signal> signals,
            String text) {}

    /** {@code state} is on, off or unknown. */
    record Signal(String code, String state, String said, String why) {}

    static LaggingTable of(String group, Labels labels) {
        return new LaggingTable(labels, labels.judgements(), labels.texts(LaggingTexts.class), group);
    }

    /** All of them in the order in which they are shown: a group with the most red ones first, then the most amber. */
    List<Assessment> ordered(List<Assessment> worstFirst) {
        return grouped(worstFirst).values().stream().flatMap(List::stream).toList();
    }

    /** @param all the whole list, which the counts of the groups are of */
    List<Group> groups(List<Assessment> shown, List<Assessment> all) {
        Map<String, List<Assessment>> whole = grouped(all);
        return grouped(shown).entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue(), whole.get(entry.getKey())))
                .toList();
    }

    private Map<String, List<Assessment>> grouped(List<Assessment> list) {
        Map<String, List<Assessment>> found =
                list.stream().collect(Collectors.groupingBy(this::key, LinkedHashMap::new, Collectors.toList()));
        Comparator<Map.Entry<String, List<Assessment>>> order = Comparator.comparing(entry -> 0);
        for (RagStatus lamp : LaggingFilter.SHORT) {
            order = order.thenComparing(entry -> -count(entry.getValue(), lamp));
        }
        Map<String, List<Assessment>> sorted = new LinkedHashMap<>();
        found.entrySet().stream()
                .sorted(order.thenComparing(Map.Entry::getKey))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private String key(Assessment one) {
        return switch (group) {
            case "region" -> one.region().code();
            case "indicator" -> one.indicator().code();
            default -> "";
        };
    }

    private static long count(List<Assessment> list, RagStatus lamp) {
        return list.stream().filter(one -> one.status() == lamp).count();
    }

    private Group group(String code, List<Assessment> shown, List<Assessment> whole) {
        List<Row> rows = shown.stream().map(this::row).toList();
        if (group.equals("none")) {
            return new Group(null, null, null, null, rows);
        }
        List<String> counts = new ArrayList<>();
        for (RagStatus lamp : RagStatus.values()) {
            long n = count(whole, lamp);
            if (n > 0) {
                counts.add(say.groupCount(judged.lamp(lamp), (int) n));
            }
        }
        Row first = rows.get(0);
        boolean byRegion = group.equals("region");
        return new Group(
                code,
                byRegion ? first.county() : first.name(),
                byRegion ? first.city() : null,
                words.list(counts),
                rows);
    }

    private Row row(Assessment one) {
        Indicator indicator = one.indicator();
        boolean grey = one.status() == RagStatus.GREY;
        return new Row(
                Code.of(one.status()),
                judged.lamp(one.status()),
                one.region().code(),
                one.region().name(),
                one.region().city(),
                indicator.code(),
                words.name(indicator),
                SideBySideTable.place(indicator, one.county(), words),
                grey ? null : judged.bare(one.statistics().median(), indicator),
                unit(indicator),
                say.counties(one.statistics().n()),
                grey ? null : gap(one),
                grey || one.gap() == null ? null : minus(one),
                grey ? null : one.toMedian() == null ? say.reached() : judged.toMedian(one),
                grey ? null : GapRuler.of(one, words),
                grey ? judged.text(one) : null,
                judged.signals(one).stream().map(this::signal).toList(),
                judged.text(one));
    }

    /** What follows a bare number; none after shares, after money, and in English, where names carry no measure words. */
    private String unit(Indicator indicator) {
        return indicator.isPercent() || indicator.unit().equals("万元") || !words.chinese() ? "" : words.unit(indicator);
    }

    private String gap(Assessment one) {
        if (one.gap() == null) {
            return say.gapZero();
        }
        if (one.gap().signum() == 0) {
            return say.level();
        }
        String size = judged.gapSize(one.gap(), one.indicator());
        return one.gap().signum() > 0 ? say.better(size) : say.worse(size);
    }

    /** The subtraction behind the gap, value first. */
    private String minus(Assessment one) {
        Observation value = one.county().observation();
        String median = judged.bare(one.statistics().median(), one.indicator()).replace("%", "");
        return say.minus(
                words.number(value).bare().replace("%", ""),
                one.statistics().median().signum() < 0 ? "(" + median + ")" : median,
                (one.county().gapToMedian().signum() > 0 ? "+" : "")
                        + judged.bare(one.county().gapToMedian(), one.indicator())
                                .replace("%", ""));
    }

    private Signal signal(AssessmentLabels.Said one) {
        String state = one.on() == null ? "unknown" : one.on() ? "on" : "off";
        String said = one.on() == null ? say.signalUnknown() : one.on() ? say.signalOn() : say.signalOff();
        return new Signal(one.signal(), state, said, one.why());
    }
}
