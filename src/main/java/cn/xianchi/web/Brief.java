package cn.xianchi.web;

import cn.xianchi.answer.Answers;
import cn.xianchi.benchmark.Line;
import cn.xianchi.benchmark.SideBySide;
import cn.xianchi.benchmark.Verdict;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.Report;
import cn.xianchi.words.Words;
import java.util.Comparator;
import java.util.List;

/** The overview in three columns: what is new, what stands out over all counties of a year, what cannot be told. */
record Brief(
        int year,
        String newLead,
        List<Item> news,
        String standsOutLead,
        List<Item> standsOut,
        String cannotLead,
        List<Item> cannot) {
    private static final int SHOWN = 5;

    record Item(String address, String name, String said) {}

    static Brief of(int year, Answers answers, Release release, Words words) {
        List<Region> counties = answers.counties(year, release);
        SideBySide all = answers.sideBySide(counties, year, answers.catalog().publicIndicators(), false, release);
        List<Report> reports = answers.reports(release);
        List<Line> rankable = all.withVerdict(Verdict.RANKABLE).stream()
                .sorted(Comparator.comparing(
                        (Line line) -> -Verdicts.comparable(line).size()))
                .toList();
        List<Line> cannot = all.withVerdict(Verdict.NOT_COMPARABLE);
        return new Brief(
                year,
                words.messages().briefNewLead(reports.size(), (int) answers.figures(release)),
                reports.stream()
                        .filter(report -> report.date() != null)
                        .sorted(Comparator.comparing(Report::date).reversed())
                        .limit(SHOWN)
                        .map(report -> new Item(
                                "/reports/" + report.id(),
                                report.title(),
                                report.date().toString()))
                        .toList(),
                words.messages().briefStandsOutLead(rankable.size(), year, counties.size())
                        + rest(rankable.size(), words),
                rankable.stream()
                        .limit(SHOWN)
                        .map(line -> item(line, year, Verdicts.order(line, words), words))
                        .toList(),
                words.messages().briefCannotLead(cannot.size()) + rest(cannot.size(), words),
                cannot.stream()
                        .limit(SHOWN)
                        .map(line -> item(
                                line,
                                year,
                                String.join(words.messages().clauseSeparator(), Verdicts.said(line, words)),
                                words))
                        .toList());
    }

    private static String rest(int n, Words words) {
        return n > SHOWN ? words.messages().briefFirst(SHOWN) : "";
    }

    private static Item item(Line line, int year, String said, Words words) {
        return new Item(
                "/compare?indicator=" + line.indicator().code() + "&year=" + year, words.name(line.indicator()), said);
    }
}
