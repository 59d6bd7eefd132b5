package cn.xianchi.page;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** A group of counties as the controls of a page send it. */
public record PeerGroupParams(
        @RestQuery List<String> peers,
        @RestQuery List<String> pick,
        @RestQuery List<String> like,
        @RestQuery List<String> peer) {

    /** The parameter {@code peers} that they come to. */
    public List<String> chosen() {
        return PeerGroupForm.peers(peers, pick, like, peer);
    }
}
