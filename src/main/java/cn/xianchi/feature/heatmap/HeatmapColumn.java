package cn.xianchi.feature.heatmap;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.text.FormattedNumber;
import cn.xianchi.text.Labels;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * One indicator of the heat table as parallel arrays, an entry a county: a table may have hundreds of thousands of cells. As
 * JSON it is a column of {@link HeatmapRows}.
 */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
final class HeatmapColumn {
    private static final char FIRST = '0';

    @JsonIgnore
    final Indicator indicator;

    /** How many counties are comparable. */
    @JsonIgnore
    final int n;

    final String code;
    final String theme;
    final String name;

    /** What follows a number in a sentence; empty for shares, whose sign belongs to the number. */
    String unit = "";

    /** A letter a county, see {@link CellCode}. */
    final String marks;

    /** A letter a county, from {@code 0}: which of the table's gradings. */
    final char[] grades;

    /** A letter a county, from {@code 0}: which of the table's hedges. */
    final char[] hedges;

    /** The place by value, 1 the best (of neutral: the greatest), equals alike; 0 where not comparable. */
    final int[] places;

    /** The observation of the value; 0 where it was computed or there is none. */
    final long[] ids;

    /** Without hedge and unit; empty where there is none. */
    final String[] numbers;

    /**
     * @param comparison over the counties of the table, in their order
     * @param grading the number of the grading of a cell
     * @param hedging the number of a hedge
     */
    HeatmapColumn(
            Comparison comparison, ToIntFunction<CountyValue> grading, ToIntFunction<String> hedging, Labels labels) {
        List<CountyValue> counties = comparison.counties();
        int size = counties.size();
        indicator = comparison.indicator();
        n = comparison.statistics().n();
        code = indicator.code();
        theme = indicator.theme();
        name = labels.name(indicator);
        marks = counties.stream()
                .map(county -> String.valueOf(CellCode.of(county).sign))
                .collect(Collectors.joining());
        grades = new char[size];
        hedges = new char[size];
        places = places(comparison);
        ids = new long[size];
        numbers = new String[size];
        Arrays.fill(grades, FIRST);
        Arrays.fill(hedges, FIRST);
        Arrays.fill(numbers, "");
        Map<String, Integer> rows = new HashMap<>();
        counties.forEach(county -> rows.put(county.region().code(), rows.size()));
        for (CountyValue county : comparison.values()) {
            int row = rows.get(county.region().code());
            grades[row] = (char) (FIRST + grading.applyAsInt(county));
            if (county.hasValue()) {
                value(row, county, hedging, labels);
            }
        }
    }

    private static int[] places(Comparison comparison) {
        Map<BigDecimal, Integer> order = new TreeMap<>();
        comparison.comparable().forEach(county -> order.putIfAbsent(county.value(), order.size() + 1));
        return comparison.counties().stream()
                .mapToInt(county -> county.isComparable() ? order.get(county.value()) : 0)
                .toArray();
    }

    private void value(int row, CountyValue county, ToIntFunction<String> hedging, Labels labels) {
        FormattedNumber number = labels.number(county.observation());
        Long id = county.observation().id();
        ids[row] = id == null ? 0 : id;
        numbers[row] = number.bare();
        unit = number.isPercent() ? "" : number.unit();
        String text = number.text();
        hedges[row] = (char) (FIRST + hedging.applyAsInt(text.substring(0, text.indexOf(number.digits()))));
    }

    public Indicator indicator() {
        return indicator;
    }

    public int n() {
        return n;
    }

    CellCode mark(int row) {
        return CellCode.of(marks.charAt(row));
    }

    int grading(int row) {
        return grades[row] - FIRST;
    }

    int hedge(int row) {
        return hedges[row] - FIRST;
    }
}
