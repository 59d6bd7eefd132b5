package cn.xianchi.ingest;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Dimension;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Evidence;
import cn.xianchi.observation.Figure;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.PrintedNumber;
import cn.xianchi.observation.Qualifier;
import cn.xianchi.observation.Report;
import cn.xianchi.observation.Statistic;
import cn.xianchi.observation.Window;
import cn.xianchi.observation.WindowKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of {@code observations.csv}, checked against the catalogue and the reports. */
final class ObservationRows {
    private static final Set<String> LEVELS = Set.of("national", "province", "city", "county");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Set<String> regions;
    private final Map<String, Indicator> indicators;
    private final Map<String, Report> reports;

    ObservationRows(Catalog catalog, Map<String, Report> reports) {
        this.regions = catalog.regions().stream().map(Region::code).collect(Collectors.toSet());
        this.indicators = catalog.indicators().stream().collect(Collectors.toMap(Indicator::code, one -> one));
        this.reports = reports;
    }

    List<Observation> read(String file, byte[] bytes, ImportErrors errors) {
        return new CsvFile(file, Observation.COLUMNS).read(bytes, this::observation, ObservationRows::key, errors);
    }

    /** Identifies a fact: two rows with one key state the same fact twice. */
    private static List<Object> key(Observation one) {
        return Arrays.asList(
                one.region(),
                one.indicator(),
                one.year(),
                one.dimension(),
                one.statistic(),
                one.window().start(),
                one.window().end(),
                one.evidence().report());
    }

    private Observation observation(CsvLine line) {
        String region = line.known("region", regions, "code of data/regions.csv");
        Indicator indicator =
                indicators.get(line.known("indicator", indicators.keySet(), "code of data/indicators.csv"));
        Statistic statistic = line.code("statistic", Statistic.class);
        return new Observation(
                null,
                region,
                indicator.code(),
                line.year("year"),
                figure(line, indicator, statistic),
                new Observation.Scope(window(line), dimension(line, indicator), line.text("basis"), statistic),
                evidence(line, region),
                line.text("note"));
    }

    private static Figure figure(CsvLine line, Indicator indicator, Statistic statistic) {
        BigDecimal value = line.number("value");
        String unit = line.required("unit");
        if (!unit.equals(indicator.unit())) {
            throw new CsvLine.Fault("unit", "\"" + unit + "\" is not the indicator's unit " + indicator.unit());
        }
        checkRange(value, indicator);
        String raw = line.text("raw");
        if (raw.isEmpty() != (statistic == Statistic.DERIVED)) {
            throw new CsvLine.Fault("raw", "is empty for derived values, and only for these");
        }
        PrintedNumber.printedMagnitude(raw, indicator).ifPresent(printed -> {
            if (printed.compareTo(value.abs()) != 0) {
                throw new CsvLine.Fault(
                        "value", value.toPlainString() + " is not what raw prints, " + printed.toPlainString());
            }
        });
        Qualifier qualifier = line.code("qualifier", Qualifier.class);
        try {
            return new Figure(value, unit, raw, qualifier, PrintedNumber.interval(raw, value, qualifier, indicator));
        } catch (IllegalArgumentException e) {
            throw new CsvLine.Fault("raw", "\"" + raw + "\" leaves no possible value: " + e.getMessage());
        }
    }

    private static void checkRange(BigDecimal value, Indicator indicator) {
        if (value.signum() < 0 && indicator.kind() != Kind.CHANGE) {
            throw new CsvLine.Fault("value", value + " is negative, but only a change may be");
        }
        if (indicator.kind() == Kind.RATE && indicator.isPercent() && value.compareTo(HUNDRED) > 0) {
            throw new CsvLine.Fault("value", value + " is a share above 100 %");
        }
    }

    private static Window window(CsvLine line) {
        WindowKind kind = line.code("window_kind", WindowKind.class);
        try {
            return new Window(kind, line.optionalDate("window_start"), line.optionalDate("window_end"));
        } catch (IllegalArgumentException e) {
            throw new CsvLine.Fault("window_start", e.getMessage());
        }
    }

    private static String dimension(CsvLine line, Indicator indicator) {
        String dimension = line.text("dimension");
        if (dimension.isEmpty()) {
            return dimension;
        }
        if (indicator.dimension() == null) {
            throw new CsvLine.Fault("dimension", "\"" + dimension + "\" stands at an indicator that is not split");
        }
        if (indicator.dimension() == Dimension.LEVEL && !LEVELS.contains(dimension)) {
            throw new CsvLine.Fault(
                    "dimension", "\"" + dimension + "\" is no level; accepted are national, province, city, county");
        }
        return dimension;
    }

    private Evidence evidence(CsvLine line, String region) {
        String id = line.known("report", reports.keySet(), "id of data/reports.csv");
        Report report = reports.get(id);
        if (!report.region().isEmpty() && !report.region().equals(region)) {
            throw new CsvLine.Fault("report", "\"" + id + "\" is a report of " + report.region() + ", not " + region);
        }
        String section = line.text("section");
        Integer start = line.optionalCount("start");
        if (start == null && report.hasText() || start != null && !report.hasText()) {
            throw new CsvLine.Fault(
                    "start", "stands where the report's file is at hand (its sha256 is given), and only there");
        }
        try {
            return new Evidence(
                    id,
                    section.isEmpty() ? null : section,
                    line.optionalCount("paragraph"),
                    start,
                    line.optionalCount("end"));
        } catch (IllegalArgumentException e) {
            throw new CsvLine.Fault("start", e.getMessage());
        }
    }
}
