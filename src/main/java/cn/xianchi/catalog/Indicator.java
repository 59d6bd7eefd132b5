package cn.xianchi.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A definition of what is measured. {@code dimension}, {@code target} and {@code materiality} are null where the catalogue
 * leaves them empty; {@code materiality} is in percent, or in points where the unit is percent. {@code windowBound} is true
 * for the rate of a flow (满意率, 完成率 …). {@code shortNameZh} is the name inside the theme.
 */
public record Indicator(
        String code,
        String theme,
        String nameZh,
        String nameEn,
        String unit,
        Kind kind,
        Polarity polarity,
        Dimension dimension,
        Rollup rollup,
        boolean perCapita,
        Visibility visibility,
        String definitionZh,
        String definitionEn,
        BigDecimal target,
        String targetSource,
        BigDecimal materiality,
        boolean windowBound,
        String shortNameZh) {
    /** The columns of answers, in order. */
    public static final List<String> COLUMNS = List.of(
            "code",
            "theme",
            "name_zh",
            "name_en",
            "unit",
            "kind",
            "polarity",
            "dimension",
            "rollup",
            "per_capita",
            "visibility",
            "definition_zh",
            "definition_en",
            "target",
            "target_source",
            "materiality");
    /** The columns of {@code data/indicators.csv}, in order. */
    public static final List<String> FILE_COLUMNS = Stream.concat(
                    COLUMNS.stream(), Stream.of("window_bound", "short_name_zh"))
            .toList();

    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }

    public boolean isPercent() {
        return unit.equals("%");
    }

    /** Whether values are about a window rather than a day: flows, changes and the rates of a flow (METHODS 4.12). */
    public boolean holdsForWindow() {
        return kind == Kind.FLOW || kind == Kind.CHANGE || windowBound;
    }
}
