package cn.xianchi.analysis.lagging;

/**
 * The signals S1 to S5 of METHODS 4.4, each null where it cannot be told.
 *
 * @param lagging the band is lagging
 * @param material the adverse gap counts and the robust distance is −1 or worse
 * @param worsening like years go the bad way
 * @param belowTarget below the published target
 * @param robust lagging and material whichever one peer is left out
 */
public record Signals(Boolean lagging, Boolean material, Boolean worsening, Boolean belowTarget, Boolean robust) {
    static final Signals NONE = new Signals(null, null, null, null, null);

    Signals withTrend(Boolean worsens) {
        return new Signals(lagging, material, worsens, belowTarget, robust);
    }

    static boolean on(Boolean signal) {
        return Boolean.TRUE.equals(signal);
    }
}
