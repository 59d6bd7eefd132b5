package cn.xianchi.feature.profile;

import cn.xianchi.analysis.peers.SimilarCounties;
import cn.xianchi.analysis.peers.SimilarCounties.Contribution;
import cn.xianchi.analysis.peers.SimilarCounties.Neighbour;
import cn.xianchi.page.Link;
import cn.xianchi.page.PeerGroupForm;
import cn.xianchi.page.figures.RulerLabels;
import cn.xianchi.text.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The counties most like one. */
record SimilarCountiesView(SimilarCounties similar, PeerGroupForm scope, Labels labels) {
    private static final int NAMED = 3;

    /** What a variable makes of the difference: from {@code x} over {@code width} of the bar. */
    record Part(String variable, String x, String width, String share) {}

    public List<Neighbour> counties() {
        return similar.nearest();
    }

    public String names() {
        List<Neighbour> first = counties().stream().limit(NAMED).toList();
        return labels.list(first, one -> one.region().name());
    }

    public List<String> variables() {
        return counties().get(0).contributions().stream()
                .map(Contribution::variable)
                .toList();
    }

    public String accepted() {
        return labels.plain(BigDecimal.valueOf(similar.accepted()));
    }

    /** That they are too few for a group; null where they are enough. */
    public String few() {
        return similar.isGroup()
                ? null
                : labels.assessments().noRealPeers(counties().size(), SimilarCounties.LEAST);
    }

    /** The address of the county among them; null where there are none or the page shows it. */
    public String among() {
        String peers = "nearest:" + similar.of().code();
        return counties().isEmpty() || scope.peers().equals(peers)
                ? null
                : Link.to("/regions/" + similar.of().code())
                        .with("year", scope.year())
                        .with("peers", peers)
                        .with("release", scope.release())
                        .toString();
    }

    public String distance(Neighbour county) {
        return labels.judgements().computed(BigDecimal.valueOf(county.distance()));
    }

    /** The distance in percent of the greatest that is accepted. */
    public String width(Neighbour county) {
        return RulerLabels.percent(Math.min(100, 100 * county.distance() / similar.accepted()));
    }

    /** The variables that make one percent of the difference at least. */
    public List<Part> parts(Neighbour county) {
        List<Part> parts = new ArrayList<>();
        double from = 0;
        for (Contribution contribution : county.contributions()) {
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
        return parts;
    }
}
