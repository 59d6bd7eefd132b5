package cn.xianchi.http;

import cn.xianchi.answer.Judgements;
import cn.xianchi.benchmark.Peers;
import cn.xianchi.composite.Basket;
import cn.xianchi.composite.Composite;
import cn.xianchi.observation.Release;

/** Which composite index is asked for. */
public record IndexQuery(Basket basket, int year, int baseYear, Peers peers) {
    public Composite ask(Judgements judgements, Release release) {
        return judgements.index(basket, year, baseYear, peers.regions(), release);
    }
}
