package cn.xianchi.extraction.context;

import cn.xianchi.extraction.quantity.Tables;
import cn.xianchi.extraction.structure.Context;
import cn.xianchi.extraction.structure.Outline;
import cn.xianchi.extraction.time.TimeWord;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the time expressions that apply to a number, and whether they assign it to another year. */
public record TimeScope(ParsedReport report) {
    /** Maximum number of time expressions before a number in one item. */
    private static final int MAX_WORDS = 40;
    /** Maximum length of a part of a sentence, in characters. */
    private static final int MAX_PART = 400;

    /** The time expressions before {@code index} in its item, nearest first. */
    public List<TimeWord> before(int index) {
        int item = report.outline().itemStart(index);
        Outline.Section section = report.outline().section(index);
        int from = item == section.start() ? section.bodyStart() : item;
        return report.times().headMap(index, false).descendingMap().values().stream()
                .takeWhile(time -> time.start() >= from)
                .filter(time -> time.end() <= index)
                .limit(MAX_WORDS)
                .toList();
    }

    /** The time expressions in the headings of a table cell, those of the first heading first. */
    public List<TimeWord> in(List<Tables.Range> headings) {
        return headings.stream()
                .map(heading -> report.times().subMap(heading.start(), true, heading.end(), false))
                .flatMap(times -> times.descendingMap().values().stream())
                .map(TimeWord::asSpan)
                .toList();
    }

    /**
     * Whether the number at {@code index} is of an earlier year: 去年受理9.8万件, but not the second of 由去年的95%升到98%.
     *
     * @param previousNumber where the number before it stands, -1 for none
     */
    boolean isEarlier(int index, int clauseStart, int previousNumber) {
        int sentence = report.outline().sentenceStart(index);
        for (TimeWord time : before(index)) {
            if (time.start() < sentence) {
                return false;
            }
            boolean belongsToPrevious = time.start() >= clauseStart && previousNumber >= time.end();
            if (belongsToPrevious) {
                continue;
            }
            switch (time.kind()) {
                case EARLIER -> {
                    if (applies(time, index, clauseStart, sentence)) {
                        return true;
                    }
                }
                case YEAR, SINCE, SPAN, NOW -> {
                    return false;
                }
                case UNTIL -> {
                    return time.to().getYear() < report.context().year();
                }
                default -> {}
            }
        }
        return false;
    }

    /** Whether an earlier year applies to the number, and is not what the number is compared with. */
    private boolean applies(TimeWord time, int index, int clauseStart, int sentence) {
        String word = report.text().text().substring(time.start(), time.end());
        if (word.startsWith("同比") || word.startsWith("环比")) {
            return false;
        }
        if (time.start() >= clauseStart) {
            return true;
        }
        boolean isCompared = word.matches("[较比].*") || followsComparison(time.start());
        boolean isAtPartStart = time.start() == partStart(time.start(), sentence);
        return isAtPartStart && !isCompared && partStart(index, sentence) <= time.start();
    }

    /** Start of the part of a sentence between semicolons. */
    private int partStart(int index, int sentence) {
        return Context.startAfter(";", report.text().text(), Math.max(sentence, index - MAX_PART), index);
    }

    private boolean followsComparison(int index) {
        return index > 0 && "较比与同".indexOf(report.text().text().charAt(index - 1)) >= 0;
    }

    boolean isLater(int index) {
        int sentence = report.outline().sentenceStart(index);
        Set<TimeWord.Kind> inAnySentence = EnumSet.of(TimeWord.Kind.LATER, TimeWord.Kind.EVENT);
        return before(index).stream()
                .takeWhile(time -> time.start() >= sentence || inAnySentence.contains(time.kind()))
                .anyMatch(time -> time.kind() == TimeWord.Kind.LATER);
    }
}
