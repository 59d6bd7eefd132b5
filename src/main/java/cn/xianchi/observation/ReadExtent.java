package cn.xianchi.observation;

/** How much of a report was read. Only a report read in full can leave an indicator undisclosed. */
public enum ReadExtent {
    FULL,
    PART
}
