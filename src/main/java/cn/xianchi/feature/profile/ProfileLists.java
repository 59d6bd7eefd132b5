package cn.xianchi.feature.profile;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.lagging.RagStatus;
import cn.xianchi.analysis.profile.Profile.Item;
import cn.xianchi.analysis.profile.ProfileSections;
import cn.xianchi.analysis.profile.ProfileSections.Place;
import cn.xianchi.page.figures.SideBySideTable;
import cn.xianchi.text.Labels;
import cn.xianchi.text.ProfileTexts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lists of a profile: short boards and strengths, the rulers, what only the county prints, and what others print and it
 * does not.
 *
 * @param open whether judgements may be shown
 */
record ProfileLists(ProfileSections sections, boolean open, Labels labels) {
    private static final int NAMED = 3;
    private static final int MOST_PEERS = 12;
    private static final int LONG_LIST = 12;

    public List<Item> shortBoards() {
        return open ? sections.withLamp(List.of(RagStatus.RED, RagStatus.AMBER)) : List.of();
    }

    public List<Item> strengths() {
        return open ? sections.withLamp(List.of(RagStatus.GREEN)) : List.of();
    }

    public PositionText text(Item item) {
        return new PositionText(item, labels);
    }

    /** The kinds of place below each other, those without items left out. */
    public List<Place> groups() {
        return Stream.of(Place.PLACED, Place.LEVEL, Place.APART)
                .filter(place -> sections.count(place) > 0)
                .toList();
    }

    /** The name of the theme that begins at an item of a long list; null where none does. */
    public String theme(List<Item> items, int index) {
        String theme = items.get(index).indicator().theme();
        boolean begins = index == 0 || !items.get(index - 1).indicator().theme().equals(theme);
        return items.size() > LONG_LIST && begins ? labels.theme(theme) : null;
    }

    public PositionRuler ruler(Item item) {
        return PositionRuler.of(item, labels);
    }

    public boolean isJudged(Item item) {
        return open && item.assessment() != null && item.assessment().status() != RagStatus.GREY;
    }

    /** The other counties with figures; empty where there are too many. */
    public List<CountyValue> peers(Item item) {
        return item.comparison().values().size() > MOST_PEERS ? List.of() : item.others();
    }

    public SideBySideTable.Place place(Item item) {
        return place(item, item.own());
    }

    public SideBySideTable.Place place(Item item, CountyValue county) {
        return SideBySideTable.place(item.indicator(), county, labels);
    }

    public int lone() {
        return sections.count(Place.LONE);
    }

    /** What only the county prints, by theme. */
    public Map<String, List<Item>> loneByTheme() {
        return sections.at(Place.LONE).stream()
                .collect(Collectors.groupingBy(
                        item -> item.indicator().theme(), LinkedHashMap::new, Collectors.toList()));
    }

    /** What others print and the county, whose report was read in full, does not. */
    public List<Item> undisclosed() {
        return sections.at(Place.UNDISCLOSED);
    }

    public int notRead() {
        return sections.count(Place.NOT_READ);
    }

    /** The counties that print an indicator, the first few of many. */
    public String publishers(Item item) {
        ProfileTexts texts = labels.texts(ProfileTexts.class);
        List<CountyValue> counties = item.comparison().values();
        return labels.first(NAMED, counties, county -> PositionText.named(county, labels), texts::whoMore);
    }
}
