package cn.xianchi.analysis.comparison;

/** Why there is no value (METHODS 4.6). Nothing here is zero. */
public enum MissingReason {
    /** A report of that county and year was read in full and prints no such figure. */
    UNDISCLOSED("O"),
    /** No such report in the store, or only a page read in part. */
    NO_REPORT("NR");

    private final String code;

    MissingReason(String code) {
        this.code = code;
    }

    /** As answers, files and drawings write it; O is that of the SDMX code list OBS_STATUS. */
    public String code() {
        return code;
    }
}
