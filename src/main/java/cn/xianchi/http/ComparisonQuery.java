package cn.xianchi.http;

import cn.xianchi.answer.Answers;
import cn.xianchi.benchmark.Comparison;
import cn.xianchi.benchmark.Peers;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.observation.Release;

/** Which indicator, year and group a comparison shows, and whether per 10,000 residents. */
public record ComparisonQuery(Indicator indicator, int year, Peers peers, boolean perCapita) {
    public Comparison ask(Answers answers, Release release) {
        return answers.comparison(indicator, year, peers.regions(), perCapita, release);
    }
}
