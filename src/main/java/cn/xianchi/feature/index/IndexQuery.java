package cn.xianchi.feature.index;

import cn.xianchi.analysis.index.CompositeIndex;
import cn.xianchi.analysis.index.IndexDefinition;
import cn.xianchi.analysis.peers.PeerGroup;
import cn.xianchi.observation.Release;
import cn.xianchi.query.IndexQueries;

/** A composite index of a year, its goalposts taken from {@code baseYear}. */
record IndexQuery(IndexDefinition basket, int year, int baseYear, PeerGroup peers) {
    CompositeIndex ask(IndexQueries indexQueries, Release release) {
        return indexQueries.index(basket, year, baseYear, peers.regions(), release);
    }
}
