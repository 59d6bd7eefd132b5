package cn.xianchi.api;

import cn.xianchi.api.Json.EvidenceJson;
import cn.xianchi.api.Json.IndicatorRef;
import cn.xianchi.api.Json.ObservationJson;
import cn.xianchi.api.Json.RegionRef;
import cn.xianchi.api.Json.WindowJson;
import cn.xianchi.benchmark.Cell;
import cn.xianchi.benchmark.Column;
import cn.xianchi.benchmark.Line;
import cn.xianchi.benchmark.SideBySide;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Observation;
import java.math.BigDecimal;
import java.util.List;

/** The answer of {@code /side-by-side}: every cell is either a value or parts with a grade, or a blank with its code. */
record SideBySideJson(
        int release, int year, List<CountyJson> regions, List<IndicatorRef> indicators, List<CellJson> cells) {

    /** {@code year} and {@code report} are null where the county has no report up to the year asked for. */
    record CountyJson(String code, String name, String city, Integer year, String report) {
        static CountyJson of(Column column) {
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

        static CellJson of(Line line, Cell cell) {
            RegionRef region = RegionRef.of(cell.column().region());
            IndicatorRef indicator = IndicatorRef.of(line.indicator());
            Integer year = cell.column().year();
            String grade = cell.isBlank() ? null : Code.of(cell.comparability().grade());
            String blank = cell.isBlank() ? cell.blank().name() : null;
            List<ObservationJson> parts = cell.isBlank()
                    ? List.of()
                    : cell.row().parts().stream().map(ObservationJson::of).toList();
            if (cell.isBlank() || !cell.row().hasValue()) {
                return new CellJson(
                        region, indicator, year, null, null, null, null, null, null, null, null, null, null, grade,
                        null, blank, parts);
            }
            Observation value = cell.row().value();
            return new CellJson(
                    region,
                    indicator,
                    year,
                    value.figure().value(),
                    Json.orNull(value.figure().raw()),
                    Code.of(value.figure().qualifier()),
                    value.figure().bounds().low(),
                    value.figure().bounds().high(),
                    value.figure().bounds().lowOpen(),
                    value.figure().bounds().highOpen(),
                    WindowJson.of(value.window()),
                    Code.of(value.statistic()),
                    Json.orNull(value.dimension()),
                    grade,
                    EvidenceJson.of(value.evidence()),
                    null,
                    parts);
        }
    }

    static SideBySideJson of(SideBySide answer, int release) {
        return new SideBySideJson(
                release,
                answer.year(),
                answer.columns().stream().map(CountyJson::of).toList(),
                answer.lines().stream()
                        .map(line -> IndicatorRef.of(line.indicator()))
                        .toList(),
                answer.lines().stream()
                        .flatMap(line -> line.cells().stream().map(cell -> CellJson.of(line, cell)))
                        .toList());
    }
}
