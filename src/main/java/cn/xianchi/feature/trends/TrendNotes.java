package cn.xianchi.feature.trends;

import cn.xianchi.analysis.trend.ImpliedValue;
import cn.xianchi.analysis.trend.SeriesBreak;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.page.figures.SideBySideTable;
import cn.xianchi.text.Labels;
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
            return labels.say().breakWindows(window(gap.from()), window(gap.to()));
        }

        private String window(int year) {
            return trend.point(year)
                    .map(point -> point.hasValue()
                            ? point.observation()
                            : point.parts().get(0))
                    .map(one -> labels.words().window(one.window()))
                    .orElseThrow();
        }
    }

    /**
     * A value worked back from a value and its growth.
     *
     * @param printed what the year's own report has; null where the two are not held together
     */
    record Restated(
            Trend trend,
            ImpliedValue implied,
            SideBySideTable.Value value,
            SideBySideTable.Value growth,
            String printed,
            TrendLabels labels) {
        public String bounds() {
            return labels.worked(implied.bounds(), trend.indicator());
        }
    }

    static TrendNotes of(TrendView view, Catalog catalog, TrendLabels labels) {
        List<Broken> breaks = new ArrayList<>();
        List<Restated> restated = new ArrayList<>();
        for (Trend trend : view.trends()) {
            trend.breaks().forEach(gap -> breaks.add(new Broken(breaks.size() + 1, trend, gap, labels)));
            trend.restated().forEach(implied -> restated.add(restated(trend, implied, catalog, labels)));
        }
        return new TrendNotes(breaks, restated);
    }

    private static Restated restated(Trend trend, ImpliedValue implied, Catalog catalog, TrendLabels trendLabels) {
        Labels labels = trendLabels.words();
        String county = trend.region().name();
        Indicator growth = catalog.publicIndicator(implied.growth().indicator()).orElseThrow();
        String printed = trend.value(implied.year())
                .filter(own -> implied.agrees() != null)
                .map(own -> labels.number(own.observation()).text())
                .orElse(null);
        return new Restated(
                trend,
                implied,
                SideBySideTable.value(trend.indicator(), county, implied.value(), "", null, labels),
                SideBySideTable.value(growth, county, implied.growth(), "", null, labels),
                printed,
                trendLabels);
    }
}
