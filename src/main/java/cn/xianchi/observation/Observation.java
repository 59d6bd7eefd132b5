package cn.xianchi.observation;

import java.util.List;

/**
 * One value of one indicator in one county and year, as one report gives it. {@code id} is null for a value that was
 * computed from others; {@code note} may be empty.
 */
public record Observation(
        Long id,
        String region,
        String indicator,
        int year,
        Figure figure,
        Scope scope,
        Evidence evidence,
        String note) {
    /** The columns of {@code data/observations.csv}, in order. */
    public static final List<String> COLUMNS = List.of(
            ("region,indicator,year,value,unit,raw,qualifier,window_kind,window_start,window_end,"
                            + "dimension,basis,statistic,report,section,paragraph,start,end,note")
                    .split(","));

    /**
     * What a value covers: its window, its part of a split indicator, the basis it refers to and its statistic. {@code
     * dimension} and {@code basis} are empty where there is none.
     */
    public record Scope(Window window, String dimension, String basis, Statistic statistic) {}

    public Window window() {
        return scope.window();
    }

    public String dimension() {
        return scope.dimension();
    }

    public String basis() {
        return scope.basis();
    }

    public Statistic statistic() {
        return scope.statistic();
    }

    public boolean isSplit() {
        return !dimension().isEmpty();
    }
}
