package cn.xianchi.feature.profile;

import cn.xianchi.analysis.lagging.RagStatus;
import cn.xianchi.analysis.profile.Profile.Item;
import cn.xianchi.analysis.profile.ProfileSections;
import cn.xianchi.catalog.Code;
import cn.xianchi.page.figures.SideBySideTable;
import cn.xianchi.text.Labels;
import java.util.List;

/** A judged indicator of the county with the arithmetic of its lamp: a short board or a strength. */
record ShortBoard(Item item, SideBySideTable.Place place, String gap) {

    static List<ShortBoard> of(ProfileSections sections, List<RagStatus> lamps, Labels labels) {
        return sections.withLamp(lamps).stream()
                .map(item -> new ShortBoard(
                        item,
                        SideBySideTable.place(item.indicator(), item.own(), labels),
                        new PositionText(item, labels).gap()))
                .toList();
    }

    public String lamp() {
        return Code.of(item.assessment().status());
    }
}
