package cn.xianchi.feature.overview;

import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.Rankability;
import cn.xianchi.observation.Report;
import cn.xianchi.page.figures.RankabilityText;
import cn.xianchi.text.Labels;
import java.util.Comparator;
import java.util.List;

/**
 * The overview in three columns: what is new, what stands out over all counties of a year, what cannot be told.
 *
 * @param all every county with figures of the year, and every indicator
 * @param figures how many figures there are in all years
 */
record OverviewHighlights(ComparisonMatrix all, List<Report> reports, int figures, Labels labels) {

    /** The reports with a date, the newest first. */
    public List<Report> newest() {
        return reports.stream()
                .filter(report -> report.date() != null)
                .sorted(Comparator.comparing(Report::date).reversed())
                .toList();
    }

    /** The indicators that can be ranked, those of most counties first. */
    public List<RankabilityText> rankable() {
        return all.ofRankability(Rankability.RANKABLE).stream()
                .sorted(Comparator.comparing(line -> -line.statistics().n()))
                .map(line -> new RankabilityText(line, labels))
                .toList();
    }

    public List<RankabilityText> incomparable() {
        return all.ofRankability(Rankability.NOT_COMPARABLE).stream()
                .map(line -> new RankabilityText(line, labels))
                .toList();
    }
}
