package cn.xianchi.feature.lagging;

import cn.xianchi.analysis.lagging.RagStatus;
import cn.xianchi.catalog.Code;
import cn.xianchi.page.Link;
import java.util.List;
import java.util.Set;

/** What a view of short boards was asked for, and its addresses. Empty lists mean all. */
record LaggingFilter(LaggingQuery query, LaggingParams given, String group, String release) {
    static final List<RagStatus> SHORT = List.of(RagStatus.RED, RagStatus.AMBER);
    static final List<String> GROUPS = List.of("none", "region", "indicator");

    public boolean shows(RagStatus lamp) {
        return query.lamps().contains(lamp);
    }

    public boolean showsBehind() {
        return Set.copyOf(query.lamps()).equals(Set.copyOf(SHORT));
    }

    public boolean showsEverything() {
        return Set.copyOf(query.lamps()).size() == RagStatus.values().length;
    }

    /** The codes of the lamps, where they are not the usual ones. */
    public List<String> lampCodes() {
        return codes(query.lamps());
    }

    private static List<String> codes(List<RagStatus> lamps) {
        return lamps.equals(SHORT) ? List.of() : lamps.stream().map(Code::of).toList();
    }

    /** This view with another lamp alone, from its first page on. */
    public String only(RagStatus lamp) {
        return with(List.of(lamp));
    }

    public String behind() {
        return with(SHORT);
    }

    public String everything() {
        return with(List.of(RagStatus.values()));
    }

    String with(List<RagStatus> lamps) {
        return grouped(address("/lagging", lamps)).toString();
    }

    String page(int page) {
        return grouped(address("/lagging", query.lamps())).with("page", page).toString();
    }

    public String file(String format) {
        return address("/api/v1/lagging." + format, query.lamps()).toString();
    }

    /** What a link to another view of the same year, group and release ends with. */
    public String elsewhere() {
        return scope("").query();
    }

    private Link scope(String path) {
        return Link.to(path)
                .with("year", query.year())
                .with("peers", query.peers().code())
                .with("release", release);
    }

    private Link address(String path, List<RagStatus> lamps) {
        return scope(path)
                .with("region", given.region())
                .with("city", given.city())
                .with("theme", given.theme())
                .with("lamp", codes(lamps));
    }

    private Link grouped(Link address) {
        return address.with("group", group.equals("none") ? null : group);
    }
}
