package cn.xianchi.observation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A numbered, dated, immutable set of published observations. */
public record Release(int number, Instant publishedAt, String note) {
    /**
     * What a release changed: numbers of new, replaced and withdrawn observations, and of reports described for the first
     * time or anew.
     */
    public record Change(Release release, long added, long replaced, long withdrawn, long reports) {}

    /** The day of publication, in Chinese time. */
    public LocalDate date() {
        return publishedAt.atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
    }

    public int year() {
        return date().getYear();
    }
}
