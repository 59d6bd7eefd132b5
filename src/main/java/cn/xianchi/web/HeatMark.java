package cn.xianchi.web;

import cn.xianchi.benchmark.Band;
import cn.xianchi.benchmark.Blank;
import cn.xianchi.benchmark.Standing;
import cn.xianchi.catalog.Code;
import cn.xianchi.words.HeatTexts;
import cn.xianchi.words.Words;

/** What stands in a cell of the heat table; {@code sign} is its letter in the compact rows. */
enum HeatMark {
    LEADING('L'),
    MIDDLE('M'),
    LAGGING('G'),
    UNDETERMINED('U'),
    /** A value without a band: neutral, of grade none, or of too few counties. */
    VALUE('V'),
    /** Only parts that must not be added. */
    SPLIT('S'),
    O('O'),
    NR('R');

    final char sign;

    HeatMark(char sign) {
        this.sign = sign;
    }

    static HeatMark of(Standing standing) {
        if (!standing.cell().row().hasValue()) {
            return SPLIT;
        }
        return standing.band() == null ? VALUE : valueOf(standing.band().name());
    }

    static HeatMark of(Blank blank) {
        return valueOf(blank.name());
    }

    static HeatMark of(char sign) {
        for (HeatMark mark : values()) {
            if (mark.sign == sign) {
                return mark;
            }
        }
        throw new IllegalArgumentException("no mark " + sign);
    }

    boolean isBlank() {
        return this == O || this == NR;
    }

    /** The name of its glyph and of its style. */
    String code() {
        return isBlank() ? name() : Code.of(this);
    }

    /** In words; empty for a plain value. */
    String said(Words words) {
        return switch (this) {
            case LEADING, MIDDLE, LAGGING, UNDETERMINED -> words.band(Band.valueOf(name()));
            case VALUE -> "";
            case SPLIT -> words.texts(HeatTexts.class).split();
            case O, NR -> words.blank(Blank.valueOf(name()));
        };
    }
}
