package cn.xianchi.feature.profile;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.profile.Profile.Item;
import cn.xianchi.analysis.profile.ProfileSections;
import cn.xianchi.analysis.profile.ProfileSections.Place;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.page.figures.SideBySideTable;
import cn.xianchi.text.Labels;
import cn.xianchi.text.ProfileTexts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lists below the rulers: what only the county prints, and what others print and it does not. */
final class ProfileLists {
    private static final int NAMED = 3;
    private static final int FIRST = 10;

    private ProfileLists() {}

    /** What only the county prints; {@code othersRead} says that every other county's report was read in full. */
    record Lone(int n, boolean othersRead, List<Family> families) {}

    /** The indicators of a theme. */
    record Family(String theme, List<Value> values) {}

    record Value(Indicator indicator, SideBySideTable.Place place) {}

    /**
     * What others print: the {@code first} ones, the {@code rest}, and in words how many were not read ({@code notRead}, null
     * where there are none).
     */
    record Missing(int n, List<Silence> first, List<Silence> rest, String notRead) {}

    /** An indicator that the county does not print, and who does. */
    record Silence(Indicator indicator, String who) {}

    static Lone lone(ProfileSections placement, Labels labels) {
        Map<String, List<Value>> themes = new LinkedHashMap<>();
        for (Item item : placement.at(Place.LONE)) {
            Indicator indicator = item.comparison().indicator();
            themes.computeIfAbsent(indicator.theme(), theme -> new ArrayList<>())
                    .add(new Value(indicator, SideBySideTable.place(indicator, item.own(), labels)));
        }
        return new Lone(
                placement.count(Place.LONE),
                placement.othersRead(),
                themes.entrySet().stream()
                        .map(entry -> new Family(entry.getKey(), entry.getValue()))
                        .toList());
    }

    static Missing missing(ProfileSections placement, Labels labels) {
        List<Silence> all = placement.at(Place.UNDISCLOSED).stream()
                .map(item -> silence(item, labels))
                .toList();
        int notRead = placement.count(Place.NOT_READ);
        return new Missing(
                all.size(),
                all.subList(0, Math.min(FIRST, all.size())),
                all.subList(Math.min(FIRST, all.size()), all.size()),
                notRead == 0
                        ? null
                        : labels.texts(ProfileTexts.class)
                                .missingNotRead(placement.region().shortName(), notRead));
    }

    private static Silence silence(Item item, Labels labels) {
        List<CountyValue> standings = item.comparison().values();
        String first = labels.list(
                standings.stream().limit(NAMED).map(one -> named(one, labels)).toList());
        return new Silence(
                item.comparison().indicator(),
                standings.size() > NAMED ? labels.texts(ProfileTexts.class).whoMore(first, standings.size()) : first);
    }

    private static String named(CountyValue standing, Labels labels) {
        String county = PositionText.county(standing);
        return standing.hasValue()
                ? county + " " + labels.number(standing.observation()).text()
                : county;
    }
}
