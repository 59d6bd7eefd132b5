package cn.xianchi.feature.comparison;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.format.table.Column;
import cn.xianchi.format.table.Table;
import cn.xianchi.format.table.Tables;
import cn.xianchi.observation.Observation;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of comparisons: a row for each county's value or blank, followed by rows for its parts. */
final class ComparisonColumns {
    /**
     * @param year of the value, or that a blank is of
     * @param observation null where there is no value
     */
    private record Row(Indicator indicator, Integer year, CountyValue county, Observation observation, boolean part) {
        boolean isGraded() {
            return !part && !county.isBlank();
        }

        boolean isRanked() {
            return isGraded() && county.rank() != null;
        }

        String reasons() {
            return county.comparability().reasons().stream().map(Code::of).collect(Collectors.joining(" "));
        }

        static Stream<Row> of(Indicator indicator, Integer year, CountyValue county) {
            if (county.isBlank()) {
                return Stream.of(new Row(indicator, year, county, null, false));
            }
            return Stream.concat(
                    Stream.of(new Row(indicator, year, county, county.observation(), false)),
                    county.parts().stream().map(part -> new Row(indicator, year, county, part, true)));
        }
    }

    private static final List<Column<Row>> GRADE = List.of(
            new Column<>("region_name", row -> row.county().region().name()),
            new Column<>("indicator_name", row -> row.indicator().nameZh()),
            new Column<>("grade", row -> row.isGraded() ? Code.of(row.county().grade()) : null),
            new Column<>("reasons", row -> row.isGraded() ? row.reasons() : null),
            new Column<>(
                    "blank",
                    row -> row.county().isBlank() ? row.county().missing().code() : null),
            new Column<>(
                    "rank_best", row -> row.isRanked() ? row.county().rank().best() : null),
            new Column<>(
                    "rank_worst", row -> row.isRanked() ? row.county().rank().worst() : null));
    private static final List<Column<Row>> POSITION = List.of(
            ofCounty("band", county -> Code.of(county.band())),
            ofCounty("percentile", CountyValue::percentile),
            ofCounty("gap_to_median", CountyValue::gapToMedian),
            ofCounty("gap_to_best", CountyValue::gapToBest));
    private static final List<Column<Row>> PART = List.of(new Column<>("part", Row::part));
    private static final List<Column<Row>> VALUE = Stream.concat(Tables.OBSERVATION.stream(), Tables.INTERVAL.stream())
            .map(ComparisonColumns::value)
            .toList();

    private ComparisonColumns() {}

    /** The counties in the order of the comparison, then those with a blank. */
    static Table comparison(Comparison answer, int release) {
        List<Row> rows = Stream.concat(answer.values().stream(), answer.blanks().stream())
                .flatMap(county -> Row.of(answer.indicator(), answer.year(), county))
                .toList();
        return Table.of("comparison", Column.join(GRADE, POSITION, PART, VALUE), rows, release);
    }

    static Table sideBySide(ComparisonMatrix answer, int release) {
        List<Row> rows = answer.comparisons().stream()
                .flatMap(line -> line.counties().stream()
                        .flatMap(county ->
                                Row.of(line.indicator(), county.countyYear().year(), county)))
                .toList();
        return Table.of("side-by-side", Column.join(GRADE, PART, VALUE), rows, release);
    }

    private static Column<Row> ofCounty(String name, Function<CountyValue, Object> cell) {
        return new Column<>(name, row -> row.part() ? null : cell.apply(row.county()));
    }

    /** A column of the observation; where there is none, what it would be of. */
    private static Column<Row> value(Column<Observation> column) {
        return switch (column.name()) {
            case "region" -> new Column<>("region", row -> row.county().region().code());
            case "indicator" -> new Column<>("indicator", row -> row.indicator().code());
            case "year" -> withDefault(column, Row::year);
            case "unit" -> withDefault(column, row -> row.indicator().unit());
            default -> column.of(Row::observation);
        };
    }

    private static Column<Row> withDefault(Column<Observation> column, Function<Row, Object> otherwise) {
        return new Column<>(
                column.name(),
                row -> row.observation() == null
                        ? otherwise.apply(row)
                        : column.cell().apply(row.observation()));
    }
}
