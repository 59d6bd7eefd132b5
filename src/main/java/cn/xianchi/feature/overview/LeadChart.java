package cn.xianchi.feature.overview;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.analysis.comparison.MissingReason;
import cn.xianchi.catalog.Code;
import cn.xianchi.observation.Observation;
import cn.xianchi.page.figures.RankabilityText;
import cn.xianchi.text.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The comparable values of one line as bars, best first. The page carries them as a table; the script draws that table. */
record LeadChart(String code, String name, String unit, List<Bar> bars, List<String> notes) {

    record Bar(String county, BigDecimal value, BigDecimal low, BigDecimal high, String label, String grade, long id) {}

    static LeadChart of(Comparison line, Labels labels) {
        List<CountyValue> cells = RankabilityText.comparable(line);
        List<Bar> bars = cells.stream().map(cell -> bar(cell, labels)).toList();
        List<String> notes = new ArrayList<>();
        String undisclosed = counties(line, labels, cell -> cell.missing() == MissingReason.UNDISCLOSED);
        String incomparable = counties(line, labels, cell -> !cell.isBlank() && cell.grade() == Grade.NONE);
        if (!undisclosed.isEmpty()) {
            notes.add(labels.messages().chartUndisclosed(undisclosed));
        }
        if (!incomparable.isEmpty()) {
            notes.add(labels.messages().chartNotRanked(incomparable));
        }
        return new LeadChart(
                line.indicator().code(),
                labels.name(line.indicator()),
                labels.messages().chartUnit(labels.unit(line.indicator()), cells.size()),
                bars,
                notes);
    }

    private static Bar bar(CountyValue cell, Labels labels) {
        Observation one = cell.observation();
        return new Bar(
                cell.region().name(),
                one.figure().value(),
                one.figure().bounds().low(),
                one.figure().bounds().high(),
                labels.number(one).text(),
                Code.of(cell.grade()),
                one.id() == null ? 0 : one.id());
    }

    private static String counties(Comparison line, Labels labels, Predicate<CountyValue> which) {
        return labels.list(line.counties().stream()
                .filter(which)
                .map(cell -> cell.region().shortName())
                .toList());
    }
}
