package cn.xianchi.analysis.comparison;

/** What can be said of one indicator over the counties beside each other. */
public enum Rankability {
    /** At least two comparable values, and the indicator has a good end. */
    RANKABLE,
    /** At least two comparable values of a neutral indicator: beside each other, without an order. */
    LEVEL,
    /** At least two counties with figures, but fewer than two that compare. */
    NOT_COMPARABLE,
    /** One county only. */
    LONE,
    /** None. */
    NOBODY
}
