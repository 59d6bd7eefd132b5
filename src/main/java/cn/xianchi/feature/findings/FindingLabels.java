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
import java.util.List;
import java.util.Map;

/** Findings in words; {@code reports} by id. */
record FindingLabels(Labels words, Catalog catalog, Map<String, Report> reports) {

    String text(Finding finding) {
        AssessmentTexts texts = words.judging();
        Observation first = finding.first();
        List<Observation> held = finding.observations();
        Observation other = held.get(1);
        String name = words.name(indicator(first));
        String value = number(first);
        return switch (finding.check()) {
            case SHARE -> share(finding, name, value);
            case PARTS -> parts(finding, name, value);
            case STOCK_FALLS -> texts.foundStockFalls(name, other.year(), number(other), first.year(), value);
            case GROWTH -> {
                String growth = number(held.get(2));
                yield texts.foundGrowth(name, first.year(), value, number(other), growth, expected(finding));
            }
            case TWO_REPORTS -> texts.foundTwoReports(name, value, title(first), number(other), title(other));
            case DIGITS_SWAPPED -> texts.foundDigits(name, value, dated(first, other));
            case MAGNITUDE -> texts.foundMagnitude(name, value, dated(first, other), measure(finding));
            case OUTLIER -> {
                String county = catalog.region(other.region()).orElseThrow().name();
                yield texts.foundOutlier(name, value, measure(finding), county, number(other));
            }
        };
    }

    private String share(Finding finding, String name, String value) {
        String by = number(finding.observations().get(1));
        String of = number(finding.observations().get(2));
        boolean cut = catalog.relations().stream()
                .anyMatch(relation -> relation.type() == Relation.Type.CUT
                        && relation.indicator().equals(finding.first().indicator()));
        return cut
                ? words.judging().foundCut(name, value, by, of, expected(finding))
                : words.judging().foundShare(name, value, by, of, expected(finding));
    }

    private String parts(Finding finding, String name, String value) {
        Observation other = finding.observations().get(1);
        if (finding.expected() != null) {
            return words.judging().foundSum(name, value, expected(finding));
        }
        Observation first = finding.first();
        String part = first.isSplit() ? name + words.dimensionValue(first.dimension()) : name;
        return words.judging().foundPart(part, value, words.name(indicator(other)), number(other));
    }

    private String measure(Finding finding) {
        return words.judgements().computed(BigDecimal.valueOf(finding.measure()));
    }

    /** What the doubted figure would have to be. */
    private String expected(Finding finding) {
        return words.judgements().between(finding.expected(), indicator(finding.first()));
    }

    /** A number, with its year where that is another one. */
    private String dated(Observation first, Observation other) {
        return other.year() == first.year()
                ? number(other)
                : words.messages().yearsOne(other.year()) + " " + number(other);
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
