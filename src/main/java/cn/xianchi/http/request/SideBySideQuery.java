package cn.xianchi.http.request;

import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Release;
import cn.xianchi.query.ComparisonQueries;
import java.util.List;

/** Which counties, year and indicators a side-by-side view shows. */
public record SideBySideQuery(List<Region> regions, int year, List<Indicator> indicators, boolean earlier) {
    public ComparisonMatrix ask(ComparisonQueries comparisonQueries, Release release) {
        return comparisonQueries.sideBySide(regions, year, indicators, earlier, release);
    }
}
