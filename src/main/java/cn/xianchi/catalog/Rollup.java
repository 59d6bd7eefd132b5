package cn.xianchi.catalog;

/** How the values of one county are aggregated over an indicator's dimension. */
public enum Rollup {
    SUM,
    MAX,
    NONE
}
