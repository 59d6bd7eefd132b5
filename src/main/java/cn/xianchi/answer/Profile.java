package cn.xianchi.answer;

import cn.xianchi.benchmark.Comparison;
import cn.xianchi.benchmark.Standing;
import cn.xianchi.catalog.Region;
import cn.xianchi.lagging.Judgement;
import cn.xianchi.trend.Trend;
import java.util.List;

/** One county in one year among its peers, over all indicators in the order of the catalogue. */
public record Profile(Region region, int year, List<Region> peers, List<Item> items) {

    /**
     * One indicator. {@code own} is null where the county has no value, {@code judgement} for neutral indicators too, and
     * {@code trend} where it never had one.
     */
    public record Item(Comparison comparison, Standing own, Judgement judgement, Trend trend) {
        public boolean isBlank() {
            return own == null;
        }
    }
}
