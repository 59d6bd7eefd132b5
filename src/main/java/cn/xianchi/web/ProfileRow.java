package cn.xianchi.web;

import cn.xianchi.answer.Placement;
import cn.xianchi.answer.Profile.Item;
import cn.xianchi.benchmark.Comparison;
import cn.xianchi.benchmark.Standing;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.lagging.Lamp;
import cn.xianchi.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * One indicator among the peers. {@code ruler} is null where nothing is placed, {@code band} below its floor, {@code family}
 * unless a theme begins here in a long list, {@code judged} where nothing is judged or may be said of it; {@code peers} is
 * empty where there are too many of them.
 */
record ProfileRow(
        String family,
        String code,
        String name,
        Board.Place place,
        PositionRuler ruler,
        String band,
        String bandName,
        List<String> said,
        int n,
        String judged,
        List<Peer> peers) {
    private static final int MOST_PEERS = 12;
    private static final int LONG_LIST = 12;

    /** Another county's figure of the same indicator. */
    record Peer(String code, String name, Board.Place place) {}

    /** Rows of one kind of place; {@code open} says that judgements may be shown. */
    static List<ProfileRow> of(List<Item> items, Placement.Place place, boolean open, Words words) {
        List<ProfileRow> rows = new ArrayList<>();
        String theme = null;
        for (Item item : items) {
            Indicator indicator = item.comparison().indicator();
            boolean begins = items.size() > LONG_LIST && !indicator.theme().equals(theme);
            theme = indicator.theme();
            rows.add(row(item, place, begins ? words.theme(theme) : null, open, words));
        }
        return rows;
    }

    private static ProfileRow row(Item item, Placement.Place place, String family, boolean open, Words words) {
        Comparison comparison = item.comparison();
        Standing own = item.own();
        return new ProfileRow(
                family,
                comparison.indicator().code(),
                words.name(comparison.indicator()),
                Board.place(comparison.indicator(), own.cell(), words),
                place == Placement.Place.APART ? null : PositionRuler.of(comparison, own, words),
                Code.of(own.band()),
                own.band() == null ? null : words.band(own.band()),
                said(item, place, words),
                comparison.statistics().n(),
                open && item.judgement() != null && item.judgement().lamp() != Lamp.GREY
                        ? words.judgements().text(item.judgement())
                        : null,
                peers(comparison, own, words));
    }

    private static List<String> said(Item item, Placement.Place place, Words words) {
        PositionWords say = PositionWords.in(words);
        return switch (place) {
            case PLACED -> item.own().band() == null ? say.ordered(item.comparison()) : say.judged(item);
            case LEVEL -> say.level(item);
            default -> say.apart(item);
        };
    }

    private static List<Peer> peers(Comparison comparison, Standing own, Words words) {
        if (comparison.standings().size() > MOST_PEERS) {
            return List.of();
        }
        return comparison.standings().stream()
                .filter(other -> other != own)
                .map(other -> new Peer(
                        other.cell().column().region().code(),
                        other.cell().column().region().name(),
                        Board.place(comparison.indicator(), other.cell(), words)))
                .toList();
    }
}
