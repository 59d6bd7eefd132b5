package cn.xianchi.feature.overview;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.Rankability;
import cn.xianchi.observation.Report;
import cn.xianchi.page.figures.RankabilityText;
import cn.xianchi.text.Labels;
import java.util.Comparator;
import java.util.List;

/** The overview in three columns: what is new, what stands out over all counties of a year, what cannot be told. */
record OverviewHighlights(
        int year,
        String newLead,
        List<Item> news,
        String standsOutLead,
        List<Item> standsOut,
        String cannotLead,
        List<Item> cannot) {
    private static final int SHOWN = 5;

    record Item(String address, String name, String said) {}

    /**
     * @param all every county with figures of the year, and every indicator
     * @param figures how many figures there are in all years
     */
    static OverviewHighlights of(ComparisonMatrix all, List<Report> reports, long figures, Labels labels) {
        int year = all.year();
        List<Comparison> rankable = all.ofRankability(Rankability.RANKABLE).stream()
                .sorted(Comparator.comparing(
                        (Comparison line) -> -RankabilityText.comparable(line).size()))
                .toList();
        List<Comparison> cannot = all.ofRankability(Rankability.NOT_COMPARABLE);
        return new OverviewHighlights(
                year,
                labels.messages().briefNewLead(reports.size(), (int) figures),
                reports.stream()
                        .filter(report -> report.date() != null)
                        .sorted(Comparator.comparing(Report::date).reversed())
                        .limit(SHOWN)
                        .map(report -> new Item(
                                "/reports/" + report.id(),
                                report.title(),
                                report.date().toString()))
                        .toList(),
                labels.messages()
                                .briefStandsOutLead(
                                        rankable.size(), year, all.countyYears().size())
                        + rest(rankable.size(), labels),
                rankable.stream()
                        .limit(SHOWN)
                        .map(line -> item(line, year, RankabilityText.order(line, labels), labels))
                        .toList(),
                labels.messages().briefCannotLead(cannot.size()) + rest(cannot.size(), labels),
                cannot.stream()
                        .limit(SHOWN)
                        .map(line -> item(
                                line,
                                year,
                                String.join(labels.messages().clauseSeparator(), RankabilityText.said(line, labels)),
                                labels))
                        .toList());
    }

    private static String rest(int n, Labels labels) {
        return n > SHOWN ? labels.messages().briefFirst(SHOWN) : "";
    }

    private static Item item(Comparison line, int year, String said, Labels labels) {
        return new Item(
                "/compare?indicator=" + line.indicator().code() + "&year=" + year, labels.name(line.indicator()), said);
    }
}
