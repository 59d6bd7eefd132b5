package cn.xianchi.catalog;

/** The kind of quantity that an indicator is. */
public enum Kind {
    STOCK,
    FLOW,
    RATE,
    CHANGE
}
