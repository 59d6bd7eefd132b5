package cn.xianchi.store;

/** The number of figures that a report has of a region. */
public record ObservationCount(String region, String report, long figures) {}
