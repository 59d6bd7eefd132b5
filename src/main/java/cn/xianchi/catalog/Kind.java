package cn.xianchi.catalog;

/** What sort of quantity an indicator is; only like is compared with like. */
public enum Kind {
    STOCK,
    FLOW,
    RATE,
    CHANGE
}
