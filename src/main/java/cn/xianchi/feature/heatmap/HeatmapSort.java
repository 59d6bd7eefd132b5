package cn.xianchi.feature.heatmap;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.http.problem.InvalidParameterException;
import java.util.List;
import java.util.Set;

/**
 * In which order the counties stand: by code, by an indicator (the good first) or by how often they lead or lag; with a
 * minus before it the other way round.
 */
record HeatmapSort(String by, boolean reversed) {
    static final String CODE = "code";
    static final String LEADING = "leading";
    static final String LAGGING = "lagging";

    /**
     * @param given the last counts: a button in the head of a column sends its order behind that of the form
     * @param shown the indicators of the view; by one that was shown before is by code again
     */
    static HeatmapSort of(List<String> given, List<Indicator> shown, List<Indicator> known) {
        if (given.isEmpty()) {
            return new HeatmapSort(CODE, false);
        }
        String text = given.get(given.size() - 1);
        boolean reversed = text.startsWith("-");
        String by = reversed ? text.substring(1) : text;
        if (Set.of(CODE, LEADING, LAGGING).contains(by) || has(shown, by)) {
            return new HeatmapSort(by, reversed && !by.equals(CODE));
        }
        if (has(known, by)) {
            return new HeatmapSort(CODE, false);
        }
        throw InvalidParameterException.notAccepted(
                "sort", text, List.of(CODE, "-leading", "-lagging", "one_thing_themes"));
    }

    private static boolean has(List<Indicator> indicators, String code) {
        return indicators.stream().anyMatch(indicator -> indicator.code().equals(code));
    }

    /** As it is written in an address. */
    String code() {
        return (reversed ? "-" : "") + by;
    }

    boolean isTotal() {
        return by.equals(LEADING) || by.equals(LAGGING);
    }

    /** The order after a press on the head of a column: its first order, then the other, then by code. */
    public String next(String column) {
        boolean total = Set.of(LEADING, LAGGING).contains(column);
        String first = total ? "-" + column : column;
        String second = total ? column : "-" + column;
        if (code().equals(first)) {
            return second;
        }
        return code().equals(second) ? CODE : first;
    }
}
