package cn.xianchi.http;

import cn.xianchi.analysis.index.CompositeIndex;
import cn.xianchi.analysis.index.IndexDefinition;
import cn.xianchi.analysis.peers.PeerGroup;
import cn.xianchi.observation.Release;
import cn.xianchi.query.IndexQueries;

/** Which composite index is asked for. */
public record IndexQuery(IndexDefinition basket, int year, int baseYear, PeerGroup peers) {
    public CompositeIndex ask(IndexQueries indexQueries, Release release) {
        return indexQueries.index(basket, year, baseYear, peers.regions(), release);
    }
}
