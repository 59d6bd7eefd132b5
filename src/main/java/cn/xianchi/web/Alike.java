package cn.xianchi.web;

import cn.xianchi.benchmark.Neighbours;
import cn.xianchi.benchmark.Neighbours.Contribution;
import cn.xianchi.benchmark.Neighbours.Neighbour;
import cn.xianchi.words.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The counties most like one; {@code few} says that they are too few for a group, null where they are enough. */
record Alike(String names, List<County> counties, List<Variable> variables, String accepted, String few) {
    private static final int NAMED = 3;

    /** {@code width} is the distance in percent of the greatest that is accepted. */
    record County(
            String code, String name, String city, String distance, String width, boolean mutual, List<Part> parts) {}

    record Variable(String code, String name) {}

    /** What a variable makes of the difference: from {@code x} over {@code width} of the bar. */
    record Part(String variable, String name, String x, String width, String share) {}

    static Alike of(Neighbours neighbours, Words words) {
        List<Neighbour> nearest = neighbours.nearest();
        return new Alike(
                nearest.isEmpty()
                        ? null
                        : words.list(nearest.stream()
                                .limit(NAMED)
                                .map(one -> one.region().name())
                                .toList()),
                nearest.stream()
                        .map(one -> county(one, neighbours.accepted(), words))
                        .toList(),
                nearest.stream()
                        .limit(1)
                        .flatMap(one -> one.contributions().stream())
                        .map(one ->
                                new Variable(one.variable(), words.judgements().variable(one.variable())))
                        .toList(),
                words.plain(BigDecimal.valueOf(neighbours.accepted())),
                neighbours.isGroup() ? null : words.judging().noRealPeers(nearest.size(), Neighbours.LEAST));
    }

    private static County county(Neighbour one, double accepted, Words words) {
        List<Part> parts = new ArrayList<>();
        double from = 0;
        for (Contribution contribution : one.contributions()) {
            double width = 100 * contribution.share();
            if (Math.round(width) > 0) {
                parts.add(new Part(
                        contribution.variable(),
                        words.judgements().variable(contribution.variable()),
                        RulerLabels.percent(from),
                        RulerLabels.percent(width),
                        Math.round(width) + "%"));
                from += width;
            }
        }
        return new County(
                one.region().code(),
                one.region().name(),
                one.region().city(),
                words.judgements().computed(BigDecimal.valueOf(one.distance())),
                RulerLabels.percent(Math.min(100, 100 * one.distance() / accepted)),
                one.mutual(),
                parts);
    }
}
