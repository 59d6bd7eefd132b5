package cn.xianchi.observation;

/** Whose words a report is, the office's own annual report first. */
public enum ReportKind {
    ANNUAL_REPORT,
    OTHER_REPORT,
    PAGE,
    NEWS
}
