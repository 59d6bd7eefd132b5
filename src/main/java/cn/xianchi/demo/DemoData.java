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

/** A province that does not exist: its counties, their reports, and what these say of the given indicators. */
public final class DemoData {
    private final DemoSize size;
    private final List<Indicator> indicators;
    private final List<DemoCounty> counties;
    private final DemoReports sources;
    private final TrueValues truth;
    private final Breakdown splits;

    public DemoData(DemoSize size, Collection<Indicator> indicators) {
        this.size = size;
        this.indicators = List.copyOf(indicators);
        this.counties = DemoCounties.of(size);
        this.sources = new DemoReports(size);
        this.truth = new TrueValues(size, this.indicators);
        this.splits = new Breakdown(size, counties);
    }

    public DemoSize size() {
        return size;
    }

    /** By code. */
    public List<Region> regions() {
        return counties.stream().map(DemoCounty::region).toList();
    }

    /** By county, then by year. */
    public Stream<Report> reports() {
        return counties.stream().flatMap(county -> years().boxed().flatMap(year -> sources.of(county, year).stream()));
    }

    /** By county, year, report and the order of the indicators; made one county and year at a time. */
    public Stream<Observation> observations() {
        return counties.stream().flatMap(county -> years().boxed().flatMap(year -> of(county, year).stream()));
    }

    private IntStream years() {
        return IntStream.rangeClosed(size.firstYear(), DemoSize.LAST_YEAR);
    }

    private List<Observation> of(DemoCounty county, int year) {
        List<Report> reports = sources.of(county, year);
        List<Observation> observations = new ArrayList<>();
        if (!reports.isEmpty()) {
            Report first = reports.get(0);
            indicators.stream()
                    .filter(indicator -> tells(first, indicator, county))
                    .forEach(indicator -> observations.addAll(entries(indicator, county, first)));
        }
        if (reports.size() > 1) {
            observations.addAll(second(reports.get(1), List.copyOf(observations), county));
        }
        return observations;
    }

    private List<Observation> entries(Indicator indicator, DemoCounty county, Report report) {
        ReportEntry entry = entry(indicator, county, report);
        return indicator.dimension() == null
                ? List.of(entry.whole())
                : splits.of(indicator, county, report.year(), entry);
    }

    private ReportEntry entry(Indicator indicator, DemoCounty county, Report report) {
        ReportEntry.Chances chances = new ReportEntry.Chances(
                SeededRandom.of(size.seed(), "figure", report.id(), indicator.code()),
                SeededRandom.of(size.seed(), "theme", report.id(), indicator.theme()),
                SeededRandom.of(size.seed(), "habit", county.index(), indicator.code()));
        return new ReportEntry(truth, indicator, county, report, chances);
    }

    /** A few of the first report's figures again, mostly copied, and a few that it does not have. */
    private List<Observation> second(Report report, List<Observation> first, DemoCounty county) {
        List<Observation> observations = new ArrayList<>();
        for (Indicator indicator : indicators) {
            SeededRandom chance = SeededRandom.of(size.seed(), "second", report.id(), indicator.code());
            List<Observation> there = first.stream()
                    .filter(one -> one.indicator().equals(indicator.code()))
                    .toList();
            if (there.isEmpty() && chance.happens(0.05)) {
                observations.addAll(entries(indicator, county, report));
            } else if (!there.isEmpty() && there.get(0).statistic() == Statistic.TOTAL && chance.happens(0.2)) {
                ReportEntry entry = entry(indicator, county, report);
                observations.add(
                        there.get(0).isSplit() || chance.happens(0.75) ? entry.copied(there.get(0)) : entry.whole());
            }
        }
        return observations;
    }

    /**
     * Whether a report tells of an indicator: some are told by nearly every county, some by few; a county that told it
     * once mostly tells it again; less in a report that was read in part, and little on a page.
     */
    private boolean tells(Report report, Indicator indicator, DemoCounty county) {
        double told = SeededRandom.of(0, "told", indicator.code()).between(0.15, 0.95);
        double kept = SeededRandom.of(size.seed(), "kept", county.index(), indicator.code())
                .normal();
        SeededRandom now = SeededRandom.of(size.seed(), "tells", report.id(), indicator.code());
        double leaning = StrictMath.log(told / (1 - told)) + 0.7 * county.openness() + 1.2 * kept + 0.6 * now.normal();
        double read = report.kind() != ReportKind.ANNUAL_REPORT ? 0.12 : report.extent() == ReadExtent.FULL ? 1 : 0.35;
        return leaning > 0 && now.happens(read);
    }
}
