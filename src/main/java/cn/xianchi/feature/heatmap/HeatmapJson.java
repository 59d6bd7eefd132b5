package cn.xianchi.feature.heatmap;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.catalog.Code;
import cn.xianchi.format.json.JsonShapes.IndicatorRef;
import cn.xianchi.format.json.JsonShapes.RegionRef;
import cn.xianchi.observation.Observation;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The answer of {@code /heatmap}. */
record HeatmapJson(
        int release,
        int year,
        String peers,
        List<RegionRef> regions,
        List<IndicatorRef> indicators,
        List<HeatCell> cells) {

    static HeatmapJson of(ComparisonMatrix survey, String peers, int release) {
        return new HeatmapJson(
                release,
                survey.year(),
                peers,
                survey.countyYears().stream()
                        .map(column -> RegionRef.of(column.region()))
                        .toList(),
                survey.comparisons().stream()
                        .map(comparison -> IndicatorRef.of(comparison.indicator()))
                        .toList(),
                survey.comparisons().stream()
                        .flatMap(comparison -> cells(comparison))
                        .toList());
    }

    private static Stream<HeatCell> cells(Comparison comparison) {
        String indicator = comparison.indicator().code();
        return Stream.concat(
                comparison.values().stream().map(standing -> HeatCell.of(indicator, standing)),
                comparison.blanks().stream()
                        .map(county -> new HeatCell(
                                county.region().code(),
                                indicator,
                                null,
                                null,
                                county.missing().code(),
                                null,
                                null)));
    }

    /** {@code grade} and {@code id} (of the observation) are null for blanks, {@code id} for sums too. */
    record HeatCell(
            String region, String indicator, BigDecimal value, String band, String blank, String grade, String id) {

        static HeatCell of(String indicator, CountyValue standing) {
            Observation one = standing.observation();
            return new HeatCell(
                    standing.region().code(),
                    indicator,
                    one == null ? null : one.figure().value(),
                    Code.of(standing.band()),
                    null,
                    Code.of(standing.grade()),
                    one == null || one.id() == null ? null : one.id().toString());
        }
    }
}
