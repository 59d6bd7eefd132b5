package cn.xianchi.observation;

/** How a window was worded (METHODS 4.12). */
public enum WindowKind {
    YEAR,
    YTD,
    ASOF,
    SPAN
}
