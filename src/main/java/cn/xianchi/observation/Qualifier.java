package cn.xianchi.observation;

/** The hedge that a number was printed with: 超 余 多 over, 近 near, 约 左右 about, 不超过 at_most, 不少于 at_least. */
public enum Qualifier {
    EXACT,
    OVER,
    NEAR,
    ABOUT,
    AT_MOST,
    AT_LEAST
}
