package cn.xianchi.analysis.consistency;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.statistics.MinimumSample;
import cn.xianchi.analysis.statistics.RobustDistance;
import cn.xianchi.observation.Observation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Values far from those of all peers. */
final class OutlierCheck {
    private static final double OUTLIER = 3.5;

    private OutlierCheck() {}

    static List<Finding> of(Comparison comparison) {
        List<Observation> comparable =
                comparison.comparable().stream().map(CountyValue::observation).toList();
        if (comparable.size() < MinimumSample.MEDIAN) {
            return List.of();
        }
        RobustDistance distance = RobustDistance.of(
                comparable.stream().map(one -> one.figure().value()).toList(),
                comparison.indicator().polarity(),
                comparison.indicator().isPercent());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < comparable.size(); i++) {
            double units = distance.of(i);
            Observation one = comparable.get(i);
            if (Math.abs(units) > OUTLIER && one.id() != null) {
                Observation typical =
                        typical(one, comparable, comparison.statistics().median());
                findings.add(new Finding(CheckKind.OUTLIER, List.of(one, typical), null, units));
            }
        }
        return findings;
    }

    /** The peer nearest to the median, a printed one where there is any. */
    private static Observation typical(Observation doubted, List<Observation> comparable, BigDecimal median) {
        return comparable.stream()
                .filter(one -> one != doubted)
                .min(Comparator.comparing((Observation one) -> one.id() == null)
                        .thenComparing(
                                one -> one.figure().value().subtract(median).abs())
                        .thenComparing(Observation::id, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElseThrow();
    }
}
