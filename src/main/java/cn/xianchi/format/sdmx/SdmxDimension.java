package cn.xianchi.format.sdmx;

import cn.xianchi.catalog.Code;
import cn.xianchi.observation.Observation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.codec.digest.DigestUtils;

/** The dimensions of a series, in the order of the key; time, which comes last, is not among them. */
public enum SdmxDimension {
    FREQ(one -> SdmxDimension.ANNUAL),
    REF_AREA(Observation::region),
    INDICATOR(Observation::indicator),
    DETAIL(one -> SdmxDimension.detail(one.dimension())),
    STATISTIC(one -> Code.of(one.statistic())),
    WINDOW(one -> Code.of(one.window().kind())),
    SOURCE(one -> one.evidence().report());

    /** The code of DETAIL where a figure is not split. */
    public static final String TOTAL = "_T";

    /** All figures come with the annual reports. */
    private static final String ANNUAL = "A";

    private final Function<Observation, String> code;

    SdmxDimension(Function<Observation, String> code) {
        this.code = code;
    }

    /** The codes of an observation by dimension, in the order of the key. */
    static Map<String, String> key(Observation one) {
        Map<String, String> key = new LinkedHashMap<>();
        for (SdmxDimension dimension : values()) {
            key.put(dimension.name(), dimension.of(one));
        }
        return key;
    }

    /** The code of an observation. */
    public String of(Observation one) {
        return code.apply(one);
    }

    public String codelist() {
        return "CL_" + name();
    }

    /** The name itself where it may be a code of SDMX; else its hash, since a name in Han characters may not. */
    static String detail(String name) {
        if (name.isEmpty()) {
            return TOTAL;
        }
        if (name.matches("[A-Za-z0-9_@$-]+")) {
            return name;
        }
        return "N" + DigestUtils.sha256Hex(name).substring(0, 12);
    }
}
