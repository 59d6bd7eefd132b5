package cn.xianchi.page.figures;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.analysis.comparison.Rankability;
import cn.xianchi.analysis.comparison.Reason;
import cn.xianchi.analysis.statistics.MinimumSample;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.observation.Interval;
import cn.xianchi.text.Labels;
import cn.xianchi.text.Messages;
import cn.xianchi.text.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What can be said of the counties of a comparison together, as far as their intervals allow. */
public record RankabilityText(Comparison line, Labels labels) {
    /** Only where every county's report was read to its end is silence a fact; else the store simply has no more. */
    public String title() {
        return title(line.counties().stream().allMatch(cell -> cell.countyYear().readInFull()));
    }

    /** @param everyoneRead whether every county that the words speak of had its report read to the end */
    public String title(boolean everyoneRead) {
        Vocabulary terms = labels.terms();
        return switch (line.rankability()) {
            case RANKABLE -> terms.verdictRankable();
            case LEVEL -> terms.verdictLevel();
            case NOT_COMPARABLE -> terms.verdictNotComparable(line.values().size());
            case LONE -> lone(line.values().get(0), everyoneRead);
            case NOBODY -> everyoneRead ? terms.verdictNobody() : terms.verdictNoFigures();
        };
    }

    private String lone(CountyValue only, boolean everyoneRead) {
        String county = only.region().shortName();
        int year = only.year();
        if (!everyoneRead) {
            return labels.terms().verdictLoneInStore(county, year);
        }
        return only.comparability().reasons().contains(Reason.OTHER_YEAR)
                ? labels.terms().verdictLoneEarlier(county, year)
                : labels.terms().verdictLone(county);
    }

    public boolean isDoubtful() {
        return line.rankability() == Rankability.NOT_COMPARABLE;
    }

    /** The order, and why it says no more; or for each county that cannot be compared, the first reason. */
    public List<String> reasons() {
        int n = line.statistics().n();
        return switch (line.rankability()) {
            case RANKABLE ->
                List.of(
                        order(),
                        n < MinimumSample.MEDIAN
                                ? labels.terms().verdictSmall(n)
                                : labels.terms().verdictComparable(n));
            case LEVEL -> List.of(order(), labels.terms().verdictLevelWhy());
            case NOT_COMPARABLE ->
                line.counties().stream()
                        .filter(cell -> cell.grade() == Grade.NONE)
                        .map(cell -> labels.messages()
                                .pairedReason(
                                        cell.region().shortName(),
                                        labels.reasons(cell).get(0)))
                        .toList();
            case LONE, NOBODY -> List.of();
        };
    }

    /** The comparable counties with their numbers, best first; ≈ where the intervals leave the order open. */
    public String order() {
        return order(comparable(), line.indicator().polarity(), labels);
    }

    /** Cells in their order, best first, with a sign between them that says no more than is known. */
    public static String order(List<CountyValue> cells, Polarity polarity, Labels labels) {
        StringBuilder text = new StringBuilder();
        CountyValue before = null;
        for (CountyValue cell : cells) {
            if (before != null) {
                text.append(separator(polarity, before, cell, labels.messages()));
            }
            text.append(cell.region().shortName())
                    .append(' ')
                    .append(labels.number(cell.observation()).bare())
                    .append(cell.grade() == Grade.CAUTION ? labels.messages().orderCaution() : "");
            before = cell;
        }
        return text.toString();
    }

    private static String separator(Polarity polarity, CountyValue better, CountyValue worse, Messages texts) {
        if (polarity == Polarity.NEUTRAL) {
            return texts.listSeparator();
        }
        return " " + (isSure(polarity, better, worse) ? texts.orderSure() : texts.orderTie()) + " ";
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
    public boolean isSure() {
        List<CountyValue> cells = comparable();
        return IntStream.range(1, cells.size())
                .allMatch(i -> isSure(line.indicator().polarity(), cells.get(i - 1), cells.get(i)));
    }

    /** The comparable cells, best first; of a neutral indicator, greatest first; equal ones in the order of the counties. */
    public List<CountyValue> comparable() {
        Comparator<CountyValue> byValue = Comparator.comparing(CountyValue::value);
        return line.counties().stream()
                .filter(CountyValue::isComparable)
                .sorted(line.indicator().polarity() == Polarity.LOWER ? byValue : byValue.reversed())
                .toList();
    }
}
