package cn.xianchi.observation;

import java.util.Collection;
import java.util.List;

/** Selects observations. A null component does not restrict; an empty collection matches nothing. */
public record ObservationFilter(
        Collection<String> regions,
        Collection<String> indicators,
        Collection<Integer> years,
        Collection<String> dimensions,
        String report) {

    public static ObservationFilter everything() {
        return new ObservationFilter(null, null, null, null, null);
    }

    public static ObservationFilter ofReport(String report) {
        return new ObservationFilter(null, null, null, null, report);
    }

    public static ObservationFilter ofIndicator(String indicator) {
        return everything().withIndicators(List.of(indicator));
    }

    public static ObservationFilter ofRegion(String region) {
        return new ObservationFilter(List.of(region), null, null, null, null);
    }

    public ObservationFilter withIndicators(Collection<String> chosen) {
        return new ObservationFilter(regions, chosen, years, dimensions, report);
    }
}
