package cn.xianchi.store;

/** A region and year of which a report has figures. */
public record ReportCoverage(String region, int year, String report) {}
