package cn.xianchi.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Divides a list into runs of items that belong together. */
final class Runs {
    private Runs() {}

    /** @param continues whether the item continues the run that ends before it */
    static <T> List<List<T>> of(List<T> items, BiPredicate<List<T>, T> continues) {
        List<List<T>> runs = new ArrayList<>();
        for (T item : items) {
            if (runs.isEmpty() || !continues.test(last(runs), item)) {
                runs.add(new ArrayList<>());
            }
            last(runs).add(item);
        }
        return runs;
    }

    static <T> T last(List<T> items) {
        return items.get(items.size() - 1);
    }
}
