package cn.xianchi.format.sdmx;

import cn.xianchi.analysis.comparison.MissingReason;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Statistic;

/** Codes of OBS_STATUS, the code list that SDMX and JSON-stat share (METHODS 4.6). */
public final class ObservationStatus {
    /** Data exist but were not collected. */
    public static final String NOT_COLLECTED = "L";

    private ObservationStatus() {}

    /** Normal, or estimated where we counted or computed the value. */
    public static String of(Observation one) {
        return one.statistic() == Statistic.DERIVED || one.id() == null ? "E" : "A";
    }

    public static String of(MissingReason missing) {
        return missing == MissingReason.UNDISCLOSED ? "O" : NOT_COLLECTED;
    }
}
