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
record TrendNotes(List<Broken> breaks, List<Back> restated) {

    /** A break, numbered as its flag in the chart; {@code windows} are those of both values. */
    record Broken(int number, String region, String county, int from, int to, String why, String windows) {}

    /**
     * A value worked back from growth: from which value and growth, and whether the year's own report agrees ({@code yes},
     * {@code no}, {@code none}).
     */
    record Back(
            String region,
            String county,
            int year,
            int next,
            String bounds,
            SideBySideTable.Value value,
            SideBySideTable.Value growth,
            String agrees,
            String agreesSaid) {}

    static TrendNotes of(TrendView view, Catalog catalog, Labels labels) {
        List<Broken> breaks = new ArrayList<>();
        List<Back> restated = new ArrayList<>();
        for (Trend trend : view.trends()) {
            trend.breaks().forEach(one -> breaks.add(broken(breaks.size() + 1, trend, one, labels)));
            trend.restated().forEach(one -> restated.add(back(trend, one, catalog, labels)));
        }
        return new TrendNotes(breaks, restated);
    }

    private static Broken broken(int number, Trend trend, SeriesBreak one, Labels labels) {
        TrendLabels told = TrendLabels.in(labels);
        return new Broken(
                number,
                trend.region().code(),
                trend.region().name(),
                one.from(),
                one.to(),
                told.why(one),
                told.say().breakWindows(window(trend, one.from(), labels), window(trend, one.to(), labels)));
    }

    private static String window(Trend trend, int year, Labels labels) {
        return trend.points().stream()
                .filter(point -> point.year() == year)
                .map(point ->
                        point.hasValue() ? point.observation() : point.parts().get(0))
                .map(one -> labels.window(one.window()))
                .findFirst()
                .orElseThrow();
    }

    private static Back back(Trend trend, ImpliedValue one, Catalog catalog, Labels labels) {
        TrendLabels told = TrendLabels.in(labels);
        String county = trend.region().name();
        Indicator growth = catalog.publicIndicator(one.growth().indicator()).orElseThrow();
        String printed = trend.values().stream()
                .filter(point -> point.year() == one.year())
                .map(own -> labels.number(own.observation()).text())
                .findFirst()
                .orElse(null);
        boolean checked = one.agrees() != null && printed != null;
        return new Back(
                trend.region().code(),
                county,
                one.year(),
                one.year() + 1,
                told.worked(one.bounds(), trend.indicator()),
                SideBySideTable.value(trend.indicator(), county, one.value(), "", null, labels),
                SideBySideTable.value(growth, county, one.growth(), "", null, labels),
                !checked ? "none" : one.agrees() ? "yes" : "no",
                !checked
                        ? told.say().agreesNone()
                        : one.agrees()
                                ? told.say().agreesYes(printed)
                                : told.say().agreesNo(printed));
    }
}
