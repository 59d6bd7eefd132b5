package cn.xianchi.feature.heatmap;

import cn.xianchi.analysis.comparison.Band;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.MissingReason;
import cn.xianchi.catalog.Code;
import cn.xianchi.text.Labels;
import java.util.stream.Stream;

/** What stands in a cell of the heat table; {@code sign} is its letter in the compact rows. */
enum CellCode {
    LEADING('L'),
    MIDDLE('M'),
    LAGGING('G'),
    UNDETERMINED('U'),
    /** A value without a band: neutral, of grade none, or of too few counties. */
    VALUE('V'),
    /** Only parts that must not be added. */
    SPLIT('S'),
    UNDISCLOSED('O'),
    NO_REPORT('R');

    final char sign;

    CellCode(char sign) {
        this.sign = sign;
    }

    static CellCode of(CountyValue county) {
        if (county.isBlank()) {
            return valueOf(county.missing().name());
        }
        if (!county.hasValue()) {
            return SPLIT;
        }
        return county.band() == null ? VALUE : valueOf(county.band().name());
    }

    static CellCode of(char sign) {
        return Stream.of(values()).filter(code -> code.sign == sign).findFirst().orElseThrow();
    }

    boolean isBlank() {
        return this == UNDISCLOSED || this == NO_REPORT;
    }

    /** The name of its glyph and of its style. */
    public String code() {
        return isBlank() ? MissingReason.valueOf(name()).code() : Code.of(this);
    }

    /** In words; empty for a plain value. */
    public String name(Labels labels) {
        return switch (this) {
            case LEADING, MIDDLE, LAGGING, UNDETERMINED -> labels.terms().band(Band.valueOf(name()));
            case VALUE -> "";
            case SPLIT -> labels.texts(HeatmapTexts.class).split();
            case UNDISCLOSED, NO_REPORT -> labels.terms().blank(MissingReason.valueOf(name()));
        };
    }
}
