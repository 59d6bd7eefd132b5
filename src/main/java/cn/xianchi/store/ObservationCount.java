package cn.xianchi.store;

/** How many figures one report gives of one region. */
public record ObservationCount(String region, String report, long figures) {}
