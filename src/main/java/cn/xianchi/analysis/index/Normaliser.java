package cn.xianchi.analysis.index;

import cn.xianchi.analysis.statistics.MinimumSample;

/** How values of different units come to one scale from 0 to 100, high is good (METHODS 4.7). */
public enum Normaliser {
    /** 100·clip((y − a)/(b − a), 0, 1) between the worst and the best of the base year, or its target. */
    GOALPOSTS(MinimumSample.RANK),
    /** Mid-rank percentile among the comparable. */
    PERCENTILE(MinimumSample.QUARTILES),
    /** 50 + 10·M, cut to [1, 100], with the robust distance M. */
    ROBUST(MinimumSample.MEDIAN);

    private final int least;

    Normaliser(int least) {
        this.least = least;
    }

    /** How many comparable values an indicator needs for it. */
    public int least() {
        return least;
    }
}
