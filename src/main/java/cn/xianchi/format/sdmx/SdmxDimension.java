package cn.xianchi.format.sdmx;

import cn.xianchi.catalog.Code;
import cn.xianchi.observation.Observation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** The dimensions of a series, in the order of the key; time, which comes last, is not among them. */
public enum SdmxDimension {
    FREQ,
    REF_AREA,
    INDICATOR,
    DETAIL,
    STATISTIC,
    WINDOW,
    SOURCE;

    /** The code of DETAIL where a figure is not split. */
    public static final String TOTAL = "_T";

    /** All figures come with the annual reports. */
    static final String ANNUAL = "A";

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
        return switch (this) {
            case FREQ -> ANNUAL;
            case REF_AREA -> one.region();
            case INDICATOR -> one.indicator();
            case DETAIL -> detail(one.dimension());
            case STATISTIC -> Code.of(one.statistic());
            case WINDOW -> Code.of(one.window().kind());
            case SOURCE -> one.evidence().report();
        };
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
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return "N" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
