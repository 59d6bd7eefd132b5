package cn.xianchi.extraction.time;

import java.time.LocalDate;

/** A time expression in a normalised text; a null date is not stated, {@code year} is 0 if it names none. */
public record TimeWord(int start, int end, Kind kind, int year, LocalDate from, LocalDate to) {
    /** The expression as part of a column heading, where a month is the window of the numbers. */
    public TimeWord asSpan() {
        return kind == Kind.EVENT && from != null ? new TimeWord(start, end, Kind.SPAN, year, from, to) : this;
    }

    public enum Kind {
        /** 1月至9月, 上半年 */
        SPAN,
        /** 今年以来 */
        SINCE,
        /** 上线以来: from an unknown date */
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
