package cn.xianchi.feature.profile;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.lagging.RagStatus;
import cn.xianchi.analysis.profile.Profile.Item;
import cn.xianchi.analysis.profile.ProfileSections;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.page.figures.SideBySideTable;
import cn.xianchi.text.Labels;
import java.util.ArrayList;
import java.util.List;

/**
 * One indicator among the peers. {@code ruler} is null where nothing is placed, {@code band} below its floor, {@code family}
 * unless a theme begins here in a long list, {@code judged} where nothing is judged or may be said of it; {@code peers} is
 * empty where there are too many of them.
 */
record ProfileRow(
        Item item,
        String family,
        SideBySideTable.Place place,
        PositionRuler ruler,
        String band,
        List<String> said,
        String judged,
        List<Peer> peers) {
    private static final int MOST_PEERS = 12;
    private static final int LONG_LIST = 12;

    /** Another county's figure of the same indicator. */
    record Peer(Region region, SideBySideTable.Place place) {}

    /** Rows of one kind of place; {@code open} says that judgements may be shown. */
    static List<ProfileRow> of(List<Item> items, ProfileSections.Place place, boolean open, Labels labels) {
        List<ProfileRow> rows = new ArrayList<>();
        String theme = null;
        for (Item item : items) {
            Indicator indicator = item.comparison().indicator();
            boolean begins = items.size() > LONG_LIST && !indicator.theme().equals(theme);
            theme = indicator.theme();
            rows.add(row(item, place, begins ? labels.theme(theme) : null, open, labels));
        }
        return rows;
    }

    private static ProfileRow row(Item item, ProfileSections.Place place, String family, boolean open, Labels labels) {
        Comparison comparison = item.comparison();
        CountyValue own = item.own();
        return new ProfileRow(
                item,
                family,
                SideBySideTable.place(comparison.indicator(), own, labels),
                place == ProfileSections.Place.APART ? null : PositionRuler.of(comparison, own, labels),
                Code.of(own.band()),
                said(item, place, labels),
                open && item.assessment() != null && item.assessment().status() != RagStatus.GREY
                        ? labels.judgements().text(item.assessment())
                        : null,
                peers(comparison, own, labels));
    }

    private static List<String> said(Item item, ProfileSections.Place place, Labels labels) {
        PositionText say = PositionText.in(labels);
        return switch (place) {
            case PLACED -> item.own().band() == null ? say.ordered(item.comparison()) : say.judged(item);
            case LEVEL -> say.level(item);
            default -> say.apart(item);
        };
    }

    private static List<Peer> peers(Comparison comparison, CountyValue own, Labels labels) {
        if (comparison.values().size() > MOST_PEERS) {
            return List.of();
        }
        return comparison.values().stream()
                .filter(other -> other != own)
                .map(other -> new Peer(other.region(), SideBySideTable.place(comparison.indicator(), other, labels)))
                .toList();
    }
}
