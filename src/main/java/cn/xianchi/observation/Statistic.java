package cn.xianchi.observation;

/** The statistic that a number is: a total, the largest of several, a number that we counted or computed, or a monthly mean. */
public enum Statistic {
    TOTAL,
    MAX,
    DERIVED,
    MONTHLY
}
