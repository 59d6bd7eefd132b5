package cn.xianchi.http.request;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.peers.PeerGroup;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.observation.Release;
import cn.xianchi.query.ComparisonQueries;

/** Which indicator, year and group a comparison shows, and whether per 10,000 residents. */
public record ComparisonQuery(Indicator indicator, int year, PeerGroup peers, boolean perCapita) {
    public Comparison ask(ComparisonQueries comparisonQueries, Release release) {
        return comparisonQueries.comparison(indicator, year, peers.regions(), perCapita, release);
    }
}
