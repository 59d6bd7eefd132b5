package cn.xianchi.analysis.trend;

import cn.xianchi.analysis.comparison.Reason;
import java.util.List;

/** Between two years of a trend nothing can be said of the change, and why. */
public record SeriesBreak(int from, int to, List<Reason> reasons) {}
