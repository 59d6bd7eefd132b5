package cn.xianchi.feature.findings;

import cn.xianchi.analysis.consistency.CheckKind;
import cn.xianchi.analysis.consistency.Finding;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Report;
import cn.xianchi.page.figures.SideBySideTable;
import cn.xianchi.text.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Findings by their check, each with all the figures that it holds against each other.
 *
 * @param listed all that the view is about
 * @param shown those of one page
 */
record FindingList(List<Finding> listed, List<Finding> shown, FindingLabels texts) {

    public Map<CheckKind, List<Finding>> byCheck() {
        return shown.stream().collect(Collectors.groupingBy(Finding::check, LinkedHashMap::new, Collectors.toList()));
    }

    /** How many of the whole list a check found. */
    public long count(CheckKind check) {
        return listed.stream().filter(one -> one.check() == check).count();
    }

    public String text(Finding finding) {
        return texts.text(finding);
    }

    public Region region(Observation one) {
        return texts.catalog().region(one.region()).orElseThrow();
    }

    public Indicator indicator(Observation one) {
        return texts.catalog().indicator(one.indicator()).orElseThrow();
    }

    public Report report(Observation one) {
        return texts.reports().get(one.evidence().report());
    }

    public SideBySideTable.Value value(Observation one) {
        return SideBySideTable.value(indicator(one), region(one).name(), one, "", null, labels());
    }

    public Labels labels() {
        return texts.words();
    }

    /** How many figures are listed and how many reports they were read from; null where there are none. */
    public String source() {
        Set<Observation> figures =
                listed.stream().flatMap(one -> one.observations().stream()).collect(Collectors.toSet());
        long reports =
                figures.stream().map(one -> one.evidence().report()).distinct().count();
        return figures.isEmpty() ? null : labels().texts(FindingTexts.class).figuresOf(figures.size(), (int) reports);
    }
}
