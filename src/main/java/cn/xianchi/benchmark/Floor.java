package cn.xianchi.benchmark;

/** How many comparable values a statistic needs before it is given (METHODS 4.2). */
public final class Floor {
    public static final int RANK = 2;
    public static final int MEDIAN = 4;
    public static final int QUARTILES = 8;

    private Floor() {}
}
