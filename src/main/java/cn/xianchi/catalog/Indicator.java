package cn.xianchi.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is measured. {@code dimension}, {@code target}, {@code targetSource} and {@code materiality} are null where the
 * catalogue leaves them empty; {@code materiality} is in percent, or in points where the unit is percent.
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
        BigDecimal materiality) {
    /** The columns of {@code data/indicators.csv}, in order. */
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

    private static final Pattern RATE_OF_A_FLOW = Pattern.compile("(满意|完成|整改|办结|好评)率$");

    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }

    public boolean isPercent() {
        return unit.equals("%");
    }

    /** True for flows, changes and the rates of a flow (满意率, 完成率 …): they hold for a window, not on a day (METHODS 4.12). */
    public boolean holdsForWindow() {
        return switch (kind) {
            case FLOW, CHANGE -> true;
            case STOCK -> false;
            case RATE -> RATE_OF_A_FLOW.matcher(nameZh).find();
        };
    }
}
