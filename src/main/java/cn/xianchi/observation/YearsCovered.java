package cn.xianchi.observation;

/** In how many years a region has figures of an indicator. */
public record YearsCovered(String indicator, String region, long years) {}
