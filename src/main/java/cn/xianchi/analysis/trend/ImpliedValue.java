package cn.xianchi.analysis.trend;

import cn.xianchi.observation.Interval;
import cn.xianchi.observation.Observation;

/**
 * What a county must have had in a year by the growth that it printed for the next (METHODS 4.9): {@code value} is that of
 * the next year, {@code agrees} says whether the year's own report fits, null where it prints nothing.
 */
public record ImpliedValue(int year, Interval bounds, Observation value, Observation growth, Boolean agrees) {}
