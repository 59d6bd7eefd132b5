package cn.xianchi.observation;

/** What a number is of its set: the total, the largest of several, counted or computed by us, or a monthly mean. */
public enum Statistic {
    TOTAL,
    MAX,
    DERIVED,
    MONTHLY
}
