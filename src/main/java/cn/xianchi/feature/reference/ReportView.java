package cn.xianchi.feature.reference;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Evidence;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.Report;
import cn.xianchi.page.figures.SideBySideTable;
import cn.xianchi.text.Labels;
import java.util.List;

/** A report with all figures that were read from it, in the order of its text. */
record ReportView(Report report, List<Observation> figures, Release release, Catalog catalog, Labels labels) {

    public String sentence() {
        long indicators =
                figures.stream().map(Observation::indicator).distinct().count();
        return labels.messages().reportSentence(figures.size(), (int) indicators);
    }

    /** The county's name; of a report on several counties, that it is one. */
    public String county(String code) {
        return county(code, catalog, labels);
    }

    static String county(String code, Catalog catalog, Labels labels) {
        return code.isEmpty()
                ? labels.messages().severalCounties()
                : catalog.region(code).map(Region::name).orElse(code);
    }

    public Indicator indicator(Observation one) {
        return catalog.publicIndicator(one.indicator()).orElseThrow();
    }

    public SideBySideTable.Value value(Observation one) {
        return SideBySideTable.value(indicator(one), county(one.region()), one, one.dimension(), null, labels);
    }

    /** Null without characters. */
    public String position(Evidence evidence) {
        return evidence.hasCharacters() ? labels.messages().positionOf(evidence.start(), evidence.end()) : null;
    }

    /** The headings above the paragraph and its number; null without characters. */
    public String section(Evidence evidence) {
        if (!evidence.hasCharacters()) {
            return null;
        }
        return evidence.section() == null
                ? labels.messages().paragraphOf(evidence.paragraph())
                : labels.messages().sectionOf(evidence.section().replace("/", " / "), evidence.paragraph());
    }

    public String origin() {
        return catalog.isFictional()
                ? labels.messages().originDemo()
                : labels.messages().originBulk(release.number());
    }

    public String citation(Observation one) {
        return labels.messages()
                .citation(
                        county(one.region()),
                        labels.name(indicator(one)),
                        labels.number(one).text(),
                        labels.window(one.window()),
                        report.title(),
                        release.number());
    }
}
