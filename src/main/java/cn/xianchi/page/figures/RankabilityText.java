package cn.xianchi.page.figures;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.analysis.comparison.Reason;
import cn.xianchi.analysis.statistics.MinimumSample;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.observation.Interval;
import cn.xianchi.text.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What can be said of a line, in words that say no more than its verdict. */
public final class RankabilityText {
    private RankabilityText() {}

    /** Only where every county's report was read to its end is silence a fact; else the store simply has no more. */
    private static boolean everyoneRead(Comparison line) {
        return line.counties().stream().allMatch(cell -> cell.countyYear().readInFull());
    }

    static String title(Comparison line, Labels labels) {
        return title(line, labels, everyoneRead(line));
    }

    /** @param everyoneRead whether every county that the words speak of had its report read to the end */
    public static String title(Comparison line, Labels labels, boolean everyoneRead) {
        return switch (line.rankability()) {
            case RANKABLE -> labels.terms().verdictRankable();
            case LEVEL -> labels.terms().verdictLevel();
            case NOT_COMPARABLE ->
                labels.terms().verdictNotComparable(line.values().size());
            case LONE -> lone(line, labels, everyoneRead);
            case NOBODY ->
                everyoneRead ? labels.terms().verdictNobody() : labels.terms().verdictNoFigures();
        };
    }

    public static List<String> said(Comparison line, Labels labels) {
        List<String> said = new ArrayList<>();
        int comparable = comparable(line).size();
        switch (line.rankability()) {
            case RANKABLE -> {
                said.add(order(line, labels));
                said.add(
                        comparable < MinimumSample.MEDIAN
                                ? labels.terms().verdictSmall(comparable)
                                : labels.terms().verdictComparable(comparable));
            }
            case LEVEL -> {
                said.add(order(line, labels));
                said.add(labels.terms().verdictLevelWhy());
            }
            case NOT_COMPARABLE ->
                line.counties().stream()
                        .filter(cell -> !cell.isBlank() && cell.grade() == Grade.NONE)
                        .forEach(cell -> said.add(labels.messages()
                                .pairedReason(
                                        cell.region().shortName(),
                                        labels.reasons(cell).get(0))));
            case LONE, NOBODY -> {}
        }
        return said;
    }

    /** The comparable counties with their numbers, best first; ≈ where the intervals leave the order open. */
    public static String order(Comparison line, Labels labels) {
        return order(comparable(line), line.indicator().polarity(), labels);
    }

    /** Cells in their order, best first, with a sign between them that says no more than is known. */
    public static String order(List<CountyValue> cells, Polarity polarity, Labels labels) {
        StringBuilder text = new StringBuilder();
        CountyValue before = null;
        for (CountyValue cell : cells) {
            if (before != null) {
                String sign = isSure(polarity, before, cell)
                        ? labels.messages().orderSure()
                        : labels.messages().orderTie();
                text.append(polarity == Polarity.NEUTRAL ? labels.messages().listSeparator() : " " + sign + " ");
            }
            text.append(cell.region().shortName())
                    .append(' ')
                    .append(labels.number(cell.observation()).bare());
            if (cell.grade() == Grade.CAUTION) {
                text.append(labels.messages().orderCaution());
            }
            before = cell;
        }
        return text.toString();
    }

    /** Whether the order of two counties, the better first, is beyond doubt. */
    private static boolean isSure(Polarity polarity, CountyValue better, CountyValue worse) {
        Interval above = better.bounds();
        Interval below = worse.bounds();
        return switch (polarity) {
            case HIGHER -> above.surelyAbove(below);
            case LOWER -> below.surelyAbove(above);
            case NEUTRAL -> false;
        };
    }

    /** Whether every step of the order is beyond doubt. */
    public static boolean isSure(Comparison line) {
        List<CountyValue> cells = comparable(line);
        return IntStream.range(1, cells.size())
                .allMatch(i -> isSure(line.indicator().polarity(), cells.get(i - 1), cells.get(i)));
    }

    /** The comparable cells, best first; of a neutral indicator, greatest first. */
    public static List<CountyValue> comparable(Comparison line) {
        Comparator<CountyValue> byValue = Comparator.comparing(CountyValue::value);
        return line.counties().stream()
                .filter(CountyValue::isComparable)
                .sorted(line.indicator().polarity() == Polarity.LOWER ? byValue : byValue.reversed())
                .toList();
    }

    private static String lone(Comparison line, Labels labels, boolean everyoneRead) {
        CountyValue only = line.counties().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElseThrow();
        String county = only.region().shortName();
        if (!everyoneRead) {
            return labels.terms().verdictLoneInStore(county, only.countyYear().year());
        }
        boolean earlier = only.comparability().reasons().contains(Reason.OTHER_YEAR);
        return earlier
                ? labels.terms().verdictLoneEarlier(county, only.countyYear().year())
                : labels.terms().verdictLone(county);
    }
}
