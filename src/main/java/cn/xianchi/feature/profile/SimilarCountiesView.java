package cn.xianchi.feature.profile;

import cn.xianchi.analysis.peers.SimilarCounties;
import cn.xianchi.analysis.peers.SimilarCounties.Contribution;
import cn.xianchi.analysis.peers.SimilarCounties.Neighbour;
import cn.xianchi.catalog.Region;
import cn.xianchi.page.Link;
import cn.xianchi.page.PeerGroupForm;
import cn.xianchi.page.figures.RulerLabels;
import cn.xianchi.text.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The counties most like one; {@code few} says that they are too few for a group, null where they are enough; {@code among}
 * is the address of the county among them, null where there are none or the page shows it.
 */
record SimilarCountiesView(
        String names, List<County> counties, List<String> variables, String accepted, String few, String among) {
    private static final int NAMED = 3;

    /** {@code width} is the distance in percent of the greatest that is accepted. */
    record County(Region region, String distance, String width, boolean mutual, List<Part> parts) {}

    /** What a variable makes of the difference: from {@code x} over {@code width} of the bar. */
    record Part(String variable, String x, String width, String share) {}

    static SimilarCountiesView of(SimilarCounties neighbours, PeerGroupForm scope, Labels labels) {
        List<Neighbour> nearest = neighbours.nearest();
        return new SimilarCountiesView(
                nearest.isEmpty()
                        ? null
                        : labels.list(nearest.stream()
                                .limit(NAMED)
                                .map(one -> one.region().name())
                                .toList()),
                nearest.stream()
                        .map(one -> county(one, neighbours.accepted(), labels))
                        .toList(),
                nearest.stream()
                        .limit(1)
                        .flatMap(one -> one.contributions().stream())
                        .map(Contribution::variable)
                        .toList(),
                labels.plain(BigDecimal.valueOf(neighbours.accepted())),
                neighbours.isGroup() ? null : labels.judging().noRealPeers(nearest.size(), SimilarCounties.LEAST),
                nearest.isEmpty() ? null : among(neighbours.of().code(), scope));
    }

    private static String among(String county, PeerGroupForm scope) {
        String peers = "nearest:" + county;
        return scope.peers().equals(peers)
                ? null
                : Link.to("/regions/" + county)
                        .with("year", scope.year())
                        .with("peers", peers)
                        .with("release", scope.release())
                        .toString();
    }

    private static County county(Neighbour one, double accepted, Labels labels) {
        List<Part> parts = new ArrayList<>();
        double from = 0;
        for (Contribution contribution : one.contributions()) {
            double width = 100 * contribution.share();
            if (Math.round(width) > 0) {
                parts.add(new Part(
                        contribution.variable(),
                        RulerLabels.percent(from),
                        RulerLabels.percent(width),
                        Math.round(width) + "%"));
                from += width;
            }
        }
        return new County(
                one.region(),
                labels.judgements().computed(BigDecimal.valueOf(one.distance())),
                RulerLabels.percent(Math.min(100, 100 * one.distance() / accepted)),
                one.mutual(),
                parts);
    }
}
