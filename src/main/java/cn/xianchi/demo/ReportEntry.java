package cn.xianchi.demo;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.observation.Evidence;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Report;
import cn.xianchi.observation.Statistic;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

/** What one report says of one indicator: when, in which words, over what, and how it splits it. */
final class ReportEntry {
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final List<String> BASES = List.of("所有事项", "依申请事项", "许可事项", "依申请及公共服务事项");
    /** What is told by listing it rather than by a number. */
    private static final Set<String> LISTED = Set.of("cross_region_partners");

    private final TrueValues truth;
    private final Indicator indicator;
    private final DemoCounty county;
    private final Report report;
    private final SeededRandom chance;
    private final ReportDates.Dated dated;
    private final String basis;

    ReportEntry(TrueValues truth, Indicator indicator, DemoCounty county, Report report, Chances chances) {
        this.truth = truth;
        this.indicator = indicator;
        this.county = county;
        this.report = report;
        this.chance = chances.own();
        this.dated = ReportDates.of(indicator, report, county, chances.theme(), chance);
        this.basis = basis(chances.habit());
    }

    /** What falls for this figure alone, alike for all of its report's theme, and alike in every year of the county. */
    record Chances(SeededRandom own, SeededRandom theme, SeededRandom habit) {}

    private String basis(SeededRandom habit) {
        boolean ofItems = indicator.isPercent()
                && !indicator.holdsForWindow()
                && indicator.theme().equals("service");
        if (!ofItems || !habit.happens(0.4)) {
            return "";
        }
        return indicator.code().contains("licence") ? "许可事项" : habit.oneOf(BASES);
    }

    BigDecimal value() {
        return truth.of(indicator, county, report.year(), dated.part());
    }

    /** The county's one number: counted from a list, a monthly mean, mostly a total. */
    Observation whole() {
        if (LISTED.contains(indicator.code()) && chance.happens(0.5)) {
            return observation(Phrase.unprinted(value()), "", Statistic.DERIVED, "列举计数");
        }
        if (indicator.kind() == Kind.FLOW && indicator.perCapita() && chance.happens(0.03)) {
            BigDecimal mean = truth.of(indicator, county, report.year(), 1).divide(MONTHS, 0, RoundingMode.UP);
            return observation(printing().exact("月均", mean), "", Statistic.MONTHLY, "月均数，非合计");
        }
        return total(InjectedError.drawn(indicator, chance));
    }

    private Observation total(InjectedError fault) {
        Phrase right = printing().phrase(fault.of(value()));
        Phrase written = fault.of(right);
        boolean planted = fault != InjectedError.NONE && (fault != InjectedError.WAN_DROPPED || !written.equals(right));
        return observation(written, "", Statistic.TOTAL, planted ? fault.note : note());
    }

    /** The same figure as another report of the county gives it: copied, now and then with two digits swapped. */
    Observation copied(Observation first) {
        Phrase right = new Phrase(
                first.figure().raw(), first.figure().qualifier(), first.figure().value());
        Phrase written = chance.happens(0.03) ? InjectedError.SWAPPED.of(right) : right;
        return new Observation(
                null,
                first.region(),
                first.indicator(),
                first.year(),
                written.figure(indicator),
                first.window(),
                first.dimension(),
                first.basis(),
                first.statistic(),
                evidence(),
                written.equals(right) ? first.note() : InjectedError.SWAPPED.note);
    }

    Observation part(String dimension, BigDecimal value, String note) {
        return observation(printing().exact("", value), dimension, Statistic.TOTAL, note);
    }

    Observation largest(BigDecimal value) {
        return observation(printing().exact("最多达", value), "", Statistic.MAX, "各结对地区中的最大值，非合计");
    }

    private NumberPhrasing printing() {
        return new NumberPhrasing(indicator, county.habits(), chance);
    }

    private String note() {
        if (!dated.note().isEmpty() || !chance.happens(0.5)) {
            return dated.note();
        }
        return switch (indicator.kind()) {
            case STOCK -> indicator.unit().equals("项") ? "未说明主项或子项" : "清单口径未说明";
            case FLOW -> "县级口径";
            case RATE -> basis.isEmpty() ? "口径未说明" : "";
            case CHANGE -> "与上年同期相比";
        };
    }

    private Observation observation(Phrase phrase, String dimension, Statistic statistic, String note) {
        return new Observation(
                null,
                county.region().code(),
                indicator.code(),
                report.year(),
                phrase.figure(indicator),
                dated.window(),
                dimension,
                basis,
                statistic,
                evidence(),
                note);
    }

    private Evidence evidence() {
        return new Evidence(report.id(), null, null, null, null);
    }
}
