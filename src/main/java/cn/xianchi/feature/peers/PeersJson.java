package cn.xianchi.feature.peers;

import cn.xianchi.analysis.peers.SimilarCounties.Neighbour;
import cn.xianchi.format.json.JsonShapes.RegionRef;
import cn.xianchi.format.json.JsonShapes.Said;
import cn.xianchi.format.json.SixDigits;
import java.math.BigDecimal;
import java.util.List;

/** The answer of {@code /peers}. {@code accepted} is the farthest distance; without real peers {@code notes} says so. */
record PeersJson(
        int release, RegionRef region, BigDecimal accepted, List<PeerJson> items, String next, List<Said> notes) {

    record PeerJson(RegionRef region, BigDecimal distance, boolean mutual, List<ContributionJson> contributions) {
        static PeerJson of(Neighbour one) {
            return new PeerJson(
                    RegionRef.of(one.region()),
                    SixDigits.of(one.distance()),
                    one.mutual(),
                    one.contributions().stream()
                            .map(part -> new ContributionJson(part.variable(), SixDigits.of(part.share())))
                            .toList());
        }
    }

    record ContributionJson(String variable, BigDecimal share) {}
}
