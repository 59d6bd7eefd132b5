package cn.xianchi.web;

import cn.xianchi.benchmark.Cell;
import cn.xianchi.benchmark.Floor;
import cn.xianchi.benchmark.Grade;
import cn.xianchi.benchmark.Line;
import cn.xianchi.benchmark.Reason;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.observation.Interval;
import cn.xianchi.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What can be said of a line, in words that say no more than its verdict. */
final class Verdicts {
    private Verdicts() {}

    /** Only where every county's report was read to its end is silence a fact; else the store simply has no more. */
    private static boolean everyoneRead(Line line) {
        return line.cells().stream().allMatch(cell -> cell.column().readInFull());
    }

    static String title(Line line, Words words) {
        return title(line, words, everyoneRead(line));
    }

    /** @param everyoneRead whether every county that the words speak of had its report read to the end */
    static String title(Line line, Words words, boolean everyoneRead) {
        return switch (line.verdict()) {
            case RANKABLE -> words.terms().verdictRankable();
            case LEVEL -> words.terms().verdictLevel();
            case NOT_COMPARABLE -> words.terms().verdictNotComparable(line.present());
            case LONE -> lone(line, words, everyoneRead);
            case NOBODY ->
                everyoneRead ? words.terms().verdictNobody() : words.terms().verdictNoFigures();
        };
    }

    static List<String> said(Line line, Words words) {
        List<String> said = new ArrayList<>();
        int comparable = comparable(line).size();
        switch (line.verdict()) {
            case RANKABLE -> {
                said.add(order(line, words));
                said.add(
                        comparable < Floor.MEDIAN
                                ? words.terms().verdictSmall(comparable)
                                : words.terms().verdictComparable(comparable));
            }
            case LEVEL -> {
                said.add(order(line, words));
                said.add(words.terms().verdictLevelWhy());
            }
            case NOT_COMPARABLE ->
                line.cells().stream()
                        .filter(cell -> !cell.isBlank() && cell.comparability().grade() == Grade.NONE)
                        .forEach(cell -> said.add(words.messages()
                                .pairedReason(
                                        cell.column().region().shortName(),
                                        words.reasons(cell).get(0))));
            case LONE, NOBODY -> {}
        }
        return said;
    }

    /** The comparable counties with their numbers, best first; ≈ where the intervals leave the order open. */
    static String order(Line line, Words words) {
        return order(comparable(line), line.indicator().polarity(), words);
    }

    /** Cells in their order, best first, with a sign between them that says no more than is known. */
    static String order(List<Cell> cells, Polarity polarity, Words words) {
        StringBuilder text = new StringBuilder();
        Cell before = null;
        for (Cell cell : cells) {
            if (before != null) {
                String sign = isSure(polarity, before, cell)
                        ? words.messages().orderSure()
                        : words.messages().orderTie();
                text.append(polarity == Polarity.NEUTRAL ? words.messages().listSeparator() : " " + sign + " ");
            }
            text.append(cell.column().region().shortName())
                    .append(' ')
                    .append(words.number(cell.row().value()).bare());
            if (cell.comparability().grade() == Grade.CAUTION) {
                text.append(words.messages().orderCaution());
            }
            before = cell;
        }
        return text.toString();
    }

    /** Whether the order of two counties, the better first, is beyond doubt. */
    private static boolean isSure(Polarity polarity, Cell better, Cell worse) {
        Interval above = better.row().value().figure().bounds();
        Interval below = worse.row().value().figure().bounds();
        return switch (polarity) {
            case HIGHER -> above.surelyAbove(below);
            case LOWER -> below.surelyAbove(above);
            case NEUTRAL -> false;
        };
    }

    /** Whether every step of the order is beyond doubt. */
    static boolean isSure(Line line) {
        List<Cell> cells = comparable(line);
        return IntStream.range(1, cells.size())
                .allMatch(i -> isSure(line.indicator().polarity(), cells.get(i - 1), cells.get(i)));
    }

    /** The comparable cells, best first; of a neutral indicator, greatest first. */
    static List<Cell> comparable(Line line) {
        Comparator<Cell> byValue =
                Comparator.comparing(cell -> cell.row().value().figure().value());
        return line.cells().stream()
                .filter(Cell::isComparable)
                .sorted(line.indicator().polarity() == Polarity.LOWER ? byValue : byValue.reversed())
                .toList();
    }

    private static String lone(Line line, Words words, boolean everyoneRead) {
        Cell only = line.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElseThrow();
        String county = only.column().region().shortName();
        if (!everyoneRead) {
            return words.terms().verdictLoneInStore(county, only.column().year());
        }
        boolean earlier = only.comparability().reasons().contains(Reason.OTHER_YEAR);
        return earlier
                ? words.terms().verdictLoneEarlier(county, only.column().year())
                : words.terms().verdictLone(county);
    }
}
