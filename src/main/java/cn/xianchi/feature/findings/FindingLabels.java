package cn.xianchi.feature.findings;

import cn.xianchi.analysis.consistency.Finding;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.catalog.Relation;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Report;
import cn.xianchi.page.figures.SideBySideTable;
import cn.xianchi.text.AssessmentTexts;
import cn.xianchi.text.Labels;
import java.math.BigDecimal;
import java.util.Map;

/** Findings in labels; {@code reports} by id. */
record FindingLabels(Labels labels, Catalog catalog, Map<String, Report> reports) {

    public String text(Finding finding) {
        AssessmentTexts texts = labels.assessments();
        Observation first = finding.first();
        Observation other = finding.observations().get(1);
        String name = labels.name(indicator(first));
        String value = number(first);
        return switch (finding.check()) {
            case SHARE -> share(finding, name, value);
            case PARTS -> parts(finding, name, value);
            case STOCK_FALLS -> texts.foundStockFalls(name, other.year(), number(other), first.year(), value);
            case GROWTH -> {
                String growth = number(finding.observations().get(2));
                yield texts.foundGrowth(name, first.year(), value, number(other), growth, expected(finding));
            }
            case TWO_REPORTS ->
                texts.foundTwoReports(
                        name,
                        value,
                        report(first).title(),
                        number(other),
                        report(other).title());
            case DIGITS_SWAPPED -> texts.foundDigits(name, value, dated(first, other));
            case MAGNITUDE -> texts.foundMagnitude(name, value, dated(first, other), measure(finding));
            case OUTLIER ->
                texts.foundOutlier(name, value, measure(finding), region(other).name(), number(other));
        };
    }

    private String share(Finding finding, String name, String value) {
        String by = number(finding.observations().get(1));
        String of = number(finding.observations().get(2));
        boolean cut = catalog.relations().stream()
                .anyMatch(relation -> relation.type() == Relation.Type.CUT
                        && relation.indicator().equals(finding.first().indicator()));
        return cut
                ? labels.assessments().foundCut(name, value, by, of, expected(finding))
                : labels.assessments().foundShare(name, value, by, of, expected(finding));
    }

    private String parts(Finding finding, String name, String value) {
        Observation other = finding.observations().get(1);
        if (finding.expected() != null) {
            return labels.assessments().foundSum(name, value, expected(finding));
        }
        Observation first = finding.first();
        String part = first.isSplit() ? name + labels.dimensionValue(first.dimension()) : name;
        return labels.assessments().foundPart(part, value, labels.name(indicator(other)), number(other));
    }

    private String measure(Finding finding) {
        return labels.judgements().computed(BigDecimal.valueOf(finding.measure()));
    }

    /** What the doubted figure would have to be. */
    private String expected(Finding finding) {
        return labels.judgements().between(finding.expected(), indicator(finding.first()));
    }

    /** A number, with its year where that is another one. */
    private String dated(Observation first, Observation other) {
        return other.year() == first.year()
                ? number(other)
                : labels.messages().yearsOne(other.year()) + " " + number(other);
    }

    public Region region(Observation one) {
        return catalog.region(one.region()).orElseThrow();
    }

    public Indicator indicator(Observation one) {
        return catalog.indicator(one.indicator()).orElseThrow();
    }

    public Report report(Observation one) {
        return reports.get(one.evidence().report());
    }

    public SideBySideTable.Value value(Observation one) {
        return SideBySideTable.value(indicator(one), region(one).name(), one, "", null, labels);
    }

    private String number(Observation one) {
        return labels.number(one).text();
    }
}
