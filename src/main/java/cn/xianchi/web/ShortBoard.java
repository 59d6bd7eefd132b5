package cn.xianchi.web;

import cn.xianchi.answer.Profile.Item;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.lagging.Judgement;
import cn.xianchi.lagging.Lamp;
import cn.xianchi.words.JudgementWords;
import cn.xianchi.words.ProfileTexts;
import cn.xianchi.words.Words;
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
        Board.Place place,
        String gap,
        String toMedian,
        int n,
        List<Signal> signals,
        String held) {

    /** {@code state} is on, off or open: it cannot be told. */
    record Signal(String code, String state, String stateName, String why) {}

    /** Those with one of the lamps, red before amber, the farthest from the median first. */
    static List<ShortBoard> of(Collection<Item> items, List<Lamp> lamps, Words words) {
        Comparator<Judgement> farthest = Comparator.comparing((Judgement one) ->
                one.distance() == null ? BigDecimal.ZERO : one.distance().abs().negate());
        return items.stream()
                .filter(item -> item.judgement() != null
                        && lamps.contains(item.judgement().lamp()))
                .sorted(Comparator.comparing(
                        Item::judgement, Comparator.comparing(Judgement::lamp).thenComparing(farthest)))
                .map(item -> of(item, words))
                .toList();
    }

    private static ShortBoard of(Item item, Words words) {
        Judgement judgement = item.judgement();
        Indicator indicator = judgement.indicator();
        JudgementWords say = words.judgements();
        return new ShortBoard(
                Code.of(judgement.lamp()),
                say.lamp(judgement.lamp()),
                indicator.code(),
                words.name(indicator),
                Board.place(indicator, item.own().cell(), words),
                PositionWords.in(words).gap(item),
                say.toMedian(judgement),
                judgement.statistics().n(),
                say.signals(judgement).stream()
                        .map(signal -> signal(signal, words.texts(ProfileTexts.class)))
                        .toList(),
                say.isHeldBack(judgement) ? words.judging().judgedCaution() : null);
    }

    private static Signal signal(JudgementWords.Said said, ProfileTexts say) {
        if (said.on() == null) {
            return new Signal(said.signal(), "open", say.signalOpen(), said.why());
        }
        return said.on()
                ? new Signal(said.signal(), "on", say.signalOn(), said.why())
                : new Signal(said.signal(), "off", say.signalOff(), said.why());
    }
}
