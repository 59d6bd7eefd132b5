package cn.xianchi.feature.heatmap;

import cn.xianchi.analysis.peers.PeerGroup;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.problem.InvalidParameterException;
import cn.xianchi.page.Link;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the heat table is asked to show; the whole of it stands in the address.
 *
 * @param pins the counties on top
 * @param glyphs whether the numbers are left out
 * @param page which part of the counties is shown where no script draws them, from 1
 */
record HeatmapView(Selection selection, List<Region> pins, HeatmapSort sort, boolean glyphs, int page) {
    static final String GLYPHS = "glyphs";
    private static final int MOST_CELLS = 3000;
    private static final int LEAST_ROWS = 20;
    private static final int MOST_ROWS = 60;
    private static final int MOST_PINS = 12;

    /**
     * The counties and indicators.
     *
     * @param themes in their order; {@code indicators} are theirs
     * @param release the number of an older release, else null
     */
    record Selection(int year, PeerGroup peers, List<String> themes, List<Indicator> indicators, String release) {
        Link address(String path) {
            return Link.to(path)
                    .with("year", year)
                    .with("peers", peers.code())
                    .with("theme", themes)
                    .with("release", release);
        }
    }

    HeatmapView {
        if (pins.size() > MOST_PINS) {
            throw InvalidParameterException.notAccepted(
                    "pin", Integer.toString(pins.size()), List.of("1–" + MOST_PINS));
        }
    }

    /** How many counties stand on a page: fewer where there are many indicators. */
    int rowsOfPage() {
        int indicators = Math.max(1, selection.indicators().size());
        return Math.max(LEAST_ROWS, Math.min(MOST_ROWS, MOST_CELLS / indicators));
    }

    /** This view, from its first page. */
    private Link address() {
        return selection
                .address("/heatmap")
                .with("pin", pins.stream().map(Region::code).toList())
                .with("sort", sort.code().equals(HeatmapSort.CODE) ? null : sort.code())
                .with("show", glyphs ? GLYPHS : null);
    }

    String ofPage(int number) {
        return address().with("page", number).toString();
    }

    /** The address of a theme by itself, for a small screen. */
    public String ofTheme(String theme) {
        return address().replace("theme", theme).toString();
    }

    /** The same view with the county pinned, or not any more. */
    String pinning(Region region) {
        Stream<Region> others = pins.stream().filter(one -> !one.equals(region));
        Object[] pinned = (pins.contains(region) ? others : Stream.concat(others, Stream.of(region)))
                .map(Region::code)
                .toArray();
        return address().replace("pin", pinned).toString();
    }
}
