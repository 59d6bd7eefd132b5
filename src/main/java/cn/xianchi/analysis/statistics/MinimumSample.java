package cn.xianchi.analysis.statistics;

/** How many comparable values a statistic needs before it is given (METHODS 4.2). */
public final class MinimumSample {
    public static final int RANK = 2;
    public static final int MEDIAN = 4;
    public static final int QUARTILES = 8;

    private MinimumSample() {}
}
