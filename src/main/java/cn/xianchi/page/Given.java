package cn.xianchi.page;

import java.util.List;
import java.util.stream.Stream;

/** A form sends the fields that were left empty as empty text; on a page these count as not given. */
public final class Given {
    private Given() {}

    public static List<String> clean(List<String> given) {
        return given.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
    }

    /** Choices of several values stand in one select, so that the page takes them with commas, too. */
    public static List<String> split(List<String> given) {
        return clean(given.stream().flatMap(text -> Stream.of(text.split(","))).toList()).stream()
                .distinct()
                .toList();
    }
}
