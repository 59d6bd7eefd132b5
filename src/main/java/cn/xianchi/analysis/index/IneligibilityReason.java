package cn.xianchi.analysis.index;

/** Why an indicator cannot be put on the scale of a normaliser in a group and year. */
public enum IneligibilityReason {
    /** Fewer comparable values with bounds than the normaliser needs. */
    FEW,
    /** All of them are the same. */
    LEVEL,
    /** The base year has no two values that differ, or they lie beyond the target. */
    NO_GOALPOSTS
}
