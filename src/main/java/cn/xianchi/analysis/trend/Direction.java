package cn.xianchi.analysis.trend;

/** Which way a value went, as far as the intervals of both wordings tell. */
public enum Direction {
    RISES,
    FALLS,
    /** Both are printed exactly and are the same. */
    LEVEL,
    /** The intervals overlap: it may have gone either way. */
    CANNOT_TELL
}
