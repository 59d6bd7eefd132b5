package cn.xianchi.query;

import cn.xianchi.analysis.statistics.Statistics;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Counts, and for one indicator statistics, for every value of the keys. {@code statistics}, {@code mean} and {@code sum}
 * are null where no one indicator was asked for, where a group spans several years, and below their floors.
 */
public record Aggregates(List<String> keys, List<Group> groups) {

    /** {@code keys} maps each key to its value, in the order asked for. */
    public record Group(
            Map<String, Object> keys,
            int observations,
            int indicators,
            int regions,
            Statistics statistics,
            BigDecimal mean,
            BigDecimal sum) {}
}
