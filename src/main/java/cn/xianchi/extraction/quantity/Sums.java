package cn.xianchi.extraction.quantity;

import cn.xianchi.extraction.structure.NormalisedText;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds totals whose stated parts do not add up: they exceed the total or fall short of it by at most 3 %. */
public final class Sums {
    private static final Pattern OF_WHICH = Pattern.compile("其中|包括");
    private static final BigDecimal MAX_REMAINDER = new BigDecimal("0.03");
    /** Maximum distance of the total before 其中 and of the parts after it, in characters. */
    private static final int MAX_BEFORE = 60;

    private static final int MAX_AFTER = 240;

    private Sums() {}

    /** Start positions of the totals. */
    public static Set<Integer> disagreeing(NormalisedText text, List<Quantity> quantities) {
        Set<Integer> found = new HashSet<>();
        Matcher m = OF_WHICH.matcher(text.text());
        int next = 0;
        while (m.find()) {
            while (next < quantities.size() && quantities.get(next).start() < m.start()) {
                next++;
            }
            check(text, quantities, next, m.start(), found);
        }
        return found;
    }

    private static void check(NormalisedText text, List<Quantity> quantities, int next, int index, Set<Integer> found) {
        int end = text.text().indexOf('。', index);
        int limit = Math.min(end < 0 ? text.length() : end, index + MAX_AFTER);
        for (int i = next - 1; i >= 0 && i >= next - 4 && quantities.get(i).end() > index - MAX_BEFORE; i--) {
            Quantity total = quantities.get(i);
            if (!total.isReadable() || total.unit().isEmpty() || total.unit().equals("%")) {
                continue;
            }
            BigDecimal sum = BigDecimal.ZERO;
            int parts = 0;
            for (int k = next; k < quantities.size() && quantities.get(k).start() < limit; k++) {
                Quantity part = quantities.get(k);
                if (part.isReadable() && part.unit().equals(total.unit())) {
                    sum = sum.add(part.value());
                    parts++;
                }
            }
            if (parts > 1 && disagree(total.value(), sum)) {
                found.add(total.start());
            }
        }
    }

    private static boolean disagree(BigDecimal total, BigDecimal sum) {
        BigDecimal remainder = total.subtract(sum);
        return remainder.signum() < 0
                || remainder.signum() > 0 && remainder.compareTo(total.multiply(MAX_REMAINDER)) <= 0;
    }
}
