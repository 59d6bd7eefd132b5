package cn.xianchi.format.json;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.catalog.Code;
import cn.xianchi.format.json.JsonShapes.RegionRef;
import cn.xianchi.format.json.JsonShapes.Said;
import cn.xianchi.format.json.ObservationJson.BoundsJson;
import cn.xianchi.format.json.ObservationJson.EvidenceJson;
import cn.xianchi.format.json.ObservationJson.WindowJson;
import cn.xianchi.observation.Observation;
import cn.xianchi.text.Labels;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * One county of a comparison: its value with words, bounds, evidence and place. Where only parts were published, every field
 * is null but the county, its comparability and the parts.
 */
public record RowJson(
        String id,
        RegionRef region,
        @JsonUnwrapped ValueJson printed,
        String basis,
        ComparabilityJson comparability,
        @JsonUnwrapped PositionJson position,
        EvidenceJson evidence,
        List<ObservationJson> parts) {

    /** A value as it was printed; every field is null where there is none. */
    public record ValueJson(
            BigDecimal value,
            String raw,
            String qualifier,
            @JsonUnwrapped BoundsJson bounds,
            WindowJson window,
            String statistic,
            String dimension) {

        public static ValueJson of(Observation one) {
            return one == null
                    ? new ValueJson(null, null, null, BoundsJson.NONE, null, null, null)
                    : new ValueJson(
                            one.figure().value(),
                            JsonShapes.orNull(one.figure().raw()),
                            Code.of(one.figure().qualifier()),
                            BoundsJson.of(one.figure().bounds()),
                            WindowJson.of(one.window()),
                            Code.of(one.statistic()),
                            JsonShapes.orNull(one.dimension()));
        }
    }

    public record ComparabilityJson(String grade, List<Said> reasons) {}

    public record PositionJson(
            RankJson rank, String band, BigDecimal percentile, BigDecimal gapToMedian, BigDecimal gapToBest) {}

    public record RankJson(int best, int worst) {}

    public static RowJson of(CountyValue county, Labels labels) {
        Observation one = county.observation();
        List<Said> reasons = county.comparability().reasons().stream()
                .map(reason -> new Said(Code.of(reason), labels.terms().reason(reason, county)))
                .toList();
        RankJson rank = county.rank() == null
                ? null
                : new RankJson(county.rank().best(), county.rank().worst());
        return new RowJson(
                one == null ? null : Objects.toString(one.id(), null),
                RegionRef.of(county.region()),
                ValueJson.of(one),
                one == null ? null : JsonShapes.orNull(one.basis()),
                new ComparabilityJson(Code.of(county.grade()), reasons),
                new PositionJson(
                        rank, Code.of(county.band()), county.percentile(), county.gapToMedian(), county.gapToBest()),
                one == null ? null : EvidenceJson.of(one.evidence()),
                county.parts().stream().map(ObservationJson::of).toList());
    }
}
