package cn.xianchi.format.table;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.Report;
import cn.xianchi.text.Labels;
import cn.xianchi.text.OpenTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a workbook says behind its table: definitions of the indicators in it, the reports behind it, and notes. */
public record WorkbookNotes(List<Indicator> indicators, List<Report> reports, Release release, boolean fictional) {

    public static WorkbookNotes of(Catalog catalog, List<Report> reports, Release release) {
        return new WorkbookNotes(catalog.publicIndicators(), reports, release, catalog.isFictional());
    }

    /** @param indicators those that occurred; the others are left out, and so are the reports */
    List<Table> tables(Set<String> indicators, Set<String> reports) {
        List<Table> tables = new ArrayList<>();
        if (!indicators.isEmpty()) {
            Stream<Indicator> found = this.indicators.stream().filter(one -> indicators.contains(one.code()));
            tables.add(Tables.indicators(found.toList(), release.number()).named("definitions"));
        }
        if (!reports.isEmpty()) {
            Stream<Report> found = this.reports.stream().filter(report -> reports.contains(report.id()));
            tables.add(Tables.reports(found.toList(), release.number()).named("sources"));
        }
        tables.add(notes());
        return tables;
    }

    private Table notes() {
        OpenTexts zh = Labels.in("zh").texts(OpenTexts.class);
        OpenTexts en = Labels.in("en").texts(OpenTexts.class);
        List<List<Object>> rows = new ArrayList<>();
        for (OpenTexts say : List.of(zh, en)) {
            if (fictional) {
                rows.add(List.of(say.noteDemo(), say.noteDemoSaid()));
            }
            rows.add(List.of(
                    say.release(),
                    say.noteReleaseSaid(release.number(), release.date().toString())));
            rows.add(List.of(say.noteLicence(), say.noteLicenceSaid()));
            rows.add(List.of(
                    say.noteCite(),
                    say.citation(release.number(), release.date().toString())));
            rows.add(List.of(say.noteBlank(), say.noteBlankSaid()));
            rows.add(List.of(say.noteInterval(), say.noteIntervalSaid()));
            rows.add(List.of(say.noteEvidence(), say.noteEvidenceSaid()));
        }
        return new Table("notes", List.of("note", "text"), rows::forEach);
    }
}
