package cn.xianchi.observation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A numbered, dated, immutable set of published observations. */
public record Release(int number, Instant publishedAt, String note) {

    /** The day of its publication in China. */
    public LocalDate date() {
        return publishedAt.atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
    }

    public int year() {
        return date().getYear();
    }
}
