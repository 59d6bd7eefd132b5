package cn.xianchi;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyYear;
import cn.xianchi.catalog.Dimension;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.catalog.Region;
import cn.xianchi.catalog.Rollup;
import cn.xianchi.catalog.Visibility;
import cn.xianchi.observation.Evidence;
import cn.xianchi.observation.Figure;
import cn.xianchi.observation.Interval;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Qualifier;
import cn.xianchi.observation.ReadExtent;
import cn.xianchi.observation.Report;
import cn.xianchi.observation.ReportKind;
import cn.xianchi.observation.Statistic;
import cn.xianchi.observation.Window;
import cn.xianchi.observation.WindowKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The vocabulary of the tests: indicators, counties, reports and observations in one line each. */
public final class Observed {
    private static final Pattern VALUE = Pattern.compile("(-?[\\d.]+)([\\[(].+[\\])])?(~)?");
    private static long ids;
    private final String region;
    private String indicator = "things";
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

    /** Values separated by spaces, of the first counties in order: 50 or 50[40,60); − for none, ~ for only of a page. */
    public static List<Observed> row(String values) {
        List<Observed> row = new ArrayList<>();
        String[] texts = values.split(" +");
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].equals("-")) {
                row.add(value(code(i), texts[i]));
            }
        }
        return row;
    }

    /** A value written as in a row. */
    public static Observed value(String region, String text) {
        Matcher parts = VALUE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text);
        }
        Observed observed = in(region, parts.group(1));
        if (parts.group(2) != null) {
            observed.within(interval(parts.group(2)));
        }
        return parts.group(3) == null ? observed : observed.by(region + "-page");
    }

    /** The code of the i-th county from 0. */
    public static String code(int i) {
        return String.valueOf(440_001 + i);
    }

    /** An interval as one writes it, its ends separated by a space or comma, and + or - for none: [60 +). */
    public static Interval interval(String text) {
        String[] ends = text.substring(1, text.length() - 1).split("[ ,]");
        return new Interval(
                ends[0].equals("-") ? null : new BigDecimal(ends[0]),
                ends[1].equals("+") ? null : new BigDecimal(ends[1]),
                text.startsWith("("),
                text.endsWith(")"));
    }

    /** Of another indicator than things. */
    public Observed of(String code) {
        indicator = code;
        return this;
    }

    public Observed within(Interval bounds) {
        figure = new Figure(figure.value(), figure.unit(), figure.raw(), Qualifier.EXACT, bounds);
        return this;
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
                indicator,
                year,
                figure,
                new Observation.Scope(window, dimension, basis, statistic),
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
                new Indicator.Texts(name, "Things", name, "东西有几个", "How many things there are."),
                new Indicator.Measure(unit, kind, Dimension.PARTNER, rollup, false, false),
                polarity,
                Visibility.PUBLIC,
                new Indicator.Thresholds(null, "", null));
    }

    /** The same under another code and theme. */
    public static Indicator named(Indicator one, String code, String theme) {
        return new Indicator(
                code, theme, one.texts(), one.measure(), one.polarity(), one.visibility(), one.thresholds());
    }

    /** The same with a published target. */
    public static Indicator aiming(Indicator one, String target) {
        return judged(
                one,
                new Indicator.Thresholds(
                        new BigDecimal(target),
                        one.thresholds().targetSource(),
                        one.thresholds().materiality()));
    }

    /** The same with the smallest gap that counts. */
    public static Indicator heeding(Indicator one, String materiality) {
        return judged(
                one,
                new Indicator.Thresholds(one.target(), one.thresholds().targetSource(), new BigDecimal(materiality)));
    }

    private static Indicator judged(Indicator one, Indicator.Thresholds thresholds) {
        return new Indicator(
                one.code(), one.theme(), one.texts(), one.measure(), one.polarity(), one.visibility(), thresholds);
    }

    public static Region county(String code) {
        return new Region(
                code, "示例" + code + "县", "440700", "示例市", "县", "粤西", new Region.Residents(500000L, 2020, "source"));
    }

    /** A county whose population may be unknown. */
    public static Region county(String code, Long population, String zone, String type, String city) {
        Region.Residents residents = new Region.Residents(population, population == null ? null : 2020, "");
        return new Region(code, "示例" + code + "县", city, "示例市", type, zone, residents);
    }

    /** The observations of one indicator beside each other, over all counties that have one. */
    public static Comparison compared(Indicator indicator, List<Observed> observed) {
        List<Observation> observations = observed.stream().map(Observed::get).toList();
        List<String> codes = observations.stream()
                .map(Observation::region)
                .distinct()
                .sorted()
                .toList();
        return Comparison.of(indicator, 2025, false, columns(codes, 2025), observations, sources(codes));
    }

    /** The counties at a year, each with its own report read in full. */
    public static List<CountyYear> columns(Collection<String> codes, int year) {
        return codes.stream()
                .map(code -> new CountyYear(county(code), year, annual(code), true))
                .toList();
    }

    /** Of each county its annual report -a, another report -b and a page -page, by id. */
    public static Map<String, Report> sources(Collection<String> codes) {
        return codes.stream()
                .flatMap(code -> Stream.of(
                        annual(code),
                        report(code + "-b", code, ReportKind.ANNUAL_REPORT, "2025-12-30"),
                        report(code + "-page", code, ReportKind.PAGE, "2025-12-31")))
                .collect(Collectors.toMap(Report::id, Function.identity()));
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
                new Report.Citation("示例报告", "示例局", "", null, published == null ? null : LocalDate.parse(published), ""),
                "",
                kind,
                ReadExtent.FULL);
    }
}
