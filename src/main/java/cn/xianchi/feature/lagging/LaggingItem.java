package cn.xianchi.feature.lagging;

import cn.xianchi.analysis.lagging.Assessment;
import cn.xianchi.catalog.Code;
import cn.xianchi.format.json.JsonShapes.IndicatorRef;
import cn.xianchi.format.json.JsonShapes.RegionRef;
import cn.xianchi.format.json.Signals;
import cn.xianchi.observation.Observation;
import cn.xianchi.text.Labels;
import java.math.BigDecimal;

/** An item of {@code /lagging}. */
record LaggingItem(
        RegionRef region,
        IndicatorRef indicator,
        int year,
        BigDecimal value,
        BigDecimal median,
        BigDecimal gapToMedian,
        BigDecimal toMedian,
        int n,
        String lamp,
        Signals signals,
        String text) {

    static LaggingItem of(Assessment one, Labels labels) {
        Observation value = one.county().observation();
        return new LaggingItem(
                RegionRef.of(one.region()),
                IndicatorRef.of(one.indicator()),
                one.year(),
                value == null ? null : value.figure().value(),
                one.statistics().median(),
                one.county().gapToMedian(),
                one.toMedian(),
                one.statistics().n(),
                Code.of(one.status()),
                Signals.of(one),
                labels.judgements().text(one));
    }

    String key() {
        return indicator.code() + "-" + region.code();
    }
}
