package cn.xianchi.catalog;

import java.util.List;

/** A group of indicators. {@code mission} marks the themes that pages show when none is chosen. */
public record Theme(String code, String nameZh, String nameEn, boolean mission) {
    /** The columns of {@code data/themes.csv}, in order. */
    public static final List<String> COLUMNS = List.of("code", "name_zh", "name_en", "mission");
}
