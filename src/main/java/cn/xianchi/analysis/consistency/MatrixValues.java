package cn.xianchi.analysis.consistency;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.Reference;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Window;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The published observations that stand for their counties in a matrix.
 *
 * @param byRegion by code of county, the observations by code of indicator
 */
record MatrixValues(Map<String, Indicator> indicators, Map<String, Map<String, Observation>> byRegion) {

    static MatrixValues of(ComparisonMatrix matrix) {
        return new MatrixValues(
                matrix.comparisons().stream()
                        .map(Comparison::indicator)
                        .collect(Collectors.toMap(Indicator::code, Function.identity())),
                matrix.comparisons().stream()
                        .flatMap(comparison -> comparison.values().stream())
                        .filter(county ->
                                county.hasValue() && county.observation().id() != null)
                        .map(CountyValue::observation)
                        .collect(Collectors.groupingBy(
                                Observation::region,
                                TreeMap::new,
                                Collectors.toMap(Observation::indicator, Function.identity()))));
    }

    boolean holdsForWindow(Observation one) {
        return indicators.get(one.indicator()).holdsForWindow();
    }

    /** Whether both are there and, where both hold for a window, for the same one. */
    boolean areOfSameTime(Observation one, Observation other) {
        if (one == null || other == null) {
            return false;
        }
        if (!holdsForWindow(one) || !holdsForWindow(other)) {
            return true;
        }
        Window window = one.window();
        return window.start() != null
                && new Reference(window.start(), window.end(), null, null).sharesWindow(other.window());
    }
}
