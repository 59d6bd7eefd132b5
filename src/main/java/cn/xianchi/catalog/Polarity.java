package cn.xianchi.catalog;

/** Direction of good. A neutral indicator is compared but has no good end, so it is never ranked. */
public enum Polarity {
    HIGHER,
    LOWER,
    NEUTRAL
}
