package cn.xianchi.analysis.index;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Polarity;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The indicators that the reader chose, none at first, each with a weight above 0 in any unit, and how they are put together. */
public record IndexDefinition(Map<Indicator, BigDecimal> weights, Normaliser normaliser, Aggregator aggregator) {
    public IndexDefinition {
        weights = new LinkedHashMap<>(weights);
        weights.forEach((indicator, weight) -> {
            if (indicator.polarity() == Polarity.NEUTRAL || weight.signum() <= 0) {
                throw new IllegalArgumentException(
                        "an indicator with a good end and a weight above 0: " + indicator.code() + ":" + weight);
            }
        });
    }

    public List<Indicator> indicators() {
        return List.copyOf(weights.keySet());
    }

    double weight(Indicator indicator) {
        return weights.get(indicator).doubleValue();
    }
}
