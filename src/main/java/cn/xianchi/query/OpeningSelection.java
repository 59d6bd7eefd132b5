package cn.xianchi.query;

import cn.xianchi.catalog.Region;
import java.util.List;

/** The counties and the year that a side-by-side view opens on. */
public record OpeningSelection(int year, List<Region> regions) {}
