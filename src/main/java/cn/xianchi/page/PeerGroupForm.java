package cn.xianchi.page;

import cn.xianchi.analysis.peers.PeerGroup;
import cn.xianchi.catalog.Region;
import cn.xianchi.text.Labels;
import cn.xianchi.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which year and which counties a page is about, as labelled choices. The group is chosen from a list ({@code peers}), or,
 * with a button of their own ({@code pick}), as the counties like one ({@code like}) or as counties that are ticked ({@code
 * peer}, repeated).
 */
public record PeerGroupForm(
        int year,
        List<Option> years,
        PeerGroup group,
        String peersName,
        List<Option.Group> groups,
        List<Option> likes,
        List<Option.Group> cities,
        String release) {

    public String peers() {
        return group.code();
    }

    public int counties() {
        return group.regions().size();
    }

    /**
     * The parameter {@code peers} as the controls of a page send it.
     *
     * @param pick not empty when the button among the counties of one's own was pressed: then these count, or the county
     *     whose like are wanted
     */
    public static List<String> peers(List<String> peers, List<String> pick, List<String> like, List<String> peer) {
        if (!Given.clean(pick).isEmpty() && !Given.clean(like).isEmpty()) {
            return List.of("nearest:" + Given.clean(like).get(0));
        }
        if (!Given.clean(pick).isEmpty() && !Given.clean(peer).isEmpty()) {
            return List.of("list:" + String.join(",", Given.clean(peer)));
        }
        return Given.clean(peers);
    }

    /** @param release the number of an older release, which every link of the view must keep; else null */
    public static PeerGroupForm of(
            int year,
            PeerGroup peers,
            Collection<Integer> withReports,
            Collection<Region> regions,
            String older,
            Labels labels) {
        List<Region> all =
                regions.stream().sorted(Comparator.comparing(Region::code)).toList();
        boolean own = peers.code().startsWith("list:");
        return new PeerGroupForm(
                year,
                Option.years(withReports, year),
                peers,
                labels.peers(peers),
                groups(peers, all, labels),
                all.stream()
                        .map(region -> new Option(region.code(), region.city() + " " + region.name(), false))
                        .toList(),
                Option.Group.by(Region::city, all, region -> option(region, own ? peers.regions() : List.of())),
                older);
    }

    private static Option option(Region region, List<Region> chosen) {
        return new Option(region.code(), region.name(), chosen.contains(region));
    }

    public static List<Option.Group> groups(PeerGroup peers, List<Region> all, Labels labels) {
        Messages say = labels.messages();
        List<Option> whole = new ArrayList<>();
        whole.add(new Option("all", say.peersAll(all.size()), peers.code().equals("all")));
        if (peers.code().startsWith("list:") || peers.code().startsWith("nearest:")) {
            whole.add(new Option(peers.code(), labels.peers(peers), true));
        }
        return List.of(
                new Option.Group(null, whole),
                group(say.peersZones(), "zone:", Region::zone, Region::zone, peers, all),
                group(say.peersTypes(), "type:", Region::type, Region::type, peers, all),
                group(say.peersCities(), "city:", Region::cityCode, Region::city, peers, all));
    }

    private static Option.Group group(
            String name,
            String prefix,
            Function<Region, String> code,
            Function<Region, String> label,
            PeerGroup peers,
            List<Region> all) {
        Map<String, String> values = new LinkedHashMap<>();
        all.forEach(region -> values.putIfAbsent(prefix + code.apply(region), label.apply(region)));
        return new Option.Group(
                name,
                values.entrySet().stream()
                        .map(entry -> new Option(
                                entry.getKey(), entry.getValue(), entry.getKey().equals(peers.code())))
                        .toList());
    }

    /** The view's parameters, to be followed by others: {@code year=2025&peers=all}. */
    public String query() {
        return Link.to("")
                .with("year", year)
                .with("peers", peers())
                .with("release", release)
                .query();
    }
}
