package cn.xianchi.feature.heatmap;

import static cn.xianchi.format.table.BenchmarkColumns.columns;
import static cn.xianchi.format.table.BenchmarkColumns.row;
import static cn.xianchi.format.table.BenchmarkColumns.where;

import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.format.table.Table;
import cn.xianchi.observation.Observation;
import java.util.List;

/** The columns of the heat table. */
final class HeatmapTable {
    private HeatmapTable() {}

    /** One row for every county and indicator. */
    static Table heatmap(ComparisonMatrix survey, int release) {
        return new Table(
                "heatmap",
                columns("value", "unit", "band", "grade", "blank", "n"),
                consumer -> survey.comparisons().forEach(comparison -> {
                    int n = comparison.statistics().n();
                    Indicator indicator = comparison.indicator();
                    for (CountyValue standing : comparison.values()) {
                        Observation one = standing.observation();
                        List<Object> row = where(standing.region(), indicator, survey.year());
                        row.addAll(row(
                                one == null ? null : one.figure().value(),
                                indicator.unit(),
                                Code.of(standing.band()),
                                Code.of(standing.grade()),
                                null,
                                n,
                                release));
                        consumer.accept(row);
                    }
                    for (CountyValue blank : comparison.blanks()) {
                        List<Object> row = where(blank.region(), indicator, survey.year());
                        row.addAll(row(
                                null,
                                indicator.unit(),
                                null,
                                null,
                                blank.missing().code(),
                                n,
                                release));
                        consumer.accept(row);
                    }
                }));
    }
}
