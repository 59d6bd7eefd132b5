package cn.xianchi.observation;

/** How far a report was read: to its end, or in part. Only a report read in full can leave an indicator undisclosed. */
public enum ReadExtent {
    FULL,
    PART
}
