package cn.xianchi.feature.findings;

import cn.xianchi.analysis.consistency.Finding;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Relation;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Report;
import cn.xianchi.text.AssessmentTexts;
import cn.xianchi.text.Labels;
import java.math.BigDecimal;
import java.util.Map;

/** Findings in words; {@code reports} by id. */
record FindingLabels(Labels words, Catalog catalog, Map<String, Report> reports) {

    String text(Finding finding) {
        AssessmentTexts say = words.judging();
        Observation first = finding.first();
        Observation other = finding.observations().get(1);
        Indicator indicator = indicator(first);
        String name = words.name(indicator);
        String value = number(first);
        return switch (finding.check()) {
            case SHARE -> share(finding, name, value);
            case PARTS -> parts(finding, name, value);
            case STOCK_FALLS -> say.foundStockFalls(name, other.year(), number(other), first.year(), value);
            case GROWTH ->
                say.foundGrowth(
                        name,
                        first.year(),
                        value,
                        number(other),
                        number(finding.observations().get(2)),
                        words.judgements().between(finding.expected(), indicator));
            case TWO_REPORTS -> say.foundTwoReports(name, value, title(first), number(other), title(other));
            case DIGITS_SWAPPED -> say.foundDigits(name, value, dated(first, other));
            case MAGNITUDE -> say.foundMagnitude(name, value, dated(first, other), factor(finding));
            case OUTLIER ->
                say.foundOutlier(
                        name,
                        value,
                        words.judgements().computed(BigDecimal.valueOf(finding.measure())),
                        catalog.region(other.region()).orElseThrow().name(),
                        number(other));
        };
    }

    private String share(Finding finding, String name, String value) {
        Observation by = finding.observations().get(1);
        Observation of = finding.observations().get(2);
        String expected = words.judgements().between(finding.expected(), indicator(finding.first()));
        boolean cut = catalog.relations().stream()
                .anyMatch(relation -> relation.type() == Relation.Type.CUT
                        && relation.indicator().equals(finding.first().indicator()));
        return cut
                ? words.judging().foundCut(name, value, number(by), number(of), expected)
                : words.judging().foundShare(name, value, number(by), number(of), expected);
    }

    private String parts(Finding finding, String name, String value) {
        Observation other = finding.observations().get(1);
        if (finding.expected() != null) {
            return words.judging()
                    .foundSum(name, value, words.judgements().between(finding.expected(), indicator(finding.first())));
        }
        String part = finding.first().isSplit()
                ? name + words.dimensionValue(finding.first().dimension())
                : name;
        return words.judging().foundPart(part, value, words.name(indicator(other)), number(other));
    }

    /** A number, with its year where that is another one. */
    private String dated(Observation first, Observation other) {
        return other.year() == first.year()
                ? number(other)
                : words.messages().yearHeading(other.year()) + " " + number(other);
    }

    /** How many times as much; below 1 as a fraction. */
    private String factor(Finding finding) {
        return words.judgements().computed(BigDecimal.valueOf(finding.measure()));
    }

    private Indicator indicator(Observation one) {
        return catalog.indicator(one.indicator()).orElseThrow();
    }

    private String number(Observation one) {
        return words.number(one).text();
    }

    private String title(Observation one) {
        return reports.get(one.evidence().report()).title();
    }
}
