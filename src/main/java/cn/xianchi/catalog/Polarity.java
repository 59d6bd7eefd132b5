package cn.xianchi.catalog;

/** Which direction is better. A neutral indicator is compared but never ranked. */
public enum Polarity {
    HIGHER,
    LOWER,
    NEUTRAL
}
