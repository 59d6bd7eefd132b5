package cn.xianchi.feature.trends;

import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Region;
import cn.xianchi.text.Labels;
import cn.xianchi.text.TrendTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The picture of trends and its table. Up to six counties share one chart, which a script draws from the table; more have
 * panels, in groups each with what it says.
 */
record TrendFigure(
        List<Integer> years,
        boolean many,
        String head,
        String axis,
        TrendScale scale,
        String focus,
        List<Group> groups,
        List<TrendRow> rows,
        int page,
        List<Integer> pages,
        boolean restated,
        boolean undisclosed,
        boolean noReport,
        boolean broken,
        boolean across,
        boolean caution) {

    /** @param name null where there is only one */
    record Group(String name, List<TrendPanel> panels) {}

    private record Part(String name, List<Trend> trends) {}

    static TrendFigure of(TrendView view, int page, int onAPage, Labels labels) {
        TrendTexts say = TrendSheet.say(labels);
        TrendScale scale = TrendScale.of(view.indicator(), view.trends(), view.isMany());
        List<Part> parts = parts(view, say);
        List<Group> groups = new ArrayList<>();
        List<TrendRow> rows = new ArrayList<>();
        int skipped = (page - 1) * onAPage;
        for (Part part : parts) {
            List<Trend> shown = part.trends.stream()
                    .skip(skipped)
                    .limit(onAPage - rows.size())
                    .toList();
            skipped = Math.max(0, skipped - part.trends.size());
            List<TrendRow> some = shown.stream()
                    .map(trend -> TrendRow.of(trend, view, labels))
                    .toList();
            rows.addAll(some);
            if (view.isMany() && !some.isEmpty()) {
                groups.add(new Group(
                        part.name,
                        some.stream()
                                .map(row -> TrendPanel.of(row, view, scale))
                                .toList()));
            }
        }
        List<TrendRow.Slot> slots =
                rows.stream().flatMap(row -> row.slots().stream()).toList();
        return new TrendFigure(
                view.years(),
                view.isMany(),
                view.isMany() ? say.figureMany() : say.figureOne(),
                axis(view, scale, labels),
                scale,
                view.focus() == null ? null : view.focus().name(),
                groups,
                rows,
                page,
                IntStream.rangeClosed(1, Math.max(1, (view.trends().size() + onAPage - 1) / onAPage))
                        .boxed()
                        .toList(),
                slots.stream().anyMatch(slot -> slot.ring() != null),
                slots.stream().anyMatch(slot -> "O".equals(slot.glyph())),
                slots.stream().anyMatch(slot -> "NR".equals(slot.glyph())),
                betweens(slots).anyMatch(between -> between.why() != null),
                betweens(slots).anyMatch(between -> between.why() == null && between.since() != null),
                slots.stream().anyMatch(slot -> !slot.cautions().isEmpty()));
    }

    private static Stream<TrendRow.Between> betweens(List<TrendRow.Slot> slots) {
        return slots.stream().map(TrendRow.Slot::before).filter(between -> between != null);
    }

    private static List<Part> parts(TrendView view, TrendTexts say) {
        if (!view.isMany()) {
            return List.of(new Part(null, view.trends()));
        }
        List<Trend> sorted = view.byCode() || view.from() == 0 ? List.of() : view.sorted();
        if (sorted.isEmpty()) {
            return List.of(new Part(say.panelsCode(view.trends().size()), view.trends()));
        }
        Set<Region> told = sorted.stream().map(Trend::region).collect(Collectors.toSet());
        List<Trend> rest = view.trends().stream()
                .filter(trend -> !told.contains(trend.region()))
                .toList();
        return List.of(
                new Part(say.panelsSorted(view.to(), view.from(), sorted.size()), sorted),
                new Part(say.panelsApart(rest.size()), rest));
    }

    private static String axis(TrendView view, TrendScale scale, Labels labels) {
        TrendTexts say = TrendSheet.say(labels);
        String low = scale.low().signum() == 0 ? "0" : labels.judgements().amount(scale.low(), view.indicator());
        String high = labels.judgements().amount(scale.high(), view.indicator());
        return scale.cut()
                ? say.axisCut(low, high)
                : scale.capped() ? say.axisCapped(low, high) : say.axisFrom(low, high);
    }
}
