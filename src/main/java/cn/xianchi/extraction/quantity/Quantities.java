package cn.xianchi.extraction.quantity;

import static cn.xianchi.extraction.quantity.QuantityParser.DIGITS;
import static cn.xianchi.extraction.quantity.QuantityParser.NUMERALS;
import static cn.xianchi.extraction.quantity.QuantityParser.UNIT;

import cn.xianchi.extraction.structure.NormalisedText;
import cn.xianchi.observation.Qualifier;
import cn.xianchi.observation.Statistic;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the quantities of a text; document numbers, ordinals, versions and dates are not quantities.
 *
 * @param taken the characters that belong to no further quantity
 */
public record Quantities(String text, BitSet taken, List<Quantity> found) {
    private static final Pattern RANGE = Pattern.compile(DIGITS + "(?:" + UNIT + ")?[至到-]" + DIGITS + "(?:万|亿)?(?:"
            + UNIT + ")|" + NUMERALS + "至" + NUMERALS + "(?:" + UNIT
            + ")|[一二三四五六七八九]、?[二三四五六七八九](?:" + UNIT + ")|[1-9]、[1-9](?:" + UNIT + ")");
    private static final Pattern FRACTION = Pattern.compile("[零一二两三四五六七八九十]+分之[零一二两三四五六七八九十]+");
    private static final int LOOK_BACK = 6;

    /** The quantities in order; {@code dates} are the characters of dates and section numbers. */
    public static List<Quantity> in(NormalisedText text, BitSet dates) {
        BitSet taken = NonQuantities.in(text);
        taken.or(dates);
        Quantities quantities = new Quantities(text.text(), taken, new ArrayList<>());
        quantities.find(RANGE, Quantity.Form.RANGE, m -> quantities.isTwoNumbers(m.start(), m.group()));
        quantities.find(FRACTION, Quantity.Form.FRACTION, m -> m.group().startsWith("百分之"));
        quantities.findNumbers();
        quantities.found.sort(Comparator.comparingInt(Quantity::start));
        return quantities.withUnitsOfLists();
    }

    /** Adds the quantities without a single value. */
    private void find(Pattern pattern, Quantity.Form form, Predicate<Matcher> isOther) {
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            if (!taken.get(m.start()) && !isOther.test(m)) {
                taken.set(m.start(), m.end());
                found.add(new Quantity(m.start(), m.end(), null, "", Qualifier.EXACT, Statistic.TOTAL, form, ""));
            }
        }
    }

    private void findNumbers() {
        QuantityParser parser = new QuantityParser(text);
        int next = 0;
        while (next < text.length() && parser.find(next)) {
            int number = parser.numberStart();
            if (taken.get(number)) {
                next = Math.max(taken.nextClearBit(number), number + 1);
                continue;
            }
            Quantity quantity = parser.parse();
            if (quantity == null) {
                next = Math.max(parser.end(), number + 1);
            } else {
                found.add(quantity);
                next = quantity.end();
            }
        }
    }

    /** Whether the words are two numbers of a list (3、4个, but not of a longer one) or of a change. */
    private boolean isTwoNumbers(int start, String words) {
        boolean isList = words.indexOf('、') == 1;
        String digits = "123456789一二三四五六七八九";
        boolean areNeighbours = !isList || digits.indexOf(words.charAt(0)) + 1 == digits.indexOf(words.charAt(2));
        boolean isContinued =
                start > 0 && (Character.isDigit(text.charAt(start - 1)) || "、.".indexOf(text.charAt(start - 1)) >= 0);
        String before = text.substring(Math.max(0, start - LOOK_BACK), start);
        // 由60项至18项 and 从60项到18项 name two values, one after the other
        boolean isChange = before.matches(".*(?:由|从|自)[^,。;、]*");
        return !areNeighbours || isList && (isContinued || before.contains("分别")) || isChange;
    }

    /** In 12、15和20项 the first two count 项 too. */
    private List<Quantity> withUnitsOfLists() {
        List<Quantity> all = new ArrayList<>(found);
        for (int i = all.size() - 2; i >= 0; i--) {
            Quantity quantity = all.get(i);
            Quantity next = all.get(i + 1);
            String between = text.substring(quantity.end(), Math.max(quantity.end(), next.start()));
            if (quantity.unit().isEmpty() && quantity.isReadable() && between.matches("[、,和及与]")) {
                all.set(i, quantity.inUnit(next.unit()));
            }
        }
        return List.copyOf(all);
    }
}
