package cn.xianchi.catalog;

/** What may be done with the values of one county over an indicator's dimension. */
public enum Rollup {
    SUM,
    MAX,
    NONE
}
