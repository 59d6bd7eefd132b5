package cn.xianchi.extraction.structure;

import java.util.List;
import java.util.function.ToIntFunction;

/** Binary search in a list that is sorted by position in the text. */
public final class SortedPositions {
    private SortedPositions() {}

    /** Index of the last element whose position is at most {@code limit}; -1 if there is none. */
    public static <T> int lastAtMost(List<T> sorted, ToIntFunction<T> position, int limit) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (position.applyAsInt(sorted.get(middle)) <= limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
