package cn.xianchi.feature.comparison;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.CountyYear;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Region;
import cn.xianchi.format.json.JsonShapes;
import cn.xianchi.format.json.JsonShapes.EvidenceJson;
import cn.xianchi.format.json.JsonShapes.IndicatorRef;
import cn.xianchi.format.json.JsonShapes.ObservationJson;
import cn.xianchi.format.json.JsonShapes.RegionRef;
import cn.xianchi.format.json.JsonShapes.WindowJson;
import cn.xianchi.observation.Observation;
import java.math.BigDecimal;
import java.util.List;

/** The answer of {@code /side-by-side}: every cell is either a value or parts with a grade, or a blank with its code. */
record SideBySideJson(
        int release, int year, List<CountyJson> regions, List<IndicatorRef> indicators, List<CellJson> cells) {

    /** {@code year} and {@code report} are null where the county has no report up to the year asked for. */
    record CountyJson(String code, String name, String city, Integer year, String report) {
        static CountyJson of(CountyYear column) {
            Region region = column.region();
            return new CountyJson(
                    region.code(),
                    region.name(),
                    region.city(),
                    column.year(),
                    column.report() == null ? null : column.report().id());
        }
    }

    record CellJson(
            RegionRef region,
            IndicatorRef indicator,
            Integer year,
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
            String grade,
            EvidenceJson evidence,
            String blank,
            List<ObservationJson> parts) {

        static CellJson of(Comparison line, CountyValue county) {
            RegionRef region = RegionRef.of(county.region());
            IndicatorRef indicator = IndicatorRef.of(line.indicator());
            Integer year = county.countyYear().year();
            String grade = county.isBlank() ? null : Code.of(county.grade());
            String blank = county.isBlank() ? county.missing().code() : null;
            List<ObservationJson> parts = county.isBlank()
                    ? List.of()
                    : county.parts().stream().map(ObservationJson::of).toList();
            if (county.isBlank() || !county.hasValue()) {
                return new CellJson(
                        region, indicator, year, null, null, null, null, null, null, null, null, null, null, grade,
                        null, blank, parts);
            }
            Observation value = county.observation();
            return new CellJson(
                    region,
                    indicator,
                    year,
                    value.figure().value(),
                    JsonShapes.orNull(value.figure().raw()),
                    Code.of(value.figure().qualifier()),
                    value.figure().bounds().low(),
                    value.figure().bounds().high(),
                    value.figure().bounds().lowOpen(),
                    value.figure().bounds().highOpen(),
                    WindowJson.of(value.window()),
                    Code.of(value.statistic()),
                    JsonShapes.orNull(value.dimension()),
                    grade,
                    EvidenceJson.of(value.evidence()),
                    null,
                    parts);
        }
    }

    static SideBySideJson of(ComparisonMatrix answer, int release) {
        return new SideBySideJson(
                release,
                answer.year(),
                answer.countyYears().stream().map(CountyJson::of).toList(),
                answer.comparisons().stream()
                        .map(line -> IndicatorRef.of(line.indicator()))
                        .toList(),
                answer.comparisons().stream()
                        .flatMap(line -> line.counties().stream().map(county -> CellJson.of(line, county)))
                        .toList());
    }
}
