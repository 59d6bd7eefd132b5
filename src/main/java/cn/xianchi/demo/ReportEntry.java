package cn.xianchi.demo;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.demo.NumberPhrasing.Phrase;
import cn.xianchi.observation.Evidence;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Report;
import cn.xianchi.observation.Statistic;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

/** The figures of one indicator in one report: value, window, wording and basis. */
record ReportEntry(
        TrueValues values,
        Indicator indicator,
        DemoCounty county,
        Report report,
        SeededRandom random,
        DatedWindow dated,
        String basis) {
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final List<String> BASES = List.of("所有事项", "依申请事项", "许可事项", "依申请及公共服务事项");
    /** Indicators that a report may list instead of counting. */
    private static final Set<String> LISTED = Set.of("cross_region_partners");

    static ReportEntry of(TrueValues values, Indicator indicator, DemoCounty county, Report report) {
        DemoSize size = values.size();
        SeededRandom own = size.random("figure", report.id(), indicator.code());
        SeededRandom theme = size.random("theme", report.id(), indicator.theme());
        SeededRandom habit = size.random("habit", county.index(), indicator.code());
        DatedWindow dated = DatedWindow.of(indicator, report, county, theme, own);
        return new ReportEntry(values, indicator, county, report, own, dated, basis(indicator, habit));
    }

    /** @param habit random numbers of the county and indicator, the same in every year */
    private static String basis(Indicator indicator, SeededRandom habit) {
        boolean ofItems = indicator.isPercent()
                && !indicator.holdsForWindow()
                && indicator.theme().equals("service");
        if (!ofItems || !habit.happens(0.4)) {
            return "";
        }
        return indicator.code().contains("licence") ? "许可事项" : habit.oneOf(BASES);
    }

    BigDecimal value() {
        return values.of(indicator, county, report.year(), dated.part());
    }

    /** The unsplit figure: mostly a total, sometimes a monthly mean or a number counted from a list. */
    Observation whole() {
        if (LISTED.contains(indicator.code()) && random.happens(0.5)) {
            return observation(Phrase.unprinted(value()), "", Statistic.DERIVED, "列举计数");
        }
        if (indicator.kind() == Kind.FLOW && indicator.perCapita() && random.happens(0.03)) {
            BigDecimal mean = values.of(indicator, county, report.year(), 1).divide(MONTHS, 0, RoundingMode.UP);
            return observation(phrasing().exact("月均", mean), "", Statistic.MONTHLY, "月均数，非合计");
        }
        return total(InjectedError.drawn(indicator, random));
    }

    private Observation total(InjectedError error) {
        Phrase right = phrasing().phrase(error.apply(value()));
        Phrase written = error.apply(right);
        boolean injected =
                error != InjectedError.NONE && (error != InjectedError.WAN_DROPPED || !written.equals(right));
        return observation(written, "", Statistic.TOTAL, injected ? error.note : note());
    }

    /** The same figure in another report of the county, sometimes with two digits swapped. */
    Observation copied(Observation first) {
        Phrase right = new Phrase(
                first.figure().raw(), first.figure().qualifier(), first.figure().value());
        Phrase written = random.happens(0.03) ? InjectedError.SWAPPED.apply(right) : right;
        return new Observation(
                null,
                first.region(),
                first.indicator(),
                first.year(),
                written.figure(indicator),
                first.scope(),
                evidence(),
                written.equals(right) ? first.note() : InjectedError.SWAPPED.note);
    }

    Observation part(String dimension, BigDecimal value, String note) {
        return observation(phrasing().exact("", value), dimension, Statistic.TOTAL, note);
    }

    Observation largest(BigDecimal value) {
        return observation(phrasing().exact("最多达", value), "", Statistic.MAX, "各结对地区中的最大值，非合计");
    }

    private NumberPhrasing phrasing() {
        return NumberPhrasing.of(indicator, county.habits(), random);
    }

    private String note() {
        if (!dated.note().isEmpty() || !random.happens(0.5)) {
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
                new Observation.Scope(dated.window(), dimension, basis, statistic),
                evidence(),
                note);
    }

    private Evidence evidence() {
        return new Evidence(report.id(), null, null, null, null);
    }
}
