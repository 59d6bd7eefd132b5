package cn.xianchi;

import cn.xianchi.catalog.Dimension;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.catalog.Region;
import cn.xianchi.catalog.Rollup;
import cn.xianchi.catalog.Visibility;
import cn.xianchi.observation.Evidence;
import cn.xianchi.observation.Extent;
import cn.xianchi.observation.Figure;
import cn.xianchi.observation.Interval;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Qualifier;
import cn.xianchi.observation.Report;
import cn.xianchi.observation.ReportKind;
import cn.xianchi.observation.Statistic;
import cn.xianchi.observation.Window;
import cn.xianchi.observation.WindowKind;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The vocabulary of the tests: indicators, counties, reports and observations in one line each. */
public final class Observed {
    private static long ids;
    private final String region;
    private Figure figure;
    private Window window = new Window(WindowKind.ASOF, null, LocalDate.of(2025, 12, 31));
    private String dimension = "";
    private String basis = "";
    private Statistic statistic = Statistic.TOTAL;
    private String report;
    private int year = 2025;

    private Observed(String region, Figure figure) {
        this.region = region;
        this.figure = figure;
        this.report = region + "-a";
    }

    /** An exact count. */
    public static Observed in(String region, String value) {
        BigDecimal number = new BigDecimal(value);
        return new Observed(region, new Figure(number, "个", value + "个", Qualifier.EXACT, Interval.exactly(number)));
    }

    public Observed between(String low, String high) {
        Interval bounds = new Interval(new BigDecimal(low), new BigDecimal(high), false, true);
        figure = new Figure(figure.value(), figure.unit(), figure.raw(), Qualifier.EXACT, bounds);
        return this;
    }

    public Observed asOf(String end) {
        window = new Window(WindowKind.ASOF, null, end == null ? null : LocalDate.parse(end));
        return this;
    }

    public Observed from(String start, String end) {
        window = new Window(WindowKind.SPAN, LocalDate.parse(start), LocalDate.parse(end));
        return this;
    }

    public Observed with(String partner) {
        dimension = partner;
        return this;
    }

    public Observed over(String stated) {
        basis = stated;
        return this;
    }

    public Observed as(Statistic kind) {
        statistic = kind;
        return this;
    }

    public Observed by(String source) {
        report = source;
        return this;
    }

    public Observed of(int reportYear) {
        year = reportYear;
        return this;
    }

    public Observation get() {
        return new Observation(
                ++ids,
                region,
                "things",
                year,
                figure,
                window,
                dimension,
                basis,
                statistic,
                new Evidence(report, null, null, null, null),
                "");
    }

    public static Indicator indicator(Kind kind, Polarity polarity, Rollup rollup) {
        return indicator(kind, polarity, rollup, "个", "东西数");
    }

    public static Indicator indicator(Kind kind, Polarity polarity, Rollup rollup, String unit, String name) {
        return new Indicator(
                "things",
                "theme",
                name,
                "Things",
                unit,
                kind,
                polarity,
                Dimension.PARTNER,
                rollup,
                false,
                Visibility.PUBLIC,
                "东西有几个",
                "How many things there are.",
                null,
                "",
                null);
    }

    public static Region county(String code) {
        return new Region(code, "示例" + code + "县", "440700", "示例市", "县", "粤西", 500000L, 2020, "source");
    }

    /** The county's own annual report, read in full, whose id is the county's code and {@code -a}. */
    public static Report annual(String region) {
        return report(region + "-a", region, ReportKind.ANNUAL_REPORT, "2025-12-31");
    }

    public static Report report(String id, String region, ReportKind kind, String published) {
        return new Report(
                id,
                region,
                2025,
                "示例报告",
                "示例局",
                "",
                null,
                published == null ? null : LocalDate.parse(published),
                "",
                "",
                kind,
                Extent.FULL);
    }
}
