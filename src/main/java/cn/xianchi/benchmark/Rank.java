package cn.xianchi.benchmark;

import cn.xianchi.catalog.Polarity;
import cn.xianchi.observation.Interval;
import java.util.ArrayList;
import java.util.List;

/** The best and the worst place that the intervals leave possible, counted from 1 (METHODS 4.5). */
public record Rank(int best, int worst) {

    /** Ranks in the order of the given intervals; the polarity must not be neutral. */
    public static List<Rank> of(List<Interval> values, Polarity polarity) {
        List<Interval> good = values.stream()
                .map(value -> polarity == Polarity.LOWER ? value.mirrored() : value)
                .toList();
        List<Rank> ranks = new ArrayList<>();
        for (Interval own : good) {
            int above =
                    (int) good.stream().filter(other -> other.surelyAbove(own)).count();
            int below = (int) good.stream().filter(own::surelyAbove).count();
            ranks.add(new Rank(1 + above, good.size() - below));
        }
        return ranks;
    }
}
