package cn.xianchi.extraction.structure;

import java.math.BigDecimal;

/** Parses numbers in Chinese numerals: 二十一, 两百零三, 一万二千, 九十八点六. */
public final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final long MAX_VALUE = 1_000_000_000_000L;
    private static final int MAX_NUMERALS = 16;

    private ChineseNumber() {}

    /** Null if the characters are not a number or too large. */
    public static BigDecimal value(String numerals) {
        int point = numerals.indexOf('点');
        String whole = point < 0 ? numerals : numerals.substring(0, point);
        Long value = whole(whole.replace('两', '二'));
        if (value == null) {
            return null;
        }
        StringBuilder text = new StringBuilder(value.toString());
        if (point >= 0) {
            text.append('.');
            for (char c : numerals.substring(point + 1).toCharArray()) {
                text.append(DIGITS.indexOf(c));
            }
        }
        return new BigDecimal(text.toString());
    }

    /** Whether the numerals are digits without places: 二零二五 is 2025. */
    static boolean isSpelled(String numerals) {
        return numerals.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
    }

    /** Null if the numerals are empty, too many or too large. */
    private static Long whole(String numerals) {
        if (numerals.isEmpty() || numerals.length() > MAX_NUMERALS) {
            return null;
        }
        return numerals.length() > 1 && isSpelled(numerals) ? Long.valueOf(spelled(numerals)) : positional(numerals);
    }

    private static long spelled(String numerals) {
        long value = 0;
        for (char c : numerals.toCharArray()) {
            value = value * 10 + DIGITS.indexOf(c);
        }
        return value;
    }

    private static Long positional(String numerals) {
        long total = 0;
        long section = 0;
        long digit = -1;
        for (char c : numerals.toCharArray()) {
            int value = DIGITS.indexOf(c);
            if (value >= 0) {
                digit = value;
                continue;
            }
            long place = place(c);
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
        return total + section + Math.max(digit, 0);
    }

    private static long place(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> throw new IllegalArgumentException("no numeral: " + c);
        };
    }
}
