package cn.xianchi.store;

/** That a report gives figures of a region and year. */
public record ReportCoverage(String region, int year, String report) {}
