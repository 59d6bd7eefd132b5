package cn.xianchi.format.table;

import cn.xianchi.analysis.lagging.Assessment;
import cn.xianchi.analysis.lagging.Signals;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Columns that the files of several questions about many indicators share. */
public final class BenchmarkColumns {
    private static final List<String> WHERE =
            List.of("region", "region_name", "city", "indicator", "indicator_name", "year");

    private BenchmarkColumns() {}

    /** County, indicator and year, then the given columns, then the release. */
    public static List<String> columns(String... more) {
        List<String> columns = new ArrayList<>(WHERE);
        columns.addAll(List.of(more));
        columns.add("release");
        return columns;
    }

    /** The cells of county, indicator and year; more may be added. */
    public static List<Object> where(Region region, Indicator indicator, int year) {
        return new ArrayList<>(
                row(region.code(), region.name(), region.city(), indicator.code(), indicator.nameZh(), year));
    }

    /** The cells of lamp and signals; empty without an assessment. */
    public static List<Object> assessment(Assessment assessment) {
        if (assessment == null) {
            return Collections.nCopies(6, null);
        }
        Signals signals = assessment.signals();
        return row(
                Code.of(assessment.status()),
                signals.lagging(),
                signals.material(),
                signals.worsening(),
                signals.belowTarget(),
                signals.robust());
    }

    /** Cells, some of which may be null. */
    public static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }
}
