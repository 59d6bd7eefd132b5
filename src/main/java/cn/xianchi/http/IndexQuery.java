package cn.xianchi.http;

import cn.xianchi.analysis.index.CompositeIndex;
import cn.xianchi.analysis.index.IndexDefinition;
import cn.xianchi.analysis.peers.PeerGroup;
import cn.xianchi.observation.Release;
import cn.xianchi.query.Judgements;

/** Which composite index is asked for. */
public record IndexQuery(IndexDefinition basket, int year, int baseYear, PeerGroup peers) {
    public CompositeIndex ask(Judgements judgements, Release release) {
        return judgements.index(basket, year, baseYear, peers.regions(), release);
    }
}
