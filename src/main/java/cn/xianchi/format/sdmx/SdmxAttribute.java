package cn.xianchi.format.sdmx;

import cn.xianchi.catalog.Code;
import cn.xianchi.format.jsonstat.JsonStatCubes;
import cn.xianchi.observation.Observation;
import java.math.BigDecimal;

/** What is said of an observation beside its value. */
enum SdmxAttribute {
    OBS_STATUS("状态", "Observation status", true),
    QUALIFIER("限定词", "Qualifier", true),
    REPORT_YEAR("年度", "Year of the report", false),
    UNIT_MEASURE("单位", "Unit", false),
    RAW("原文", "As printed", false),
    LOW("下限", "Lower bound", false),
    LOW_OPEN("不含下限", "Lower bound excluded", false),
    HIGH("上限", "Upper bound", false),
    HIGH_OPEN("不含上限", "Upper bound excluded", false),
    BASIS("口径", "Basis", false),
    NOTE("说明", "Note", false),
    EVIDENCE("依据", "Evidence", false);

    final String nameZh;
    final String nameEn;
    /** Whether its values are those of a code list. */
    final boolean coded;

    SdmxAttribute(String nameZh, String nameEn, boolean coded) {
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.coded = coded;
    }

    String codelist() {
        return "CL_" + name();
    }

    /** Empty where there is nothing to say. */
    String of(Observation one) {
        return switch (this) {
            case OBS_STATUS -> JsonStatCubes.state(one);
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
