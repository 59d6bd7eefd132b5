package cn.xianchi.analysis.comparison;

import cn.xianchi.analysis.statistics.Rank;

/** Where a county stands among those it can be compared with (METHODS 4.4). */
public enum Band {
    LEADING,
    MIDDLE,
    LAGGING,
    /** The intervals leave it open. */
    UNDETERMINED;

    /** The band of a rank among {@code n}, where nobody is tied exactly at the best. */
    public static Band of(Rank rank, int n) {
        return of(rank, n, 0);
    }

    /**
     * The band of a rank among {@code n}.
     *
     * @param tiedAtBest how many counties share exactly the best value with this one; 0 when it has not that value
     */
    static Band of(Rank rank, int n, int tiedAtBest) {
        int k = n / 4;
        if (tiedAtBest > 1 && rank.best() == 1 && rank.worst() == tiedAtBest) {
            return tiedAtBest * 2 <= n ? LEADING : MIDDLE;
        }
        if (rank.worst() <= k) {
            return LEADING;
        }
        if (rank.best() > n - k) {
            return LAGGING;
        }
        return rank.best() > k && rank.worst() <= n - k ? MIDDLE : UNDETERMINED;
    }
}
