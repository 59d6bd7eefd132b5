package cn.xianchi.extraction.structure;

import java.math.BigDecimal;
import java.util.Map;

/** Parses numbers in Chinese numerals: 二十一, 两百零三, 一万二千, 九十八点六. */
public final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final Map<Character, Long> PLACES =
            Map.of('十', 10L, '百', 100L, '千', 1000L, '万', 10_000L, '亿', 100_000_000L);
    private static final long MAX_VALUE = 1_000_000_000_000L;
    private static final int MAX_NUMERALS = 16;

    private ChineseNumber() {}

    /** Null if the numerals are too many, or the number too large. */
    public static BigDecimal value(String numerals) {
        String[] parts = numerals.split("点", 2);
        String whole = parts[0].replace('两', '二');
        if (whole.isEmpty() || whole.length() > MAX_NUMERALS) {
            return null;
        }
        boolean isSpelled = whole.length() > 1 && whole.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
        String value = isSpelled ? digits(whole) : positional(whole);
        return value == null ? null : new BigDecimal(parts.length == 1 ? value : value + "." + digits(parts[1]));
    }

    /** Numerals without places: 二零二五 is 2025. */
    private static String digits(String numerals) {
        StringBuilder digits = new StringBuilder();
        numerals.chars().forEach(c -> digits.append(DIGITS.indexOf(c)));
        return digits.toString();
    }

    /** Null if the number is too large. */
    private static String positional(String numerals) {
        long total = 0;
        long section = 0;
        long digit = -1;
        for (char c : numerals.toCharArray()) {
            int value = DIGITS.indexOf(c);
            if (value >= 0) {
                digit = value;
                continue;
            }
            long place = PLACES.get(c);
            if (place >= 10_000) {
                long factor = section + Math.max(digit, 0);
                total = place == 10_000 ? total + factor * place : (total + factor) * place;
                section = 0;
            } else {
                section += (digit < 0 ? 1 : digit) * place;
            }
            digit = -1;
            if (total > MAX_VALUE) {
                return null;
            }
        }
        return String.valueOf(total + section + Math.max(digit, 0));
    }
}
