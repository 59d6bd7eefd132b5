package cn.xianchi.web;

import cn.xianchi.answer.Placement;
import cn.xianchi.answer.Placement.Place;
import cn.xianchi.answer.Profile.Item;
import cn.xianchi.benchmark.Standing;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.words.ProfileTexts;
import cn.xianchi.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lists below the rulers: what only the county prints, and what others print and it does not. */
final class ProfileLists {
    private static final int NAMED = 3;
    private static final int FIRST = 10;

    private ProfileLists() {}

    /** The indicators of a theme. */
    record Family(String code, String name, List<Value> values) {}

    record Value(String code, String name, Board.Place place) {}

    /**
     * What others print: the {@code first} ones, the {@code rest}, and in words how many were not read ({@code notRead}, null
     * where there are none).
     */
    record Missing(int n, List<Silence> first, List<Silence> rest, String notRead) {}

    /** An indicator that the county does not print, and who does. */
    record Silence(String code, String name, String who) {}

    static List<Family> lone(Placement placement, Words words) {
        Map<String, List<Value>> themes = new LinkedHashMap<>();
        for (Item item : placement.at(Place.LONE)) {
            Indicator indicator = item.comparison().indicator();
            themes.computeIfAbsent(indicator.theme(), theme -> new ArrayList<>())
                    .add(new Value(
                            indicator.code(),
                            words.shortName(indicator),
                            Board.place(indicator, item.own().cell(), words)));
        }
        return themes.entrySet().stream()
                .map(entry -> new Family(entry.getKey(), words.theme(entry.getKey()), entry.getValue()))
                .toList();
    }

    static Missing missing(Placement placement, Words words) {
        List<Silence> all = placement.at(Place.UNDISCLOSED).stream()
                .map(item -> silence(item, words))
                .toList();
        int notRead = placement.count(Place.NOT_READ);
        return new Missing(
                all.size(),
                all.subList(0, Math.min(FIRST, all.size())),
                all.subList(Math.min(FIRST, all.size()), all.size()),
                notRead == 0
                        ? null
                        : words.texts(ProfileTexts.class)
                                .missingNotRead(placement.region().shortName(), notRead));
    }

    private static Silence silence(Item item, Words words) {
        List<Standing> standings = item.comparison().standings();
        String first = words.list(
                standings.stream().limit(NAMED).map(one -> named(one, words)).toList());
        return new Silence(
                item.comparison().indicator().code(),
                words.name(item.comparison().indicator()),
                standings.size() > NAMED ? words.texts(ProfileTexts.class).whoMore(first, standings.size()) : first);
    }

    private static String named(Standing standing, Words words) {
        String county = PositionWords.county(standing);
        return standing.cell().row().hasValue()
                ? county + " " + words.number(standing.cell().row().value()).text()
                : county;
    }
}
