package cn.xianchi.http.request;

import cn.xianchi.format.json.JsonShapes.Page;
import cn.xianchi.http.problem.InvalidParameterException;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.function.Function;

/** Keyset pagination: a page does not change when items are added before it. */
public final class Paging {
    private Paging() {}

    /** The page after the item of key {@code after} (null: the first) of a list that is sorted by key. */
    public static <T> Page<T> page(
            List<T> all, Function<T, String> key, String after, int limit, int release, UriInfo uri) {
        List<T> rest = all.stream()
                .filter(item -> after == null || key.apply(item).compareTo(after) > 0)
                .toList();
        return cut(rest, key, limit, release, uri);
    }

    /** The page after the item of key {@code after} of a list in any order; refuses an unknown key. */
    public static <T> Page<T> pageInOrder(
            List<T> all, Function<T, String> key, String after, int limit, int release, UriInfo uri) {
        if (after == null) {
            return cut(all, key, limit, release, uri);
        }
        int place = all.stream().map(key).toList().indexOf(after);
        if (place < 0) {
            throw InvalidParameterException.notAccepted("after", after, List.of("next"));
        }
        return cut(all.subList(place + 1, all.size()), key, limit, release, uri);
    }

    /** The first {@code limit} of {@code rest}, with the address of what follows. */
    public static <T> Page<T> cut(List<T> rest, Function<T, String> key, int limit, int release, UriInfo uri) {
        if (rest.size() <= limit) {
            return new Page<>(release, rest, null);
        }
        List<T> items = rest.subList(0, limit);
        String last = key.apply(items.get(limit - 1));
        URI following = uri.getRequestUriBuilder()
                .replaceQueryParam("after", last)
                .replaceQueryParam("release", release)
                .build();
        String next = following.getRawPath() + "?" + following.getRawQuery();
        return new Page<>(release, items, next);
    }
}
