package cn.xianchi.analysis.comparison;

/** Why there is no value (METHODS 4.6). Nothing here is zero. */
public enum MissingReason {
    /** A report of that county and year was read in full and prints no such figure. */
    O,
    /** No such report in the store, or only a page read in part. */
    NR
}
