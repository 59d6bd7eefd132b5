package cn.xianchi.analysis.statistics;

import cn.xianchi.catalog.Polarity;
import cn.xianchi.observation.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The best and the worst place that the intervals leave possible, counted from 1 (METHODS 4.5). */
public record Rank(int best, int worst) {

    /** Ranks in the order of the given intervals; the polarity must not be neutral. Takes n log n steps. */
    public static List<Rank> of(List<Interval> values, Polarity polarity) {
        List<Interval> good = values.stream()
                .map(value -> polarity == Polarity.LOWER ? value.mirrored() : value)
                .toList();
        List<End> lows =
                good.stream().map(End::low).filter(Objects::nonNull).sorted().toList();
        List<End> highs =
                good.stream().map(End::high).filter(Objects::nonNull).sorted().toList();
        List<Rank> ranks = new ArrayList<>();
        for (Interval own : good) {
            End low = End.low(own);
            End high = End.high(own);
            int above = high == null ? 0 : lows.size() - upTo(lows, high, true);
            int below = low == null ? 0 : upTo(highs, low, false);
            ranks.add(new Rank(1 + above, good.size() - below));
        }
        return ranks;
    }

    /** How many of the sorted ends lie below the given one, or on it where that counts too. */
    private static int upTo(List<End> sorted, End end, boolean included) {
        // never equal, so that the search ends at the first place that is not counted
        Comparator<End> neverEqual = (one, other) -> one.compareTo(other) < (included ? 1 : 0) ? -1 : 1;
        return -1 - Collections.binarySearch(sorted, end, neverEqual);
    }

    /** An end of an interval; an open one lies a hair inside its value, so that {@code low > high} says surely above. */
    private record End(BigDecimal value, int inside) implements Comparable<End> {
        static End low(Interval interval) {
            return interval.low() == null ? null : new End(interval.low(), interval.lowOpen() ? 1 : 0);
        }

        static End high(Interval interval) {
            return interval.high() == null ? null : new End(interval.high(), interval.highOpen() ? -1 : 0);
        }

        @Override
        public int compareTo(End other) {
            int order = value.compareTo(other.value);
            return order != 0 ? order : Integer.compare(inside, other.inside);
        }
    }
}
