package cn.xianchi.feature.comparison;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.CountyYear;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Region;
import cn.xianchi.format.json.JsonShapes.IndicatorRef;
import cn.xianchi.format.json.JsonShapes.RegionRef;
import cn.xianchi.format.json.ObservationJson;
import cn.xianchi.format.json.ObservationJson.EvidenceJson;
import cn.xianchi.format.json.RowJson.ValueJson;
import cn.xianchi.observation.Observation;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
            @JsonUnwrapped ValueJson printed,
            String grade,
            EvidenceJson evidence,
            String blank,
            List<ObservationJson> parts) {

        static CellJson of(Comparison line, CountyValue county) {
            Observation one = county.observation();
            return new CellJson(
                    RegionRef.of(county.region()),
                    IndicatorRef.of(line.indicator()),
                    county.countyYear().year(),
                    ValueJson.of(one),
                    Code.of(county.grade()),
                    one == null ? null : EvidenceJson.of(one.evidence()),
                    county.isBlank() ? county.missing().code() : null,
                    county.parts().stream().map(ObservationJson::of).toList());
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
