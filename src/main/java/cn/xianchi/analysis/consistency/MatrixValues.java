package cn.xianchi.analysis.consistency;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.Reference;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Window;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The published observations that stand for their counties in a matrix. */
final class MatrixValues {
    private final Map<String, Indicator> indicators;
    private final Map<String, Map<String, Observation>> byRegion = new TreeMap<>();

    MatrixValues(ComparisonMatrix matrix) {
        this.indicators = matrix.comparisons().stream()
                .map(Comparison::indicator)
                .collect(Collectors.toMap(Indicator::code, indicator -> indicator));
        for (Comparison comparison : matrix.comparisons()) {
            for (CountyValue county : comparison.values()) {
                if (county.hasValue() && county.observation().id() != null) {
                    byRegion.computeIfAbsent(county.region().code(), code -> new HashMap<>())
                            .put(comparison.indicator().code(), county.observation());
                }
            }
        }
    }

    /** By code of county, the observations by code of indicator. */
    Map<String, Map<String, Observation>> byRegion() {
        return byRegion;
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
