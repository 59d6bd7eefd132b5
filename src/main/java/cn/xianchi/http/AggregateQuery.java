package cn.xianchi.http;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.observation.ObservationFilter;
import cn.xianchi.observation.Release;
import cn.xianchi.query.Aggregates;
import cn.xianchi.query.Answers;
import java.util.List;

/** What is counted by which keys; {@code only} is the one indicator asked for, null where statistics have no meaning. */
public record AggregateQuery(List<String> keys, ObservationFilter filter, Indicator only) {
    public Aggregates ask(Answers answers, Release release) {
        return answers.aggregates(keys, filter, only, release);
    }
}
