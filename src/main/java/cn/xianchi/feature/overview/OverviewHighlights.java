package cn.xianchi.feature.overview;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.Rankability;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.Report;
import cn.xianchi.page.RankabilityText;
import cn.xianchi.query.Answers;
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

    static OverviewHighlights of(int year, Answers answers, Release release, Labels labels) {
        List<Region> counties = answers.counties(year, release);
        ComparisonMatrix all =
                answers.sideBySide(counties, year, answers.catalog().publicIndicators(), false, release);
        List<Report> reports = answers.reports(release);
        List<Comparison> rankable = all.ofRankability(Rankability.RANKABLE).stream()
                .sorted(Comparator.comparing(
                        (Comparison line) -> -RankabilityText.comparable(line).size()))
                .toList();
        List<Comparison> cannot = all.ofRankability(Rankability.NOT_COMPARABLE);
        return new OverviewHighlights(
                year,
                labels.messages().briefNewLead(reports.size(), (int) answers.figures(release)),
                reports.stream()
                        .filter(report -> report.date() != null)
                        .sorted(Comparator.comparing(Report::date).reversed())
                        .limit(SHOWN)
                        .map(report -> new Item(
                                "/reports/" + report.id(),
                                report.title(),
                                report.date().toString()))
                        .toList(),
                labels.messages().briefStandsOutLead(rankable.size(), year, counties.size())
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
