package cn.xianchi.catalog;

import java.util.List;

/**
 * An arithmetic dependency between figures of one county and year. {@code share}: {@code indicator} is {@code by} in percent
 * of {@code of}. {@code cut}: {@code indicator} is the fall from {@code of} to {@code by} in percent. {@code part}: {@code
 * indicator} is a part of {@code of}. {@code addend}: all addends of {@code of} add up to it. {@code growth}: {@code
 * indicator} is the change of {@code of} on the year before in percent. {@code by} is empty where it is not needed.
 */
public record Relation(Type type, String indicator, String of, String by) {
    /** The columns of {@code data/relations.csv}, in order. */
    public static final List<String> COLUMNS = List.of("relation", "indicator", "of", "by");

    public enum Type {
        SHARE,
        CUT,
        PART,
        ADDEND,
        GROWTH
    }
}
