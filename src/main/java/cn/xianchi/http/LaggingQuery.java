package cn.xianchi.http;

import cn.xianchi.analysis.lagging.RagStatus;
import cn.xianchi.analysis.peers.PeerGroup;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Release;
import cn.xianchi.query.Lagging;
import cn.xianchi.query.LaggingQueries;
import java.util.List;
import java.util.function.Predicate;

/** Which judgements are asked for: of which year, in which group, and which counties, indicators and lamps of it. */
public record LaggingQuery(
        int year, PeerGroup peers, Predicate<Region> shown, List<Indicator> indicators, List<RagStatus> lamps) {
    public Lagging ask(LaggingQueries laggingQueries, Release release) {
        return laggingQueries.lagging(year, peers.regions(), shown, indicators, lamps, release);
    }
}
