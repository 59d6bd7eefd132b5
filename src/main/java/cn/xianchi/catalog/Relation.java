package cn.xianchi.catalog;

import java.util.List;

/**
 * That figures of one county and year depend on each other. {@code share}: {@code indicator} is {@code by} in percent of
 * {@code of}; {@code cut}: it says by how many percent {@code by} is below {@code of}; {@code part}: it is a part of {@code
 * of}; {@code addend}: with its fellows it makes up the whole of {@code of}; {@code growth}: it is the change of {@code of} on the year before, in percent. {@code by} is empty where it is not
 * needed.
 */
public record Relation(Type type, String indicator, String of, String by) {
    /** The columns of {@code data/relations.csv}, in order. */
    public static final List<String> COLUMNS = List.of("relation", "indicator", "of", "by");

    /** How they depend. */
    public enum Type {
        SHARE,
        CUT,
        PART,
        ADDEND,
        GROWTH
    }
}
