package cn.xianchi.http.request;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** Which page of a list is asked for: at most {@code limit} items after the item of the key {@code after}. */
public record PageRequest(
        @RestQuery List<String> limit, @RestQuery List<String> after) {
    public int size() {
        return Parameters.limit(limit);
    }

    /** Null for the first page. */
    public String afterKey() {
        return Parameters.single("after", after);
    }

    /** The id after which a page of observations begins; 0 for the first. */
    public long afterId() {
        return Parameters.afterId(after);
    }
}
