package cn.xianchi.catalog;

/** Whether an indicator is published. */
public enum Visibility {
    PUBLIC,
    INTERNAL
}
