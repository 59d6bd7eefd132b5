package cn.xianchi.api;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.RankedValue;
import cn.xianchi.analysis.comparison.Reference;
import cn.xianchi.analysis.statistics.PerCapita;
import cn.xianchi.analysis.statistics.Statistics;
import cn.xianchi.catalog.Code;
import cn.xianchi.format.json.JsonShapes;
import cn.xianchi.format.json.JsonShapes.EvidenceJson;
import cn.xianchi.format.json.JsonShapes.IndicatorRef;
import cn.xianchi.format.json.JsonShapes.ObservationJson;
import cn.xianchi.format.json.JsonShapes.RegionRef;
import cn.xianchi.format.json.JsonShapes.WindowJson;
import cn.xianchi.observation.Observation;
import cn.xianchi.text.Labels;
import java.math.BigDecimal;
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

    /** A code and what it means in words. */
    record Said(String code, String text) {}

    record BlankJson(String code, String name, String status) {}

    record ComparabilityJson(String grade, List<Said> reasons) {}

    record RankJson(int best, int worst) {}

    record RowJson(
            String id,
            RegionRef region,
            BigDecimal value,
            String raw,
            String qualifier,
            BigDecimal low,
            BigDecimal high,
            Boolean lowOpen,
            Boolean highOpen,
            WindowJson window,
            String statistic,
            String dimension,
            String basis,
            ComparabilityJson comparability,
            RankJson rank,
            String band,
            BigDecimal percentile,
            BigDecimal gapToMedian,
            BigDecimal gapToBest,
            EvidenceJson evidence,
            List<ObservationJson> parts) {

        static RowJson of(RankedValue standing, Labels labels) {
            CountyValue county = standing.cell();
            RegionRef region = RegionRef.of(county.column().region());
            ComparabilityJson comparability = new ComparabilityJson(
                    Code.of(county.comparability().grade()),
                    county.comparability().reasons().stream()
                            .map(reason -> new Said(Code.of(reason), labels.reason(reason, county)))
                            .toList());
            List<ObservationJson> parts =
                    county.row().parts().stream().map(ObservationJson::of).toList();
            if (!county.row().hasValue()) {
                return new RowJson(
                        null,
                        region,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        comparability,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        parts);
            }
            Observation one = county.row().value();
            return new RowJson(
                    one.id() == null ? null : one.id().toString(),
                    region,
                    one.figure().value(),
                    JsonShapes.orNull(one.figure().raw()),
                    Code.of(one.figure().qualifier()),
                    one.figure().bounds().low(),
                    one.figure().bounds().high(),
                    one.figure().bounds().lowOpen(),
                    one.figure().bounds().highOpen(),
                    WindowJson.of(one.window()),
                    Code.of(one.statistic()),
                    JsonShapes.orNull(one.dimension()),
                    JsonShapes.orNull(one.basis()),
                    comparability,
                    standing.rank() == null
                            ? null
                            : new RankJson(
                                    standing.rank().best(), standing.rank().worst()),
                    Code.of(standing.band()),
                    standing.percentile(),
                    standing.gapToMedian(),
                    standing.gapToBest(),
                    EvidenceJson.of(one.evidence()),
                    parts);
        }
    }

    static ComparisonJson of(Comparison answer, int release, Labels labels) {
        String unit = answer.indicator().unit();
        return new ComparisonJson(
                IndicatorRef.of(answer.indicator()),
                answer.perCapita() ? PerCapita.unit(unit) : unit,
                answer.year(),
                release,
                ReferenceJson.of(answer.reference()),
                answer.statistics(),
                answer.standings().stream()
                        .map(standing -> RowJson.of(standing, labels))
                        .toList(),
                answer.blanks().stream()
                        .map(county -> new BlankJson(
                                county.column().region().code(),
                                county.column().region().name(),
                                county.blank().name()))
                        .toList(),
                answer.notes().stream()
                        .map(note -> new Said(
                                Code.of(note),
                                labels.note(note, answer.statistics().n())))
                        .toList());
    }
}
