package cn.xianchi.catalog;

/** Whether the public may see an indicator. */
public enum Visibility {
    PUBLIC,
    INTERNAL
}
