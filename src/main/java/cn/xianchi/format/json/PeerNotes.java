package cn.xianchi.format.json;

import cn.xianchi.analysis.peers.SimilarCounties;
import cn.xianchi.format.json.JsonShapes.Said;
import cn.xianchi.text.Labels;
import java.util.List;

/** Notes on a group of similar counties. */
public final class PeerNotes {
    private PeerNotes() {}

    /** Says so where too few counties are similar enough. */
    public static List<Said> of(SimilarCounties similar, Labels labels) {
        return similar.isGroup()
                ? List.of()
                : List.of(new Said(
                        "no_real_peers",
                        labels.assessments().noRealPeers(similar.nearest().size(), SimilarCounties.LEAST)));
    }
}
