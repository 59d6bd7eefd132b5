package cn.xianchi.feature.trends;

import cn.xianchi.analysis.comparison.MissingReason;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Region;
import cn.xianchi.text.AssessmentLabels;
import cn.xianchi.text.TrendLabels;
import cn.xianchi.text.TrendTexts;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The picture of trends and its table, a page of many counties at a time. Up to six counties share one chart, which a script
 * draws from the table; more have panels, in {@code groups} by what is said of them.
 */
record TrendFigure(
        TrendView view,
        TrendScale scale,
        List<TrendRow> rows,
        Map<String, List<TrendPanel>> groups,
        int page,
        TrendLabels labels) {
    private static final int ON_A_PAGE = 150;

    static TrendFigure of(TrendView view, int page, TrendLabels labels) {
        TrendScale scale = TrendScale.of(view.indicator(), view.trends(), view.many());
        Map<Region, BigDecimal> amounts = view.byCode() || !view.many() ? Map.of() : view.amounts();
        Comparator<BigDecimal> greatestFirst = Comparator.nullsLast(Comparator.reverseOrder());
        List<TrendRow> rows = view.trends().stream()
                .sorted(Comparator.comparing(trend -> amounts.get(trend.region()), greatestFirst))
                .skip((page - 1L) * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .map(trend -> new TrendRow(trend, view, labels))
                .toList();
        Map<String, List<TrendPanel>> groups = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> heading(row.trend(), view, amounts, labels.texts()),
                        LinkedHashMap::new,
                        Collectors.mapping(row -> new TrendPanel(row, scale), Collectors.toList())));
        return new TrendFigure(view, scale, rows, groups, page, labels);
    }

    static int pages(TrendView view) {
        return Math.max(1, (view.trends().size() + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    private static String heading(Trend trend, TrendView view, Map<Region, BigDecimal> amounts, TrendTexts texts) {
        int counties = view.trends().size();
        if (amounts.isEmpty()) {
            return texts.panelsCode(counties);
        }
        return amounts.containsKey(trend.region())
                ? texts.panelsSorted(view.to(), view.from(), amounts.size())
                : texts.panelsApart(counties - amounts.size());
    }

    public List<Integer> pages() {
        return IntStream.rangeClosed(1, pages(view)).boxed().toList();
    }

    public String axis() {
        TrendTexts texts = labels.texts();
        AssessmentLabels numbers = labels.base().judgements();
        String low = scale.low().signum() == 0 ? "0" : numbers.amount(scale.low(), view.indicator());
        String high = numbers.amount(scale.high(), view.indicator());
        return scale.cut()
                ? texts.axisCut(low, high)
                : scale.capped() ? texts.axisCapped(low, high) : texts.axisFrom(low, high);
    }

    public boolean restated() {
        return any(slot -> slot.restated() != null);
    }

    public boolean undisclosed() {
        return any(slot -> slot.blank() == MissingReason.UNDISCLOSED);
    }

    public boolean noReport() {
        return any(slot -> slot.blank() == MissingReason.NO_REPORT);
    }

    public boolean broken() {
        return any(slot -> slot.before() != null && slot.before().change() == null);
    }

    /** Whether a line runs over years without a value. */
    public boolean across() {
        return any(slot -> slot.before() != null && slot.before().across());
    }

    public boolean caution() {
        return any(slot -> !slot.cautions().isEmpty());
    }

    private boolean any(Predicate<TrendRow.Slot> condition) {
        return rows.stream().flatMap(row -> row.slots().stream()).anyMatch(condition);
    }
}
