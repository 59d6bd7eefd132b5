package cn.xianchi.extraction.quantity;

import cn.xianchi.extraction.structure.NormalisedText;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Totals whose stated parts do not add up: more than the total, or so little less that the rest was hardly left out. */
public final class Sums {
    private static final Pattern OF_WHICH = Pattern.compile("其中|包括");
    private static final BigDecimal HARDLY = new BigDecimal("0.03");
    /** How far before 其中 the total may stand, and how far behind it the parts, in characters. */
    private static final int BEFORE = 60;

    private static final int BEHIND = 240;

    private Sums() {}

    /** Where the totals begin, and their parts. */
    public static Set<Integer> disagreeing(NormalisedText plain, List<Quantity> quantities) {
        Set<Integer> found = new HashSet<>();
        Matcher m = OF_WHICH.matcher(plain.text());
        int next = 0;
        while (m.find()) {
            while (next < quantities.size() && quantities.get(next).start() < m.start()) {
                next++;
            }
            check(plain, quantities, next, m.start(), found);
        }
        return found;
    }

    private static void check(NormalisedText plain, List<Quantity> quantities, int next, int at, Set<Integer> found) {
        int end = plain.text().indexOf('。', at);
        int limit = Math.min(end < 0 ? plain.length() : end, at + BEHIND);
        for (int i = next - 1; i >= 0 && i >= next - 4 && quantities.get(i).end() > at - BEFORE; i--) {
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
        BigDecimal less = total.subtract(sum);
        return less.signum() < 0 || less.signum() > 0 && less.compareTo(total.multiply(HARDLY)) <= 0;
    }
}
