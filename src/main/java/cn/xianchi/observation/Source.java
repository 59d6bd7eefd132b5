package cn.xianchi.observation;

/** That a report gives figures of a region and year. */
public record Source(String region, int year, String report) {}
