package cn.xianchi.feature.profile;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.lagging.RagStatus;
import cn.xianchi.analysis.profile.Profile.Item;
import cn.xianchi.analysis.profile.ProfileSections;
import cn.xianchi.analysis.profile.ProfileSections.Place;
import cn.xianchi.catalog.Code;
import cn.xianchi.page.figures.SideBySideTable;
import cn.xianchi.text.Labels;
import cn.xianchi.text.ProfileTexts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The lists around the rulers: short boards and strengths, what only the county prints, and what others print and it does
 * not.
 *
 * @param open whether judgements may be shown
 */
record ProfileLists(ProfileSections sections, boolean open, Labels labels) {
    private static final int NAMED = 3;

    public List<Item> shortBoards() {
        return open ? sections.withLamp(List.of(RagStatus.RED, RagStatus.AMBER)) : List.of();
    }

    public List<Item> strengths() {
        return open ? sections.withLamp(List.of(RagStatus.GREEN)) : List.of();
    }

    public String lamp(Item item) {
        return Code.of(item.assessment().status());
    }

    /** How far from the median. */
    public String gap(Item item) {
        return new PositionText(item, labels).gap();
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

    public SideBySideTable.Place place(Item item) {
        return SideBySideTable.place(item.indicator(), item.own(), labels);
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
        List<CountyValue> counties = item.comparison().values();
        String first = labels.list(counties.stream()
                .limit(NAMED)
                .map(county -> PositionText.named(county, labels))
                .toList());
        return counties.size() > NAMED ? labels.texts(ProfileTexts.class).whoMore(first, counties.size()) : first;
    }
}
