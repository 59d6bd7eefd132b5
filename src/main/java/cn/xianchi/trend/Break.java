package cn.xianchi.trend;

import cn.xianchi.benchmark.Reason;
import java.util.List;

/** Between two years of a trend nothing can be said of the change, and why. */
public record Break(int from, int to, List<Reason> reasons) {}
