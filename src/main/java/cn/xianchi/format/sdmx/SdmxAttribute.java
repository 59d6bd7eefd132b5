package cn.xianchi.format.sdmx;

import cn.xianchi.catalog.Code;
import cn.xianchi.observation.Observation;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;

/** The attributes of an observation. */
enum SdmxAttribute {
    OBS_STATUS(ObservationStatus::of),
    QUALIFIER(one -> Code.of(one.figure().qualifier())),
    REPORT_YEAR(Observation::year),
    UNIT_MEASURE(one -> one.figure().unit()),
    RAW(one -> one.figure().raw()),
    LOW(one -> one.figure().bounds().low()),
    LOW_OPEN(one -> one.figure().bounds().lowOpen()),
    HIGH(one -> one.figure().bounds().high()),
    HIGH_OPEN(one -> one.figure().bounds().highOpen()),
    BASIS(Observation::basis),
    NOTE(Observation::note),
    EVIDENCE(one -> "/evidence/" + one.id());

    private final Function<Observation, Object> value;

    SdmxAttribute(Function<Observation, Object> value) {
        this.value = value;
    }

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
        Object found = value.apply(one);
        return found instanceof BigDecimal number ? number.toPlainString() : Objects.toString(found, "");
    }
}
