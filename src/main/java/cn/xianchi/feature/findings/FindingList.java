package cn.xianchi.feature.findings;

import cn.xianchi.analysis.consistency.CheckKind;
import cn.xianchi.analysis.consistency.Finding;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Report;
import cn.xianchi.page.figures.SideBySideTable;
import cn.xianchi.text.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Findings by their check, each with its sentence and all the figures that it holds against each other. */
record FindingList(FindingLabels said) {

    record Group(String code, String name, String meaning, int n, List<Item> items) {}

    record Item(String id, String region, String county, String city, String text, List<Held> figures) {}

    /** One figure of a finding; {@code doubted} is the first. */
    record Held(
            boolean doubted,
            String indicator,
            String name,
            String part,
            String region,
            String county,
            int year,
            SideBySideTable.Value value,
            String window,
            String interval,
            String report,
            String title) {}

    /** @param all the whole list, which the counts are of */
    List<Group> groups(List<Finding> shown, List<Finding> all) {
        Map<CheckKind, List<Finding>> byCheck =
                shown.stream().collect(Collectors.groupingBy(Finding::check, LinkedHashMap::new, Collectors.toList()));
        List<Group> groups = new ArrayList<>();
        byCheck.forEach((check, findings) -> groups.add(new Group(
                Code.of(check),
                words().judgements().check(check),
                meaning(check, words()),
                (int) all.stream().filter(one -> one.check() == check).count(),
                findings.stream().map(this::item).toList())));
        return groups;
    }

    /** What it means that a check found something. */
    static String meaning(CheckKind check, Labels labels) {
        FindingTexts say = labels.texts(FindingTexts.class);
        return switch (check) {
            case SHARE -> say.meaningShare();
            case PARTS -> say.meaningParts();
            case STOCK_FALLS -> say.meaningStockFalls();
            case GROWTH -> say.meaningGrowth();
            case TWO_REPORTS -> say.meaningTwoReports();
            case DIGITS_SWAPPED -> say.meaningDigitsSwapped();
            case MAGNITUDE -> say.meaningMagnitude();
            case OUTLIER -> say.meaningOutlier();
        };
    }

    private Item item(Finding finding) {
        Region region = catalog().region(finding.first().region()).orElseThrow();
        List<Held> figures = new ArrayList<>();
        finding.observations().forEach(one -> figures.add(held(one, figures.isEmpty())));
        return new Item(
                finding.id(), region.code(), region.name(), region.city(), said.text(finding), List.copyOf(figures));
    }

    private Held held(Observation one, boolean doubted) {
        Indicator indicator = catalog().indicator(one.indicator()).orElseThrow();
        Region region = catalog().region(one.region()).orElseThrow();
        Report report = said.reports().get(one.evidence().report());
        return new Held(
                doubted,
                indicator.code(),
                words().name(indicator),
                words().dimensionValue(one.dimension()),
                region.code(),
                region.name(),
                one.year(),
                SideBySideTable.value(indicator, region.name(), one, "", null, words()),
                words().window(one.window()),
                one.figure().raw().isEmpty() ? words().statistic(one.statistic()) : words().interval(one.figure()),
                one.id() == null ? report.id() : report.id() + "#o" + one.id(),
                report.title());
    }

    private Labels words() {
        return said.words();
    }

    private Catalog catalog() {
        return said.catalog();
    }
}
