package cn.xianchi.analysis.comparison;

import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Report;

/**
 * A county and the year shown of it (null when it has no report up to the year asked for), with its foremost report of that
 * year, and whether one of that year was read in full.
 */
public record CountyYear(Region region, Integer year, Report report, boolean readInFull) {}
