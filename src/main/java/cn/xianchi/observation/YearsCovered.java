package cn.xianchi.observation;

/** The number of years in which a region has figures of an indicator. */
public record YearsCovered(String indicator, String region, long years) {}
