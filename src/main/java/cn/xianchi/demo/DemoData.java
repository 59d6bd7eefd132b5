package cn.xianchi.demo;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.ReadExtent;
import cn.xianchi.observation.Report;
import cn.xianchi.observation.ReportKind;
import cn.xianchi.observation.Statistic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A province that does not exist: its counties, their reports, and the figures of the given indicators in them. */
public final class DemoData {
    private final DemoSize size;
    private final List<Indicator> indicators;
    private final List<DemoCounty> counties;
    private final DemoReports reports;
    private final TrueValues values;
    private final Breakdown breakdown;

    public DemoData(DemoSize size, Collection<Indicator> indicators) {
        this.size = size;
        this.indicators = List.copyOf(indicators);
        this.counties = DemoCounty.all(size);
        this.reports = new DemoReports(size);
        this.values = TrueValues.of(size, this.indicators);
        this.breakdown = new Breakdown(size, counties);
    }

    public DemoSize size() {
        return size;
    }

    /** Sorted by code. */
    public List<Region> regions() {
        return counties.stream().map(DemoCounty::region).toList();
    }

    /** Sorted by county and year. */
    public Stream<Report> reports() {
        return counties.stream().flatMap(county -> years().boxed().flatMap(year -> reports.of(county, year).stream()));
    }

    /** Sorted by county, year, report and the order of the indicators; generated lazily, one county and year at a time. */
    public Stream<Observation> observations() {
        return counties.stream().flatMap(county -> years().boxed().flatMap(year -> of(county, year).stream()));
    }

    private IntStream years() {
        return IntStream.rangeClosed(size.firstYear(), DemoSize.LAST_YEAR);
    }

    private List<Observation> of(DemoCounty county, int year) {
        List<Report> own = reports.of(county, year);
        List<Observation> observations = new ArrayList<>();
        if (!own.isEmpty()) {
            Report first = own.get(0);
            indicators.stream()
                    .filter(indicator -> prints(first, indicator, county))
                    .forEach(indicator -> observations.addAll(entries(indicator, county, first)));
        }
        if (own.size() > 1) {
            observations.addAll(secondReport(own.get(1), List.copyOf(observations), county));
        }
        return observations;
    }

    private List<Observation> entries(Indicator indicator, DemoCounty county, Report report) {
        ReportEntry entry = ReportEntry.of(values, indicator, county, report);
        return indicator.dimension() == null ? List.of(entry.whole()) : breakdown.of(entry);
    }

    /** A second report repeats some figures of the first, mostly copied, and has a few others. */
    private List<Observation> secondReport(Report report, List<Observation> first, DemoCounty county) {
        List<Observation> observations = new ArrayList<>();
        for (Indicator indicator : indicators) {
            SeededRandom random = size.random("second", report.id(), indicator.code());
            List<Observation> earlier = first.stream()
                    .filter(one -> one.indicator().equals(indicator.code()))
                    .toList();
            if (earlier.isEmpty() && random.happens(0.05)) {
                observations.addAll(entries(indicator, county, report));
            } else if (!earlier.isEmpty() && earlier.get(0).statistic() == Statistic.TOTAL && random.happens(0.2)) {
                ReportEntry entry = ReportEntry.of(values, indicator, county, report);
                observations.add(
                        earlier.get(0).isSplit() || random.happens(0.75)
                                ? entry.copied(earlier.get(0))
                                : entry.whole());
            }
        }
        return observations;
    }

    /**
     * Whether a report prints an indicator. The probability depends on the indicator, on the county's openness and on its
     * lasting habit for this indicator; it is lower for a report read in part, and lowest for a page.
     */
    private boolean prints(Report report, Indicator indicator, DemoCounty county) {
        double share = SeededRandom.of(0, "told", indicator.code()).between(0.15, 0.95);
        double habit = size.random("kept", county.index(), indicator.code()).normal();
        SeededRandom random = size.random("tells", report.id(), indicator.code());
        double logit =
                StrictMath.log(share / (1 - share)) + 0.7 * county.openness() + 1.2 * habit + 0.6 * random.normal();
        double read = report.kind() != ReportKind.ANNUAL_REPORT ? 0.12 : report.extent() == ReadExtent.FULL ? 1 : 0.35;
        return logit > 0 && random.happens(read);
    }
}
