package cn.xianchi.analysis.trend;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.CountyYear;
import cn.xianchi.analysis.comparison.Reason;
import cn.xianchi.analysis.comparison.Reference;
import cn.xianchi.analysis.statistics.Percentages;
import cn.xianchi.analysis.statistics.TheilSen;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Interval;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Report;
import cn.xianchi.observation.Window;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One indicator of one county over the years, in their order, with the breaks between neighbouring values. Of several
 * values in a year it takes the one that is most like the reference of its anchor year, moved by whole years. {@code
 * restated} is what years must have been by a printed growth.
 */
public record Trend(
        Indicator indicator,
        Region region,
        List<CountyValue> points,
        List<SeriesBreak> breaks,
        List<ImpliedValue> restated) {
    /** How many like windows a slope needs (METHODS 4.4, S3). */
    public static final int LEAST = 3;

    /**
     * {@code years} are the county's, in order; {@code own} its observations of the indicator; the reference is that
     * of {@code anchorYear}.
     */
    public static Trend of(
            Indicator indicator,
            Region region,
            List<CountyYear> years,
            int anchorYear,
            Reference anchor,
            List<Observation> own,
            Map<String, Report> reports) {
        Map<Integer, List<Observation>> byYear = own.stream().collect(Collectors.groupingBy(Observation::year));
        List<CountyValue> points = new ArrayList<>();
        for (CountyYear one : years) {
            Reference reference = anchor.shifted(one.year() - anchorYear);
            points.add(CountyValue.of(indicator, one, byYear.getOrDefault(one.year(), List.of()), reference, reports));
        }
        return new Trend(indicator, region, List.copyOf(points), breaks(indicator, points), List.of());
    }

    /** The same with what follows from the printed growth of this indicator, over the same windows (METHODS 4.9). */
    public Trend with(Trend growth) {
        List<ImpliedValue> implied = new ArrayList<>();
        for (CountyValue point : values()) {
            Observation value = point.observation();
            Observation rate =
                    growth.value(point.year()).map(CountyValue::observation).orElse(null);
            if (rate == null || value.id() == null || !sameWindow(value.window(), rate.window(), 0)) {
                continue;
            }
            Interval before =
                    Percentages.before(value.figure().bounds(), rate.figure().bounds());
            if (before != null) {
                implied.add(new ImpliedValue(point.year() - 1, before, value, rate, agrees(point.year(), before)));
            }
        }
        return new Trend(indicator, region, points, breaks, List.copyOf(implied));
    }

    /** Whether the year before, where nothing breaks the trend, printed what it must have been. */
    private Boolean agrees(int year, Interval before) {
        return value(year - 1)
                .filter(point -> breakBefore(year).isEmpty())
                .map(CountyValue::bounds)
                .map(before::overlaps)
                .orElse(null);
    }

    /** Whether both state their windows, and these are the same but for {@code years} in between. */
    private static boolean sameWindow(Window one, Window other, int years) {
        return one.start() != null
                && new Reference(one.start(), one.end(), null, null)
                        .shifted(years)
                        .sharesWindow(other);
    }

    /** The years that have a value. */
    public List<CountyValue> values() {
        return points.stream().filter(CountyValue::hasValue).toList();
    }

    /** What the county has of a year, be it a blank; empty where it has no report. */
    public Optional<CountyValue> point(int year) {
        return points.stream().filter(point -> point.year() == year).findFirst();
    }

    public Optional<CountyValue> value(int year) {
        return point(year).filter(CountyValue::hasValue);
    }

    /** The break that ends at a year. */
    public Optional<SeriesBreak> breakBefore(int year) {
        return breaks.stream().filter(one -> one.to() == year).findFirst();
    }

    /** The values up to a year that are like that year's, without a break between them; empty when it has none. */
    public List<CountyValue> unbrokenTo(int year) {
        List<CountyValue> run = new ArrayList<>();
        for (CountyValue point : values()) {
            if (point.year() > year) {
                break;
            }
            if (breakBefore(point.year()).isPresent()) {
                run.clear();
            }
            run.add(point);
        }
        return run.isEmpty() || run.get(run.size() - 1).year() != year ? List.of() : run;
    }

    /** Units of the indicator a year, over the unbroken values up to a year; null when these are fewer than three. */
    public Double slope(int year) {
        List<TheilSen.Point> points = timed(year);
        return points.size() < LEAST ? null : TheilSen.slope(points).doubleValue();
    }

    /**
     * Whether the unbroken values up to a year go the bad way, whichever one of them is left out (METHODS 4.4, S3); null
     * when they are fewer than three or the indicator is neutral.
     */
    public Boolean worsens(int year) {
        List<TheilSen.Point> points = timed(year);
        if (points.size() < LEAST || indicator.polarity() == Polarity.NEUTRAL) {
            return null;
        }
        return TheilSen.goes(indicator.polarity() == Polarity.LOWER ? 1 : -1, points);
    }

    private List<TheilSen.Point> timed(int year) {
        return unbrokenTo(year).stream()
                .map(point -> new TheilSen.Point(point.year(), point.value()))
                .toList();
    }

    private static List<SeriesBreak> breaks(Indicator indicator, List<CountyValue> points) {
        List<SeriesBreak> breaks = new ArrayList<>();
        CountyValue before = null;
        for (CountyValue point : points) {
            if (point.isBlank()) {
                continue;
            }
            if (before != null) {
                EnumSet<Reason> reasons = unlike(indicator, before, point);
                if (!reasons.isEmpty()) {
                    breaks.add(new SeriesBreak(before.year(), point.year(), List.copyOf(reasons)));
                }
            }
            before = point;
        }
        return List.copyOf(breaks);
    }

    /** Why two values of different years cannot be set against each other; empty when they can (METHODS 4.8). */
    private static EnumSet<Reason> unlike(Indicator indicator, CountyValue one, CountyValue other) {
        EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (!one.hasValue() || !other.hasValue()) {
            reasons.add(Reason.ONLY_SPLIT);
            return reasons;
        }
        Observation earlier = one.observation();
        Observation later = other.observation();
        if (indicator.holdsForWindow()) {
            if (earlier.window().start() == null || later.window().start() == null) {
                reasons.add(Reason.START_NOT_STATED);
            } else if (!sameWindow(earlier.window(), later.window(), other.year() - one.year())) {
                reasons.add(Reason.OTHER_WINDOW);
            }
        } else if (isFar(one) || isFar(other)) {
            reasons.add(Reason.DATE_FAR);
        }
        if (earlier.statistic() != later.statistic()) {
            reasons.add(Reason.OTHER_STATISTIC);
        }
        boolean bothStated = !earlier.basis().isEmpty() && !later.basis().isEmpty();
        if (bothStated && !earlier.basis().equals(later.basis())) {
            reasons.add(Reason.OTHER_BASIS);
        }
        return reasons;
    }

    private static boolean isFar(CountyValue point) {
        return point.comparability().reasons().contains(Reason.DATE_FAR);
    }
}
