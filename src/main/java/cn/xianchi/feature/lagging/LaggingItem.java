package cn.xianchi.feature.lagging;

import cn.xianchi.analysis.lagging.Assessment;
import cn.xianchi.catalog.Code;
import cn.xianchi.format.json.JsonShapes.IndicatorRef;
import cn.xianchi.format.json.JsonShapes.RegionRef;
import cn.xianchi.format.json.Signals;
import cn.xianchi.text.Labels;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;

/** An item of {@code /lagging}. */
record LaggingItem(
        RegionRef region,
        IndicatorRef indicator,
        int year,
        @JsonUnwrapped Gap gap,
        String lamp,
        Signals signals,
        String text) {

    /** The value and how far it is from the median of {@code n} counties. */
    record Gap(BigDecimal value, BigDecimal median, BigDecimal gapToMedian, BigDecimal toMedian, int n) {}

    static LaggingItem of(Assessment one, Labels labels) {
        return new LaggingItem(
                RegionRef.of(one.region()),
                IndicatorRef.of(one.indicator()),
                one.year(),
                new Gap(
                        one.county().hasValue() ? one.county().value() : null,
                        one.statistics().median(),
                        one.county().gapToMedian(),
                        one.toMedian(),
                        one.statistics().n()),
                Code.of(one.status()),
                Signals.of(one),
                labels.judgements().text(one));
    }

    String key() {
        return indicator.code() + "-" + region.code();
    }
}
