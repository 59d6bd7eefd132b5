package cn.xianchi.http.request;

import cn.xianchi.format.json.JsonShapes.Page;
import cn.xianchi.http.problem.InvalidParameterException;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which page of a list is asked for: at most {@code limit} items after the item of the key {@code after}. Pages are told by
 * keys, so that one does not change when items are added before it.
 */
public record PageRequest(
        @RestQuery List<String> limit, @RestQuery List<String> after) {
    private static final int DEFAULT_LIMIT = 200;
    private static final int MOST = 1000;
    private static final List<String> NEXT = List.of("next");

    public int size() {
        String text = Parameters.single("limit", limit);
        if (text == null) {
            return DEFAULT_LIMIT;
        }
        int size = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
        if (size < 1 || size > MOST) {
            throw InvalidParameterException.notAccepted("limit", text, List.of("1–" + MOST));
        }
        return size;
    }

    /** Null for the first page. */
    private String afterKey() {
        return Parameters.single("after", after);
    }

    /** The id after which a page of observations begins; 0 for the first. */
    public long afterId() {
        String text = Parameters.matching("after", after, "\\d{1,18}", NEXT);
        return text == null ? 0 : Long.parseLong(text);
    }

    /** The page of a list that is sorted by key. */
    public <T> Page<T> ofSorted(List<T> all, Function<T, String> key, int release, UriInfo uri) {
        String last = afterKey();
        List<T> rest = all.stream()
                .filter(item -> last == null || key.apply(item).compareTo(last) > 0)
                .toList();
        return cut(rest, key, release, uri);
    }

    /** The page of a list in any order; refuses an unknown key. */
    public <T> Page<T> of(List<T> all, Function<T, String> key, int release, UriInfo uri) {
        String last = afterKey();
        int place = last == null ? -1 : all.stream().map(key).toList().indexOf(last);
        if (last != null && place < 0) {
            throw InvalidParameterException.notAccepted("after", last, NEXT);
        }
        return cut(all.subList(place + 1, all.size()), key, release, uri);
    }

    /** The first items of {@code rest}, with the address of what follows. */
    public <T> Page<T> cut(List<T> rest, Function<T, String> key, int release, UriInfo uri) {
        int size = size();
        if (rest.size() <= size) {
            return new Page<>(release, rest, null);
        }
        List<T> items = rest.subList(0, size);
        URI following = uri.getRequestUriBuilder()
                .replaceQueryParam("after", key.apply(items.get(size - 1)))
                .replaceQueryParam("release", release)
                .build();
        return new Page<>(release, items, following.getRawPath() + "?" + following.getRawQuery());
    }
}
