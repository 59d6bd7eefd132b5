package cn.xianchi.analysis.comparison;

/** How far a value can be compared with the reference of its comparison (METHODS 4.8); {@code NONE} is never ranked. */
public enum Grade {
    SAME,
    CAUTION,
    NONE;

    Grade worse(Grade other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
