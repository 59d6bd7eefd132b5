package cn.xianchi.observation;

/** The source of a report, in order of preference: the office's own annual report first. */
public enum ReportKind {
    ANNUAL_REPORT,
    OTHER_REPORT,
    PAGE,
    NEWS
}
