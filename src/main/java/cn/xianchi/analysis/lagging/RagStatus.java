package cn.xianchi.analysis.lagging;

/** What a planner should make of a value, the first that applies (METHODS 4.4). */
public enum RagStatus {
    RED,
    AMBER,
    GREEN,
    BLUE,
    WHITE,
    /** Not ranked, or fewer than four comparable values: cannot be assessed. */
    GREY
}
