package cn.xianchi.feature.profile;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.lagging.RagStatus;
import cn.xianchi.analysis.profile.Profile.Item;
import cn.xianchi.analysis.profile.ProfileSections.Place;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Region;
import cn.xianchi.page.figures.SideBySideTable;
import cn.xianchi.text.Labels;
import java.util.ArrayList;
import java.util.List;

/**
 * One indicator among the peers.
 *
 * @param theme its name where a theme begins here in a long list, else null
 */
record ProfileRow(Item item, Place section, String theme, Labels labels) {
    private static final int MOST_PEERS = 12;
    private static final int LONG_LIST = 12;

    /** Another county's figure of the same indicator. */
    record Peer(Region region, SideBySideTable.Place place) {}

    static List<ProfileRow> of(List<Item> items, Place section, Labels labels) {
        List<ProfileRow> rows = new ArrayList<>();
        String before = null;
        for (Item item : items) {
            String theme = item.indicator().theme();
            boolean begins = items.size() > LONG_LIST && !theme.equals(before);
            rows.add(new ProfileRow(item, section, begins ? labels.theme(theme) : null, labels));
            before = theme;
        }
        return rows;
    }

    public SideBySideTable.Place place() {
        return place(item.own());
    }

    private SideBySideTable.Place place(CountyValue county) {
        return SideBySideTable.place(item.indicator(), county, labels);
    }

    /** Of an item that is placed or level. */
    public PositionRuler ruler() {
        return PositionRuler.of(item, labels);
    }

    /** Null below its minimum sample. */
    public String band() {
        return Code.of(item.own().band());
    }

    public List<String> clauses() {
        return new PositionText(item, labels).at(section);
    }

    public boolean isJudged() {
        return item.assessment() != null && item.assessment().status() != RagStatus.GREY;
    }

    /** The other counties' figures; empty where there are too many. */
    public List<Peer> peers() {
        if (item.comparison().values().size() > MOST_PEERS) {
            return List.of();
        }
        return item.others().stream()
                .map(other -> new Peer(other.region(), place(other)))
                .toList();
    }
}
