package cn.xianchi.api;

import cn.xianchi.api.Json.EvidenceJson;
import cn.xianchi.api.Json.IndicatorRef;
import cn.xianchi.api.Json.ObservationJson;
import cn.xianchi.api.Json.RegionRef;
import cn.xianchi.api.Json.WindowJson;
import cn.xianchi.benchmark.Cell;
import cn.xianchi.benchmark.Comparison;
import cn.xianchi.benchmark.PerCapita;
import cn.xianchi.benchmark.Reference;
import cn.xianchi.benchmark.Standing;
import cn.xianchi.benchmark.Statistics;
import cn.xianchi.catalog.Code;
import cn.xianchi.observation.Observation;
import cn.xianchi.words.Words;
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

        static RowJson of(Standing standing, Words words) {
            Cell cell = standing.cell();
            RegionRef region = RegionRef.of(cell.column().region());
            ComparabilityJson comparability = new ComparabilityJson(
                    Code.of(cell.comparability().grade()),
                    cell.comparability().reasons().stream()
                            .map(reason -> new Said(Code.of(reason), words.reason(reason, cell)))
                            .toList());
            List<ObservationJson> parts =
                    cell.row().parts().stream().map(ObservationJson::of).toList();
            if (!cell.row().hasValue()) {
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
            Observation one = cell.row().value();
            return new RowJson(
                    one.id() == null ? null : one.id().toString(),
                    region,
                    one.figure().value(),
                    Json.orNull(one.figure().raw()),
                    Code.of(one.figure().qualifier()),
                    one.figure().bounds().low(),
                    one.figure().bounds().high(),
                    one.figure().bounds().lowOpen(),
                    one.figure().bounds().highOpen(),
                    WindowJson.of(one.window()),
                    Code.of(one.statistic()),
                    Json.orNull(one.dimension()),
                    Json.orNull(one.basis()),
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

    static ComparisonJson of(Comparison answer, int release, Words words) {
        String unit = answer.indicator().unit();
        return new ComparisonJson(
                IndicatorRef.of(answer.indicator()),
                answer.perCapita() ? PerCapita.unit(unit) : unit,
                answer.year(),
                release,
                ReferenceJson.of(answer.reference()),
                answer.statistics(),
                answer.standings().stream()
                        .map(standing -> RowJson.of(standing, words))
                        .toList(),
                answer.blanks().stream()
                        .map(cell -> new BlankJson(
                                cell.column().region().code(),
                                cell.column().region().name(),
                                cell.blank().name()))
                        .toList(),
                answer.notes().stream()
                        .map(note -> new Said(
                                Code.of(note),
                                words.note(note, answer.statistics().n())))
                        .toList());
    }
}
