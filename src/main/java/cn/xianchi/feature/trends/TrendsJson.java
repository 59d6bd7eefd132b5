package cn.xianchi.feature.trends;

import cn.xianchi.analysis.trend.ImpliedValue;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Code;
import cn.xianchi.format.json.JsonShapes.IndicatorRef;
import cn.xianchi.format.json.JsonShapes.RegionRef;
import cn.xianchi.format.json.JsonShapes.Said;
import cn.xianchi.format.json.RowJson;
import cn.xianchi.format.json.SixDigits;
import cn.xianchi.text.Labels;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;

/** The answer of {@code /trends}. */
record TrendsJson(int release, IndicatorRef indicator, List<SeriesJson> series) {

    record SeriesJson(
            RegionRef region,
            List<PointJson> points,
            List<BlankYear> blanks,
            List<BreakJson> breaks,
            List<RestatedJson> restated) {
        static SeriesJson of(Trend trend, Labels labels) {
            return new SeriesJson(
                    RegionRef.of(trend.region()),
                    trend.points().stream()
                            .filter(point -> !point.isBlank())
                            .map(point -> new PointJson(point.year(), RowJson.of(point, labels)))
                            .toList(),
                    trend.points().stream()
                            .filter(point -> point.isBlank())
                            .map(point ->
                                    new BlankYear(point.year(), point.missing().code()))
                            .toList(),
                    trend.breaks().stream()
                            .map(one -> new BreakJson(
                                    one.from(),
                                    one.to(),
                                    one.reasons().stream()
                                            .map(reason -> new Said(Code.of(reason), labels.breakReason(reason)))
                                            .toList()))
                            .toList(),
                    trend.restated().stream().map(RestatedJson::of).toList());
        }
    }

    record PointJson(int year, @JsonUnwrapped RowJson row) {}

    record BlankYear(int year, String status) {}

    record BreakJson(int from, int to, List<Said> reasons) {}

    /** What a year must have been by the printed growth of the next; {@code agrees} is null where it printed nothing. */
    record RestatedJson(int year, BigDecimal low, BigDecimal high, String value, String growth, Boolean agrees) {
        static RestatedJson of(ImpliedValue one) {
            return new RestatedJson(
                    one.year(),
                    SixDigits.of(one.bounds().low()),
                    SixDigits.of(one.bounds().high()),
                    one.value().id().toString(),
                    one.growth().id().toString(),
                    one.agrees());
        }
    }
}
