package cn.xianchi.feature.comparison;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.statistics.PerCapita;
import cn.xianchi.analysis.statistics.Statistics;
import cn.xianchi.catalog.Code;
import cn.xianchi.format.json.JsonShapes.IndicatorRef;
import cn.xianchi.format.json.JsonShapes.Said;
import cn.xianchi.format.json.RowJson;
import cn.xianchi.text.Labels;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;

/** The answer of {@code /comparison}. */
record ComparisonJson(
        @JsonUnwrapped SubjectJson subject,
        ReferenceJson reference,
        Statistics statistics,
        List<RowJson> rows,
        List<BlankJson> blanks,
        List<Said> notes) {

    record SubjectJson(IndicatorRef indicator, String unit, int year, int release) {}

    record ReferenceJson(LocalDate start, LocalDate end) {}

    record BlankJson(String code, String name, String status) {
        static BlankJson of(CountyValue county) {
            return new BlankJson(
                    county.region().code(),
                    county.region().name(),
                    county.missing().code());
        }
    }

    static ComparisonJson of(Comparison answer, int release, Labels labels) {
        String unit = answer.indicator().unit();
        int n = answer.statistics().n();
        return new ComparisonJson(
                new SubjectJson(
                        IndicatorRef.of(answer.indicator()),
                        answer.perCapita() ? PerCapita.unit(unit) : unit,
                        answer.year(),
                        release),
                new ReferenceJson(answer.reference().start(), answer.reference().end()),
                answer.statistics(),
                answer.values().stream()
                        .map(county -> RowJson.of(county, labels))
                        .toList(),
                answer.blanks().stream().map(BlankJson::of).toList(),
                answer.notes().stream()
                        .map(note -> new Said(Code.of(note), labels.terms().note(note, n)))
                        .toList());
    }
}
