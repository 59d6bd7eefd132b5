package cn.xianchi.feature.profile;

import cn.xianchi.analysis.lagging.Assessment;
import cn.xianchi.analysis.lagging.RagStatus;
import cn.xianchi.analysis.profile.Profile.Item;
import cn.xianchi.catalog.Code;
import cn.xianchi.page.figures.SideBySideTable;
import cn.xianchi.text.AssessmentLabels;
import cn.xianchi.text.Labels;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A judged indicator of the county with the arithmetic of its lamp: a short board or a strength. {@code toMedian} is null
 * where the median is reached; {@code held} says that a caution keeps it from red.
 */
record ShortBoard(
        Assessment judgement,
        String lamp,
        SideBySideTable.Place place,
        String gap,
        String toMedian,
        List<AssessmentLabels.Said> signals,
        boolean held) {

    /** Those with one of the lamps, red before amber, the farthest from the median first. */
    static List<ShortBoard> of(Collection<Item> items, List<RagStatus> lamps, Labels labels) {
        Comparator<Assessment> farthest = Comparator.comparing((Assessment one) ->
                one.distance() == null ? BigDecimal.ZERO : one.distance().abs().negate());
        return items.stream()
                .filter(item -> item.assessment() != null
                        && lamps.contains(item.assessment().status()))
                .sorted(Comparator.comparing(
                        Item::assessment,
                        Comparator.comparing(Assessment::status).thenComparing(farthest)))
                .map(item -> of(item, labels))
                .toList();
    }

    private static ShortBoard of(Item item, Labels labels) {
        Assessment judgement = item.assessment();
        AssessmentLabels words = labels.judgements();
        return new ShortBoard(
                judgement,
                Code.of(judgement.status()),
                SideBySideTable.place(judgement.indicator(), item.own(), labels),
                PositionText.in(labels).gap(item),
                words.toMedian(judgement),
                words.signals(judgement),
                words.isHeldBack(judgement));
    }
}
