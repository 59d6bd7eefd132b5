package cn.xianchi.page;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * A group of counties as the controls of a page send it: chosen from a list ({@code peers}), or, with a button of their own
 * ({@code pick}), as the counties like one ({@code like}) or as counties that are ticked ({@code peer}, repeated).
 */
public record PeerGroupParams(
        @RestQuery List<String> peers,
        @RestQuery List<String> pick,
        @RestQuery List<String> like,
        @RestQuery List<String> peer) {

    /** The parameter {@code peers} that they come to; the list counts unless the button was pressed. */
    public List<String> chosen() {
        if (!Given.clean(pick).isEmpty() && !Given.clean(like).isEmpty()) {
            return List.of("nearest:" + Given.clean(like).get(0));
        }
        if (!Given.clean(pick).isEmpty() && !Given.clean(peer).isEmpty()) {
            return List.of("list:" + String.join(",", Given.clean(peer)));
        }
        return Given.clean(peers);
    }
}
