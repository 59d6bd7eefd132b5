package cn.xianchi.catalog;

/** What an indicator may be split by. Values of {@code LEVEL} are national, province, city and county. */
public enum Dimension {
    PARTNER,
    RECEIVER,
    LEVEL
}
