package cn.xianchi.format.opendata;

import cn.xianchi.observation.Release;
import cn.xianchi.observation.Report;
import java.util.IntSummaryStatistics;
import java.util.List;

/** The first and the last year that the reports of a release are about. */
public record YearSpan(int first, int last) {
    public static YearSpan of(List<Report> reports, Release release) {
        IntSummaryStatistics years = reports.stream().mapToInt(Report::year).summaryStatistics();
        return years.getCount() == 0
                ? new YearSpan(release.year(), release.year())
                : new YearSpan(years.getMin(), years.getMax());
    }
}
