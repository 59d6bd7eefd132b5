package cn.xianchi.extraction.quantity;

/** Role of a number in its sentence. Rules read levels and, if they say so, changes and old values. */
public enum Role {
    LEVEL,
    /** A part of a whole, announced by 其中. */
    PART,
    /** The size of a change: 增长719件, 压缩88%. */
    CHANGE,
    /** The old value of a change: 62% in 由62%上升到80%. */
    OLD,
    /** The value of another year: 去年同期9.8万笔. */
    EARLIER,
    /** An intended value. */
    PLAN,
    /** A value in an example. */
    EXAMPLE
}
