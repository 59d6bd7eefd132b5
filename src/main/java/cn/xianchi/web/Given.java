package cn.xianchi.web;

import java.util.List;

/** A form sends the fields that were left empty as empty text; on a page these count as not given. */
final class Given {
    private Given() {}

    static List<String> clean(List<String> given) {
        return given.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
    }
}
