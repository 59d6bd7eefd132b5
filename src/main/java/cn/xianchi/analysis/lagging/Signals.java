package cn.xianchi.analysis.lagging;

/**
 * The signals of METHODS 4.4, each null where it cannot be told: {@code s1} the band is lagging; {@code s2} the adverse gap
 * counts and the robust distance is −1 or worse; {@code s3} like years go the bad way; {@code s4} below the published
 * target; {@code s5} s1 and s2 hold whichever one peer is left out.
 */
public record Signals(Boolean s1, Boolean s2, Boolean s3, Boolean s4, Boolean s5) {
    static final Signals NONE = new Signals(null, null, null, null, null);

    Signals withTrend(Boolean worsens) {
        return new Signals(s1, s2, worsens, s4, s5);
    }

    static boolean on(Boolean signal) {
        return Boolean.TRUE.equals(signal);
    }
}
