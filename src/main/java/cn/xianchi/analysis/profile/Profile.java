package cn.xianchi.analysis.profile;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.lagging.Assessment;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import java.util.Collection;
import java.util.List;

/** One county in one year among its peers, over all indicators in the order of the catalogue. */
public record Profile(Region region, int year, List<Region> peers, List<Item> items) {

    /**
     * One indicator. {@code assessment} is null where the county has no figures and for neutral indicators, {@code trend}
     * where it never had a value.
     */
    public record Item(Comparison comparison, CountyValue own, Assessment assessment, Trend trend) {
        public Indicator indicator() {
            return comparison.indicator();
        }

        /** The other counties with figures. */
        public List<CountyValue> others() {
            return comparison.values().stream().filter(other -> other != own).toList();
        }

        /** The other comparable counties. */
        public List<CountyValue> comparableOthers() {
            return comparison.comparable().stream()
                    .filter(other -> other != own)
                    .toList();
        }
    }

    /** The same over some of the indicators. */
    public Profile of(Collection<Indicator> indicators) {
        return new Profile(
                region,
                year,
                peers,
                items.stream()
                        .filter(item -> indicators.contains(item.indicator()))
                        .toList());
    }
}
