package cn.xianchi.http;

import cn.xianchi.answer.Judgements;
import cn.xianchi.answer.Lagging;
import cn.xianchi.benchmark.Peers;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.lagging.Lamp;
import cn.xianchi.observation.Release;
import java.util.List;
import java.util.function.Predicate;

/** Which judgements are asked for: of which year, in which group, and which counties, indicators and lamps of it. */
public record LaggingQuery(
        int year, Peers peers, Predicate<Region> shown, List<Indicator> indicators, List<Lamp> lamps) {
    public Lagging ask(Judgements judgements, Release release) {
        return judgements.lagging(year, peers.regions(), shown, indicators, lamps, release);
    }
}
