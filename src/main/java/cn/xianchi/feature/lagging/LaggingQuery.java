package cn.xianchi.feature.lagging;

import cn.xianchi.analysis.lagging.RagStatus;
import cn.xianchi.analysis.peers.PeerGroup;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Release;
import cn.xianchi.query.LaggingQueries;
import cn.xianchi.query.LaggingQueries.Lagging;
import java.util.List;
import java.util.function.Predicate;

/** The assessments of a year and a group of counties; {@code shown}, {@code indicators} and {@code lamps} filter them. */
record LaggingQuery(
        int year, PeerGroup peers, Predicate<Region> shown, List<Indicator> indicators, List<RagStatus> lamps) {
    /** @param others lamps in place of those of the query */
    Lagging ask(LaggingQueries laggingQueries, List<RagStatus> others, Release release) {
        return laggingQueries.lagging(year, peers.regions(), shown, indicators, others, release);
    }
}
