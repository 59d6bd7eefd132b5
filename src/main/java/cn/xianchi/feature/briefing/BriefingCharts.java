package cn.xianchi.feature.briefing;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.catalog.Region;
import cn.xianchi.feature.briefing.Briefing.Bar;
import cn.xianchi.feature.briefing.Briefing.Chart;
import cn.xianchi.feature.briefing.Briefing.Paragraph;
import cn.xianchi.text.Labels;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Numbers the charts of one brief. */
final class BriefingCharts {
    /** A chart with more bars cannot be read on paper. */
    private static final int MAX_BARS = 20;

    private static final int MAX_CHARTS = 4;

    private final CitedFigures figures;
    private int charts;

    BriefingCharts(CitedFigures figures) {
        this.figures = figures;
    }

    /**
     * A chart for each comparison of at least two and not too many comparable counties, until the brief has enough charts.
     *
     * @param own the county whose bar stands out; null for none
     */
    List<Chart> of(Stream<Comparison> comparisons, Region own) {
        return comparisons
                .map(comparison -> chart(comparison, own))
                .filter(Objects::nonNull)
                .toList();
    }

    private Chart chart(Comparison comparison, Region own) {
        List<CountyValue> comparable = comparison.comparable();
        if (comparable.size() < 2 || comparable.size() > MAX_BARS || charts == MAX_CHARTS) {
            return null;
        }
        charts++;
        Labels labels = figures.labels();
        String unit = labels.unit(comparison.indicator());
        String caption = figures.texts()
                .chart(
                        charts,
                        labels.name(comparison.indicator()),
                        comparison.year(),
                        unit,
                        figures.cite(
                                "", figures.texts().noteChart(figures.address().of(figures.page(comparison)))));
        return new Chart(
                Paragraph.of(caption),
                unit,
                comparable.stream().map(county -> bar(county, own)).toList());
    }

    private Bar bar(CountyValue county, Region own) {
        return new Bar(
                county.region().name(),
                county.value(),
                figures.labels().number(county.observation()).text(),
                county.grade() == Grade.CAUTION,
                county.region().equals(own));
    }
}
