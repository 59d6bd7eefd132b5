package cn.xianchi.extraction.time;

import java.time.LocalDate;

/** A word of time in a {@link NormalisedText} text; null dates are not stated. {@code year} is what the word names, 0 for none. */
public record TimeWord(int start, int end, Kind kind, int year, LocalDate from, LocalDate to) {
    /** A month in the head of a column is the window of its numbers. */
    public TimeWord asSpan() {
        return kind == Kind.EVENT && from != null ? new TimeWord(start, end, Kind.SPAN, year, from, to) : this;
    }

    public enum Kind {
        /** 1月至9月, 上半年 */
        SPAN,
        /** 今年以来 */
        SINCE,
        /** 上线以来: a start that is not told */
        SINCE_SOMETIME,
        /** 全年, 2025年 */
        YEAR,
        /** 截至9月底 */
        UNTIL,
        /** 目前 */
        NOW,
        /** a day or month on which something happened */
        EVENT,
        /** 去年, 上年同期 */
        EARLIER,
        /** 明年 */
        LATER
    }
}
