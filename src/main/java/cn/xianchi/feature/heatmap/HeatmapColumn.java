package cn.xianchi.feature.heatmap;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.observation.Observation;
import cn.xianchi.text.FormattedNumber;
import cn.xianchi.text.Labels;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * One indicator of the heat table as parallel arrays, an entry a county: a table may have hundreds of thousands of cells.
 *
 * @param n how many counties are comparable
 * @param unit what follows a number in a sentence; empty for shares, whose sign belongs to the number
 * @param marks a letter a county, see {@link CellCode}
 * @param grades a letter a county, from {@code 0}: which of the table's gradings
 * @param hedges a letter a county, from {@code 0}: which of the table's hedges
 * @param places the place by value, 1 the best (of neutral: the greatest), equals alike; 0 where not comparable
 * @param ids the observation of the value, 0 where it was computed or there is none
 * @param numbers without hedge and unit, empty where there is none
 */
record HeatmapColumn(
        Indicator indicator,
        String name,
        String shortName,
        int n,
        String unit,
        String marks,
        String grades,
        String hedges,
        int[] places,
        long[] ids,
        String[] numbers) {
    private static final char FIRST = '0';

    /**
     * @param rows where a county stands in the table, by code
     * @param grading the number of the grading of a cell
     * @param hedging the number of a hedge
     */
    static HeatmapColumn of(
            Comparison comparison,
            Map<String, Integer> rows,
            ToIntFunction<CountyValue> grading,
            ToIntFunction<String> hedging,
            Labels labels) {
        Maker maker = new Maker(rows, grading, hedging, labels);
        comparison.blanks().forEach(maker::blank);
        maker.values(comparison.values());
        Indicator indicator = comparison.indicator();
        return new HeatmapColumn(
                indicator,
                labels.name(indicator),
                labels.shortName(indicator),
                comparison.statistics().n(),
                maker.unit,
                new String(maker.marks),
                new String(maker.grades),
                new String(maker.hedges),
                maker.places,
                maker.ids,
                maker.numbers);
    }

    CellCode mark(int row) {
        return CellCode.of(marks.charAt(row));
    }

    int grading(int row) {
        return grades.charAt(row) - FIRST;
    }

    int hedge(int row) {
        return hedges.charAt(row) - FIRST;
    }

    private static final class Maker {
        private final Map<String, Integer> rows;
        private final ToIntFunction<CountyValue> grading;
        private final ToIntFunction<String> hedging;
        private final Labels labels;
        private final char[] marks;
        private final char[] grades;
        private final char[] hedges;
        private final int[] places;
        private final long[] ids;
        private final String[] numbers;
        private String unit = "";

        Maker(
                Map<String, Integer> rows,
                ToIntFunction<CountyValue> grading,
                ToIntFunction<String> hedging,
                Labels labels) {
            this.rows = rows;
            this.grading = grading;
            this.hedging = hedging;
            this.labels = labels;
            int size = rows.size();
            this.marks = new char[size];
            this.grades = new char[size];
            this.hedges = new char[size];
            this.places = new int[size];
            this.ids = new long[size];
            this.numbers = new String[size];
            Arrays.fill(grades, FIRST);
            Arrays.fill(hedges, FIRST);
            Arrays.fill(numbers, "");
        }

        private int row(CountyValue county) {
            return rows.get(county.region().code());
        }

        void blank(CountyValue county) {
            marks[row(county)] = CellCode.of(county.missing()).sign;
        }

        /** The comparable ones come first, best first. */
        void values(List<CountyValue> counties) {
            int place = 0;
            BigDecimal before = null;
            for (CountyValue county : counties) {
                int row = row(county);
                marks[row] = CellCode.of(county).sign;
                grades[row] = (char) (FIRST + grading.applyAsInt(county));
                if (county.hasValue()) {
                    value(row, county.observation());
                }
                if (county.isComparable()) {
                    BigDecimal value = county.value();
                    place += before == null || value.compareTo(before) != 0 ? 1 : 0;
                    places[row] = place;
                    before = value;
                }
            }
        }

        private void value(int row, Observation one) {
            FormattedNumber number = labels.number(one);
            numbers[row] = number.bare();
            ids[row] = one.id() == null ? 0 : one.id();
            unit = number.isPercent() ? "" : number.unit();
            String text = number.text();
            hedges[row] = (char) (FIRST + hedging.applyAsInt(text.substring(0, text.indexOf(number.digits()))));
        }
    }
}
