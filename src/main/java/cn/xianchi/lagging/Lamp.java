package cn.xianchi.lagging;

/** What a planner should make of a value, the first that applies (METHODS 4.4). */
public enum Lamp {
    RED,
    AMBER,
    GREEN,
    BLUE,
    WHITE,
    /** Not ranked, or fewer than four comparable values: cannot be judged. */
    GREY
}
