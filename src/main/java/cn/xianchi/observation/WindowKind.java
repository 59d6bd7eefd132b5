package cn.xianchi.observation;

/** The wording of a window (METHODS 4.12). */
public enum WindowKind {
    YEAR,
    YTD,
    ASOF,
    SPAN
}
