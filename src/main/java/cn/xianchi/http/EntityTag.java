package cn.xianchi.http;

import java.util.Arrays;

/** Conditional requests (RFC 9110, 13.1). */
public final class EntityTag {
    private EntityTag() {}

    /** Whether {@code If-None-Match} ({@code condition}, may be null) contains the tag; weak comparison. */
    public static boolean isKnown(String condition, String tag) {
        return condition != null
                && Arrays.stream(condition.split(","))
                        .map(String::strip)
                        .anyMatch(known -> known.equals("*") || bare(known).equals(bare(tag)));
    }

    private static String bare(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
