package cn.xianchi.catalog;

/** How an indicator may be split. Values of {@code LEVEL} are national, province, city and county. */
public enum Dimension {
    PARTNER,
    RECEIVER,
    LEVEL
}
