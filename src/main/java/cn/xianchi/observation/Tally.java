package cn.xianchi.observation;

/** How many figures one report gives of one region. */
public record Tally(String region, String report, long figures) {}
