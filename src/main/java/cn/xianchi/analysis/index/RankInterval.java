package cn.xianchi.analysis.index;

/** Where a county ranks over the draws: the rank of the 5th percentile, the median, and that of the 95th. */
public record RankInterval(int best, double median, int worst) {}
