package cn.xianchi.page;

import cn.xianchi.analysis.peers.PeerGroup;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.text.Labels;
import cn.xianchi.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which year and which counties a page is about, as labelled choices.
 *
 * @param withReports the years that have reports
 * @param all every county, by code
 * @param release the number of an older release, which every link of the page must keep; else null
 */
public record PeerGroupForm(
        int year, PeerGroup group, Collection<Integer> withReports, List<Region> all, String release, Labels labels) {

    public static PeerGroupForm of(int year, PeerGroup group, RequestParameters parameters) {
        return new PeerGroupForm(
                year,
                group,
                parameters.reportQueries().years(parameters.release()),
                parameters.catalog().regionsByCode(),
                parameters.older(),
                parameters.language().labels());
    }

    public String peers() {
        return group.code();
    }

    public String peersName() {
        return labels.peers(group);
    }

    public int counties() {
        return group.regions().size();
    }

    public List<Option> years() {
        return Option.years(withReports, year);
    }

    public List<Option> likes() {
        return all.stream()
                .map(region -> new Option(region.code(), region.city() + " " + region.name(), false))
                .toList();
    }

    /** The counties by city, ticked where they were listed one by one. */
    public List<Option.Group> cities() {
        List<Region> listed = peers().startsWith("list:") ? group.regions() : List.of();
        return Option.Group.by(
                Region::city, all, region -> new Option(region.code(), region.name(), listed.contains(region)));
    }

    public List<Option.Group> groups() {
        Messages texts = labels.messages();
        List<Option> whole = new ArrayList<>();
        whole.add(new Option("all", texts.peersAll(all.size()), peers().equals("all")));
        if (peers().startsWith("list:") || peers().startsWith("nearest:")) {
            whole.add(new Option(peers(), peersName(), true));
        }
        return List.of(
                new Option.Group(null, whole),
                group(texts.peersZones(), "zone:", Region::zone, Region::zone),
                group(texts.peersTypes(), "type:", Region::type, Region::type),
                group(texts.peersCities(), "city:", Region::cityCode, Region::city));
    }

    private Option.Group group(
            String name, String prefix, Function<Region, String> code, Function<Region, String> label) {
        Map<String, String> values = new LinkedHashMap<>();
        all.forEach(region -> values.putIfAbsent(prefix + code.apply(region), label.apply(region)));
        List<Option> options = new ArrayList<>();
        values.forEach((value, text) -> options.add(new Option(value, text, value.equals(peers()))));
        return new Option.Group(name, options);
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
