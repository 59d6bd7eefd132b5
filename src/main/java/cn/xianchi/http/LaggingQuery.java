package cn.xianchi.http;

import cn.xianchi.analysis.lagging.RagStatus;
import cn.xianchi.analysis.peers.PeerGroup;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Release;
import cn.xianchi.query.Judgements;
import cn.xianchi.query.Lagging;
import java.util.List;
import java.util.function.Predicate;

/** Which judgements are asked for: of which year, in which group, and which counties, indicators and lamps of it. */
public record LaggingQuery(
        int year, PeerGroup peers, Predicate<Region> shown, List<Indicator> indicators, List<RagStatus> lamps) {
    public Lagging ask(Judgements judgements, Release release) {
        return judgements.lagging(year, peers.regions(), shown, indicators, lamps, release);
    }
}
