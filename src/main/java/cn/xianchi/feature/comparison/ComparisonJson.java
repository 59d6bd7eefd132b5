package cn.xianchi.feature.comparison;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.Reference;
import cn.xianchi.analysis.statistics.PerCapita;
import cn.xianchi.analysis.statistics.Statistics;
import cn.xianchi.catalog.Code;
import cn.xianchi.format.json.JsonShapes.IndicatorRef;
import cn.xianchi.format.json.JsonShapes.Said;
import cn.xianchi.format.json.RowJson;
import cn.xianchi.text.Labels;
import java.time.LocalDate;
import java.util.List;

/** The answer of {@code /comparison}. */
record ComparisonJson(
        IndicatorRef indicator,
        String unit,
        int year,
        int release,
        ReferenceJson reference,
        Statistics statistics,
        List<RowJson> rows,
        List<BlankJson> blanks,
        List<Said> notes) {

    record ReferenceJson(LocalDate start, LocalDate end) {
        static ReferenceJson of(Reference reference) {
            return new ReferenceJson(reference.start(), reference.end());
        }
    }

    record BlankJson(String code, String name, String status) {}

    static ComparisonJson of(Comparison answer, int release, Labels labels) {
        String unit = answer.indicator().unit();
        return new ComparisonJson(
                IndicatorRef.of(answer.indicator()),
                answer.perCapita() ? PerCapita.unit(unit) : unit,
                answer.year(),
                release,
                ReferenceJson.of(answer.reference()),
                answer.statistics(),
                answer.values().stream()
                        .map(county -> RowJson.of(county, labels))
                        .toList(),
                answer.blanks().stream()
                        .map(county -> new BlankJson(
                                county.region().code(),
                                county.region().name(),
                                county.missing().code()))
                        .toList(),
                answer.notes().stream()
                        .map(note -> new Said(
                                Code.of(note),
                                labels.note(note, answer.statistics().n())))
                        .toList());
    }
}
