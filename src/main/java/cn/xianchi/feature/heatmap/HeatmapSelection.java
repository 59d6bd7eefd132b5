package cn.xianchi.feature.heatmap;

import cn.xianchi.analysis.peers.PeerGroup;
import cn.xianchi.catalog.Indicator;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;

/**
 * Which counties and indicators the heat table is of.
 *
 * @param themes in their order; {@code indicators} are theirs
 * @param release the number of an older release, else null
 */
record HeatmapSelection(int year, PeerGroup peers, List<String> themes, List<Indicator> indicators, String release) {
    /** The same counties and indicators at another address. */
    UriBuilder address(String path) {
        UriBuilder address = UriBuilder.fromPath(path)
                .queryParam("year", year)
                .queryParam("peers", peers.code())
                .queryParam("theme", themes.toArray());
        return release == null ? address : address.queryParam("release", release);
    }
}
