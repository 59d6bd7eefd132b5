package cn.xianchi.format.sdmx;

import cn.xianchi.catalog.Code;
import cn.xianchi.observation.Observation;
import java.math.BigDecimal;

/** The attributes of an observation. */
enum SdmxAttribute {
    OBS_STATUS,
    QUALIFIER,
    REPORT_YEAR,
    UNIT_MEASURE,
    RAW,
    LOW,
    LOW_OPEN,
    HIGH,
    HIGH_OPEN,
    BASIS,
    NOTE,
    EVIDENCE;

    /** Whether its values are those of a code list. */
    public boolean isCoded() {
        return this == OBS_STATUS || this == QUALIFIER;
    }

    public boolean isMandatory() {
        return this == OBS_STATUS || this == UNIT_MEASURE;
    }

    public String codelist() {
        return "CL_" + name();
    }

    /** The value of an observation; empty where it has none. */
    String of(Observation one) {
        return switch (this) {
            case OBS_STATUS -> ObservationStatus.of(one);
            case QUALIFIER -> Code.of(one.figure().qualifier());
            case REPORT_YEAR -> Integer.toString(one.year());
            case UNIT_MEASURE -> one.figure().unit();
            case RAW -> one.figure().raw();
            case LOW -> plain(one.figure().bounds().low());
            case LOW_OPEN -> Boolean.toString(one.figure().bounds().lowOpen());
            case HIGH -> plain(one.figure().bounds().high());
            case HIGH_OPEN -> Boolean.toString(one.figure().bounds().highOpen());
            case BASIS -> one.basis();
            case NOTE -> one.note();
            case EVIDENCE -> "/evidence/" + one.id();
        };
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
