package cn.xianchi.feature.trends;

import cn.xianchi.analysis.trend.ImpliedValue;
import cn.xianchi.analysis.trend.SeriesBreak;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.observation.Observation;
import cn.xianchi.page.figures.SideBySideTable;
import cn.xianchi.text.TrendLabels;
import java.util.ArrayList;
import java.util.List;

/** What stands under the picture of trends: where lines are broken and why, and what follows from printed growth. */
record TrendNotes(List<Broken> breaks, List<Restated> restated) {

    /** A break, numbered as its flag in the chart. */
    record Broken(int number, Trend trend, SeriesBreak gap, TrendLabels labels) {
        public String why() {
            return labels.why(gap);
        }

        /** The windows of both values. */
        public String windows() {
            return labels.texts().breakWindows(window(gap.from()), window(gap.to()));
        }

        private String window(int year) {
            return trend.point(year)
                    .map(point -> point.hasValue()
                            ? point.observation()
                            : point.parts().get(0))
                    .map(one -> labels.base().window(one.window()))
                    .orElseThrow();
        }
    }

    /** A value worked back from a value and its growth. */
    record Restated(Trend trend, ImpliedValue implied, Indicator growthIndicator, TrendLabels labels) {
        public SideBySideTable.Value value() {
            return value(trend.indicator(), implied.value());
        }

        public SideBySideTable.Value growth() {
            return value(growthIndicator, implied.growth());
        }

        private SideBySideTable.Value value(Indicator indicator, Observation one) {
            return SideBySideTable.value(indicator, trend.region().name(), one, "", null, labels.base());
        }

        /** What the year's own report has; null where the two are not held together. */
        public String printed() {
            return trend.value(implied.year())
                    .filter(own -> implied.agrees() != null)
                    .map(own -> labels.base().number(own.observation()).text())
                    .orElse(null);
        }

        public String bounds() {
            return labels.worked(implied.bounds(), trend.indicator());
        }
    }

    static TrendNotes of(TrendView view, Catalog catalog, TrendLabels labels) {
        List<Broken> breaks = new ArrayList<>();
        List<Restated> restated = new ArrayList<>();
        for (Trend trend : view.trends()) {
            trend.breaks().forEach(gap -> breaks.add(new Broken(breaks.size() + 1, trend, gap, labels)));
            for (ImpliedValue implied : trend.restated()) {
                Indicator growth =
                        catalog.publicIndicator(implied.growth().indicator()).orElseThrow();
                restated.add(new Restated(trend, implied, growth, labels));
            }
        }
        return new TrendNotes(breaks, restated);
    }
}
