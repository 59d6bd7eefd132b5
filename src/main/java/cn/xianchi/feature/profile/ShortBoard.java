package cn.xianchi.feature.profile;

import cn.xianchi.analysis.lagging.Assessment;
import cn.xianchi.analysis.lagging.RagStatus;
import cn.xianchi.analysis.profile.Profile.Item;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.page.SideBySideTable;
import cn.xianchi.text.AssessmentLabels;
import cn.xianchi.text.Labels;
import cn.xianchi.text.ProfileTexts;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A judged indicator of the county with the arithmetic of its lamp: a short board or a strength. {@code toMedian} is null
 * where the median is reached, {@code held} unless a caution keeps it from red.
 */
record ShortBoard(
        String lamp,
        String lampName,
        String code,
        String name,
        SideBySideTable.Place place,
        String gap,
        String toMedian,
        int n,
        List<Signal> signals,
        String held) {

    /** {@code state} is on, off or open: it cannot be told. */
    record Signal(String code, String state, String stateName, String why) {}

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
        Indicator indicator = judgement.indicator();
        AssessmentLabels say = labels.judgements();
        return new ShortBoard(
                Code.of(judgement.status()),
                say.lamp(judgement.status()),
                indicator.code(),
                labels.name(indicator),
                SideBySideTable.place(indicator, item.own(), labels),
                PositionText.in(labels).gap(item),
                say.toMedian(judgement),
                judgement.statistics().n(),
                say.signals(judgement).stream()
                        .map(signal -> signal(signal, labels.texts(ProfileTexts.class)))
                        .toList(),
                say.isHeldBack(judgement) ? labels.judging().judgedCaution() : null);
    }

    private static Signal signal(AssessmentLabels.Said said, ProfileTexts say) {
        if (said.on() == null) {
            return new Signal(said.signal(), "open", say.signalOpen(), said.why());
        }
        return said.on()
                ? new Signal(said.signal(), "on", say.signalOn(), said.why())
                : new Signal(said.signal(), "off", say.signalOff(), said.why());
    }
}
