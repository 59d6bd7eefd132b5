package cn.xianchi.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A definition of what is measured. */
public record Indicator(
        String code,
        String theme,
        Texts texts,
        Measure measure,
        Polarity polarity,
        Visibility visibility,
        Thresholds thresholds) {
    /** The columns of answers, in order. */
    public static final List<String> COLUMNS = List.of(
            ("code,theme,name_zh,name_en,unit,kind,polarity,dimension,rollup,"
                            + "per_capita,visibility,definition_zh,definition_en,target,target_source,materiality")
                    .split(","));
    /** The columns of {@code data/indicators.csv}, in order. */
    public static final List<String> FILE_COLUMNS = Stream.concat(
                    COLUMNS.stream(), Stream.of("window_bound", "short_name_zh"))
            .toList();

    /** {@code shortNameZh} is the name inside the theme. */
    public record Texts(String nameZh, String nameEn, String shortNameZh, String definitionZh, String definitionEn) {}

    /**
     * How values are measured. {@code dimension} is null where values are not split; {@code windowBound} is true for the rate of
     * a flow (满意率, 完成率 …).
     */
    public record Measure(
            String unit, Kind kind, Dimension dimension, Rollup rollup, boolean perCapita, boolean windowBound) {}

    /**
     * {@code target} and {@code materiality} are null where the catalogue leaves them empty; {@code materiality} is in percent,
     * or in points where the unit is percent.
     */
    public record Thresholds(BigDecimal target, String targetSource, BigDecimal materiality) {}

    public String nameZh() {
        return texts.nameZh();
    }

    public String nameEn() {
        return texts.nameEn();
    }

    public String shortNameZh() {
        return texts.shortNameZh();
    }

    public String definitionZh() {
        return texts.definitionZh();
    }

    public String definitionEn() {
        return texts.definitionEn();
    }

    public String unit() {
        return measure.unit();
    }

    public Kind kind() {
        return measure.kind();
    }

    public Dimension dimension() {
        return measure.dimension();
    }

    public Rollup rollup() {
        return measure.rollup();
    }

    public boolean perCapita() {
        return measure.perCapita();
    }

    public BigDecimal target() {
        return thresholds.target();
    }

    public String targetSource() {
        return thresholds.targetSource();
    }

    public BigDecimal materiality() {
        return thresholds.materiality();
    }

    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }

    public boolean isPercent() {
        return unit().equals("%");
    }

    /** Whether values are about a window rather than a day: flows, changes and the rates of a flow (METHODS 4.12). */
    public boolean holdsForWindow() {
        return kind() == Kind.FLOW || kind() == Kind.CHANGE || measure.windowBound();
    }
}
