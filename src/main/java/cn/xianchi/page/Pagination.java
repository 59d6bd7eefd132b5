package cn.xianchi.page;

import cn.xianchi.http.problem.InvalidParameterException;
import cn.xianchi.http.request.Parameters;
import java.util.List;
import java.util.function.IntFunction;

/** One page of a long list, counted from 1; {@code before} and {@code after} are addresses, null at the ends. */
public record Pagination(int page, int pages, int from, int to, int all, String before, String after) {
    private static final int SIZE = 100;

    /** @param address of a page by its number */
    public static Pagination of(List<String> given, int all, IntFunction<String> address) {
        String text = Parameters.single("page", given);
        int page = text == null ? 1 : text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
        Pagination found = of(page, SIZE, all, address);
        if (page != found.page || page < 1) {
            throw InvalidParameterException.notAccepted(
                    "page", text, List.of(found.pages == 1 ? "1" : "1–" + found.pages));
        }
        return found;
    }

    /** The last page where {@code wanted} is beyond it. */
    public static Pagination of(int wanted, int size, int all, IntFunction<String> address) {
        int pages = Math.max(1, (all + size - 1) / size);
        int page = Math.min(wanted, pages);
        return new Pagination(
                page,
                pages,
                Math.min(all, (page - 1) * size + 1),
                Math.min(all, page * size),
                all,
                page == 1 ? null : address.apply(page - 1),
                page == pages ? null : address.apply(page + 1));
    }

    public <T> List<T> cut(List<T> list) {
        return list.subList(Math.max(0, from - 1), to);
    }
}
