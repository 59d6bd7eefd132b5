package cn.xianchi.feature.trends;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.MissingReason;
import cn.xianchi.analysis.trend.Change;
import cn.xianchi.analysis.trend.SeriesBreak;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.observation.Interval;
import cn.xianchi.observation.Observation;
import cn.xianchi.page.figures.SideBySideTable;
import cn.xianchi.text.Labels;
import cn.xianchi.text.TrendLabels;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * One county of the table of trends, in the words of one language.
 *
 * @param change between the two years that are looked at; null where it cannot be told, which {@code why} explains
 */
record TrendRow(
        String region,
        String county,
        String shortName,
        String city,
        boolean focus,
        List<Slot> slots,
        String change,
        String bounds,
        String direction,
        String arithmetic,
        String why) {

    /** One year: a value, or parts that are not added, or a blank; before it what lies between it and the one before. */
    record Slot(
            int year,
            Between before,
            SideBySideTable.Value value,
            BigDecimal number,
            BigDecimal low,
            BigDecimal high,
            String label,
            String window,
            List<String> cautions,
            List<SideBySideTable.Value> parts,
            String partsSaid,
            String glyph,
            String blank,
            Ring ring) {}

    /** The change from the value before, or why there is none. {@code since} is that value's year where it is not the last. */
    record Between(int from, int to, String amount, String bounds, String arithmetic, String why, String since) {}

    /** What the year must have been by the growth printed for the next. */
    record Ring(BigDecimal low, BigDecimal high, String said) {}

    static TrendRow of(Trend trend, TrendView view, Labels labels) {
        return new Maker(trend, view, labels, TrendLabels.in(labels)).row();
    }

    private record Maker(Trend trend, TrendView view, Labels words, TrendLabels told) {

        TrendRow row() {
            Change change = view.from() == 0 ? null : view.change(trend);
            Indicator indicator = view.indicator();
            return new TrendRow(
                    trend.region().code(),
                    trend.region().name(),
                    trend.region().shortName(),
                    trend.region().city(),
                    Objects.equals(trend.region(), view.focus()),
                    view.years().stream().map(this::slot).toList(),
                    change == null ? null : said(change),
                    change == null ? null : told.bounds(change, indicator),
                    change == null ? null : Code.of(change.direction()),
                    change == null ? null : arithmetic(change),
                    view.from() == 0 ? null : told.why(trend, view.from(), view.to()));
        }

        private String said(Change change) {
            String amount = told.amount(change, view.indicator());
            return amount == null ? told.say().fromNothing() : amount;
        }

        private String arithmetic(Change change) {
            String later = number(change.to());
            String earlier = number(change.from());
            return view.indicator().isPercent()
                    ? told.say().arithmeticPoints(later, earlier)
                    : told.say().arithmetic(later, earlier);
        }

        private String number(int year) {
            return words.number(point(year).observation()).text();
        }

        private CountyValue point(int year) {
            return trend.points().stream()
                    .filter(point -> point.year() == year)
                    .findFirst()
                    .orElse(null);
        }

        private Slot slot(int year) {
            CountyValue point = point(year);
            if (point == null || point.isBlank()) {
                return blank(year, point);
            }
            Observation one = point.observation();
            Interval bounds = one == null ? null : one.figure().bounds();
            String county = trend.region().name();
            return new Slot(
                    year,
                    before(year),
                    one == null ? null : SideBySideTable.value(view.indicator(), county, one, "", null, words),
                    one == null ? null : one.figure().value(),
                    bounds == null ? null : bounds.low(),
                    bounds == null ? null : bounds.high(),
                    one == null ? null : words.number(one).text(),
                    one == null ? null : words.window(one.window()),
                    one == null ? List.of() : told.cautions(point),
                    one != null ? List.of() : parts(point, county),
                    one != null
                            ? null
                            : words.messages().partsNotAdded(point.parts().size()),
                    null,
                    null,
                    ring(year));
        }

        private List<SideBySideTable.Value> parts(CountyValue point, String county) {
            return point.parts().stream()
                    .map(part -> SideBySideTable.value(view.indicator(), county, part, part.dimension(), null, words))
                    .toList();
        }

        private Slot blank(int year, CountyValue point) {
            boolean undisclosed = point != null && point.missing() == MissingReason.UNDISCLOSED;
            return new Slot(
                    year,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    null,
                    undisclosed ? "O" : "NR",
                    undisclosed ? words.blank(MissingReason.UNDISCLOSED) : words.blank(MissingReason.NO_REPORT),
                    ring(year));
        }

        private Between before(int year) {
            SeriesBreak broken = trend.breaks().stream()
                    .filter(one -> one.to() == year)
                    .findFirst()
                    .orElse(null);
            if (broken != null) {
                return new Between(broken.from(), year, null, null, null, told.why(broken), since(broken.from(), year));
            }
            return Change.each(trend).stream()
                    .filter(change -> change.to() == year)
                    .findFirst()
                    .map(change -> new Between(
                            change.from(),
                            year,
                            said(change),
                            told.bounds(change, view.indicator()),
                            arithmetic(change),
                            null,
                            since(change.from(), year)))
                    .orElse(null);
        }

        private String since(int from, int year) {
            return from == year - 1 ? null : told.say().fromYear(from);
        }

        private Ring ring(int year) {
            return trend.restated().stream()
                    .filter(one -> one.year() == year)
                    .findFirst()
                    .map(one -> new Ring(
                            one.bounds().low(),
                            one.bounds().high(),
                            told.say().restatedOf(told.worked(one.bounds(), view.indicator()))))
                    .orElse(null);
        }
    }
}
