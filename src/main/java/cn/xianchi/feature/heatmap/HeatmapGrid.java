package cn.xianchi.feature.heatmap;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Region;
import cn.xianchi.text.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A survey as the heat table shows it: counties by code, one column an indicator, in the words of one language. */
record HeatmapGrid(List<Region> regions, List<HeatmapColumn> columns, List<Grading> gradings, List<String> hedges) {
    private static final int LAST = Integer.MAX_VALUE;

    /** How far a value can be compared; {@code said} is why not further, empty for grade same. */
    record Grading(String grade, String said) {}

    static HeatmapGrid of(ComparisonMatrix survey, Labels labels) {
        List<Region> regions =
                survey.countyYears().stream().map(column -> column.region()).toList();
        Map<String, Integer> rows = new HashMap<>();
        IntStream.range(0, regions.size())
                .forEach(row -> rows.put(regions.get(row).code(), row));
        Map<Grading, Integer> gradings = new LinkedHashMap<>();
        gradings.put(new Grading(Code.of(Grade.SAME), ""), 0);
        Map<String, Integer> hedges = new LinkedHashMap<>();
        hedges.put("", 0);
        List<HeatmapColumn> columns = new ArrayList<>();
        for (Comparison comparison : survey.comparisons()) {
            columns.add(HeatmapColumn.of(
                    comparison,
                    rows,
                    county -> gradings.computeIfAbsent(grading(county, labels), one -> gradings.size()),
                    hedge -> hedges.computeIfAbsent(hedge, one -> hedges.size()),
                    labels));
        }
        return new HeatmapGrid(regions, columns, List.copyOf(gradings.keySet()), List.copyOf(hedges.keySet()));
    }

    private static Grading grading(CountyValue county, Labels labels) {
        Grade grade = county.grade();
        return new Grading(
                Code.of(grade),
                grade == Grade.SAME
                        ? ""
                        : labels.grade(grade) + labels.messages().colon() + labels.list(labels.reasons(county)));
    }

    /** The number with hedge and unit; empty where there is none. */
    String text(int row, HeatmapColumn column) {
        String number = column.numbers()[row];
        return number.isEmpty() ? "" : hedges.get(column.hedge(row)) + number + column.unit();
    }

    /** The cell in words: county, indicator, band or blank, value, and why it is of a lesser grade. */
    String label(int row, HeatmapColumn column, Labels labels, String separator) {
        CellCode mark = column.mark(row);
        return Stream.of(
                        regions.get(row).name(),
                        column.name(),
                        mark.said(labels),
                        text(row, column),
                        mark.isBlank() ? "" : gradings.get(column.grading(row)).said())
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + separator + other)
                .orElseThrow();
    }

    /** How many cells have the mark. */
    long count(CellCode mark) {
        return columns.stream()
                .mapToLong(column ->
                        column.marks().chars().filter(sign -> sign == mark.sign).count())
                .sum();
    }

    /** How many cells are of the grade. */
    long count(Grade grade) {
        return columns.stream()
                .mapToLong(column -> IntStream.range(0, regions.size())
                        .filter(row -> !column.mark(row).isBlank()
                                && gradings.get(column.grading(row)).grade().equals(Code.of(grade)))
                        .count())
                .sum();
    }

    int count(int row, CellCode mark) {
        return (int) columns.stream()
                .filter(column -> column.marks().charAt(row) == mark.sign)
                .count();
    }

    /** Whether the county has no figure in the whole table. */
    boolean isEmpty(int row) {
        return columns.stream().allMatch(column -> column.mark(row).isBlank());
    }

    /** The rows in their order: what has nothing to be sorted by comes last, by code among equals. */
    List<Integer> order(HeatmapSort sort) {
        IntUnaryOperator key = key(sort);
        int[] keys = IntStream.range(0, regions.size()).map(key).toArray();
        return IntStream.range(0, regions.size())
                .boxed()
                .sorted(Comparator.comparing(row -> keys[row]))
                .toList();
    }

    private IntUnaryOperator key(HeatmapSort sort) {
        int sign = sort.reversed() ? -1 : 1;
        if (sort.by().equals(HeatmapSort.CODE)) {
            return row -> isEmpty(row) ? LAST : 0;
        }
        if (sort.isTotal()) {
            CellCode mark = sort.by().equals(HeatmapSort.LEADING) ? CellCode.LEADING : CellCode.LAGGING;
            return row -> isEmpty(row) ? LAST : sign * count(row, mark);
        }
        HeatmapColumn column = columns.stream()
                .filter(one -> one.indicator().code().equals(sort.by()))
                .findFirst()
                .orElseThrow();
        return row -> column.places()[row] == 0 ? LAST : sign * column.places()[row];
    }
}
