package cn.xianchi.feature.heatmap;

import cn.xianchi.analysis.peers.PeerGroup;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.problem.InvalidParameterException;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the heat table is asked to show; the whole of it stands in the address.
 *
 * @param themes in their order; {@code indicators} are theirs
 * @param pins the counties on top
 * @param glyphs whether the numbers are left out
 * @param page which part of the counties is shown where no script draws them, from 1
 * @param release the number of an older release, else null
 */
record HeatmapView(
        int year,
        PeerGroup peers,
        List<String> themes,
        List<Indicator> indicators,
        List<Region> pins,
        HeatmapSort sort,
        boolean glyphs,
        int page,
        String release) {
    static final String GLYPHS = "glyphs";
    static final String VALUES = "values";
    private static final int MOST_CELLS = 3000;
    private static final int LEAST_ROWS = 20;
    private static final int MOST_ROWS = 60;
    private static final int MOST_PINS = 12;

    HeatmapView {
        if (pins.size() > MOST_PINS) {
            throw InvalidParameterException.notAccepted(
                    "pin", Integer.toString(pins.size()), List.of("1–" + MOST_PINS));
        }
    }

    static int page(List<String> given) {
        String text = given.isEmpty() ? "1" : given.get(0);
        if (!text.matches("[1-9]\\d{0,4}")) {
            throw InvalidParameterException.notAccepted("page", text, List.of("1, 2, 3 …"));
        }
        return Integer.parseInt(text);
    }

    /** How many counties stand on a page: fewer where there are many indicators. */
    int rowsOfPage() {
        return Math.max(LEAST_ROWS, Math.min(MOST_ROWS, MOST_CELLS / Math.max(1, indicators.size())));
    }

    boolean isPinned(Region region) {
        return pins.contains(region);
    }

    /** This view, from its first page. */
    UriBuilder address(String path) {
        UriBuilder address = survey(path);
        if (!pins.isEmpty()) {
            address.queryParam("pin", pins.stream().map(Region::code).toArray());
        }
        if (!sort.code().equals(HeatmapSort.CODE)) {
            address.queryParam("sort", sort.code());
        }
        if (glyphs) {
            address.queryParam("show", GLYPHS);
        }
        return address;
    }

    /** The same counties and indicators, whatever the order. */
    UriBuilder survey(String path) {
        UriBuilder address = UriBuilder.fromPath(path).queryParam("year", year);
        address.queryParam("peers", peers.code()).queryParam("theme", themes.toArray());
        return release == null ? address : address.queryParam("release", release);
    }

    /** The same view with the county pinned, or not any more. */
    String pinning(Region region) {
        Stream<Region> others = pins.stream().filter(one -> !one.equals(region));
        Object[] pinned = (isPinned(region) ? others : Stream.concat(others, Stream.of(region)))
                .map(Region::code)
                .toArray();
        return address("/heatmap").replaceQueryParam("pin", pinned).build().toString();
    }
}
