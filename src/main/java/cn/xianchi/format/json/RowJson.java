package cn.xianchi.format.json;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.catalog.Code;
import cn.xianchi.format.json.JsonShapes.EvidenceJson;
import cn.xianchi.format.json.JsonShapes.ObservationJson;
import cn.xianchi.format.json.JsonShapes.RegionRef;
import cn.xianchi.format.json.JsonShapes.Said;
import cn.xianchi.format.json.JsonShapes.WindowJson;
import cn.xianchi.observation.Observation;
import cn.xianchi.text.Labels;
import java.math.BigDecimal;
import java.util.List;

/** One county of a comparison: its value with words, bounds, evidence and place. Every field but the county is null where only parts were published. */
public record RowJson(
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
    public record ComparabilityJson(String grade, List<Said> reasons) {}

    public record RankJson(int best, int worst) {}

    public static RowJson of(CountyValue county, Labels labels) {
        RegionRef region = RegionRef.of(county.region());
        ComparabilityJson comparability = new ComparabilityJson(
                Code.of(county.grade()),
                county.comparability().reasons().stream()
                        .map(reason -> new Said(Code.of(reason), labels.reason(reason, county)))
                        .toList());
        List<ObservationJson> parts =
                county.parts().stream().map(ObservationJson::of).toList();
        if (!county.hasValue()) {
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
        Observation one = county.observation();
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
                county.rank() == null
                        ? null
                        : new RankJson(county.rank().best(), county.rank().worst()),
                Code.of(county.band()),
                county.percentile(),
                county.gapToMedian(),
                county.gapToBest(),
                EvidenceJson.of(one.evidence()),
                parts);
    }
}
