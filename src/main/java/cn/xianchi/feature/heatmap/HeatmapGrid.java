package cn.xianchi.feature.heatmap;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.CountyYear;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Region;
import cn.xianchi.text.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A survey as the heat table shows it: counties by code, one column an indicator, in the words of one language. */
record HeatmapGrid(List<Region> regions, List<HeatmapColumn> columns, List<Grading> gradings, List<String> hedges) {
    private static final int LAST = Integer.MAX_VALUE;

    /** How far a value can be compared; {@code said} is why not further, empty for grade same. */
    record Grading(String grade, String said) {}

    static HeatmapGrid of(ComparisonMatrix survey, Labels labels) {
        List<Region> regions =
                survey.countyYears().stream().map(CountyYear::region).toList();
        Map<Grading, Integer> gradings = new LinkedHashMap<>();
        gradings.put(new Grading(Code.of(Grade.SAME), ""), 0);
        Map<String, Integer> hedges = new LinkedHashMap<>();
        hedges.put("", 0);
        List<HeatmapColumn> columns = new ArrayList<>();
        for (Comparison comparison : survey.comparisons()) {
            columns.add(new HeatmapColumn(
                    comparison,
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
                        : labels.terms().grade(grade)
                                + labels.messages().colon()
                                + labels.list(labels.reasons(county)));
    }

    /** The number with hedge and unit; empty where there is none. */
    private String text(int row, HeatmapColumn column) {
        String number = column.numbers[row];
        return number.isEmpty() ? "" : hedges.get(column.hedge(row)) + number + column.unit;
    }

    /** The cell in words: county, indicator, band or blank, value, and why it is of a lesser grade. */
    String label(int row, HeatmapColumn column, Labels labels) {
        CellCode mark = column.mark(row);
        return Stream.of(
                        regions.get(row).name(),
                        column.name,
                        mark.name(labels),
                        text(row, column),
                        mark.isBlank() ? "" : gradings.get(column.grading(row)).said())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(labels.texts(HeatmapTexts.class).separator()));
    }

    /** Of an indicator by its code. */
    Optional<HeatmapColumn> column(String code) {
        return columns.stream().filter(column -> column.code.equals(code)).findFirst();
    }

    /** How many cells have the mark. */
    long count(CellCode mark) {
        return rows().mapToLong(row -> count(row, mark)).sum();
    }

    /** How many cells are of the grade. */
    long count(Grade grade) {
        return columns.stream()
                .flatMapToInt(column ->
                        rows().filter(row -> !column.mark(row).isBlank()).map(column::grading))
                .filter(grading -> gradings.get(grading).grade().equals(Code.of(grade)))
                .count();
    }

    int count(int row, CellCode mark) {
        return (int) columns.stream()
                .filter(column -> column.marks.charAt(row) == mark.sign)
                .count();
    }

    private IntStream rows() {
        return IntStream.range(0, regions.size());
    }

    /** How many counties have no figure in the whole table. */
    long empty() {
        return rows().filter(this::isEmpty).count();
    }

    /** Whether the county has no figure in the whole table. */
    boolean isEmpty(int row) {
        return columns.stream().allMatch(column -> column.mark(row).isBlank());
    }

    /** The rows in their order: what has nothing to be sorted by comes last, by code among equals. */
    List<Integer> order(HeatmapSort sort) {
        IntUnaryOperator key = key(sort);
        int[] keys = rows().map(key).toArray();
        return rows().boxed().sorted(Comparator.comparing(row -> keys[row])).toList();
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
        int[] places = column(sort.by()).orElseThrow().places;
        return row -> places[row] == 0 ? LAST : sign * places[row];
    }
}
