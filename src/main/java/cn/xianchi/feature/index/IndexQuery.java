package cn.xianchi.feature.index;

import cn.xianchi.analysis.index.IndexBreakdown;
import cn.xianchi.analysis.index.IndexDefinition;
import cn.xianchi.analysis.peers.PeerGroup;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.observation.Release;
import cn.xianchi.query.IndexQueries;
import java.util.List;

/** A composite index of a year, its goalposts taken from {@code baseYear}. */
record IndexQuery(IndexDefinition basket, int year, int baseYear, PeerGroup peers) {
    /** @param candidates the indicators of the basket, and those that could be added to it */
    IndexBreakdown ask(IndexQueries queries, List<Indicator> candidates, Release release) {
        return queries.breakdown(basket, candidates, year, baseYear, peers.regions(), release);
    }
}
