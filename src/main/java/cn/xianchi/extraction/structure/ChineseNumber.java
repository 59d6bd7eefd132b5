package cn.xianchi.extraction.structure;

import java.math.BigDecimal;

/** Numbers in Chinese numerals: 二十一, 两百零三, 一万二千, 九十八点六. */
public final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final long LARGEST = 1_000_000_000_000L;

    private ChineseNumber() {}

    /** Null when the characters are no number, as in 百 alone. */
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

    /** 二〇二五 is 2025: digits one after another, without places. */
    static boolean isSpelled(String numerals) {
        return numerals.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
    }

    private static Long whole(String numerals) {
        if (numerals.isEmpty() || numerals.length() > 16) {
            return null;
        }
        if (numerals.length() > 1 && isSpelled(numerals)) {
            long spelled = 0;
            for (char c : numerals.toCharArray()) {
                spelled = spelled * 10 + DIGITS.indexOf(c);
            }
            return spelled;
        }
        long total = 0;
        long section = 0;
        long digit = -1;
        for (char c : numerals.toCharArray()) {
            int d = DIGITS.indexOf(c);
            if (d >= 0) {
                digit = d;
                continue;
            }
            long place = place(c);
            if (place == 100_000_000) {
                total = (total + section + Math.max(digit, 0)) * place;
                section = 0;
            } else if (place == 10_000) {
                total += (section + Math.max(digit, 0)) * place;
                section = 0;
            } else {
                section += (digit < 0 ? 1 : digit) * place;
            }
            digit = -1;
            if (total > LARGEST) {
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
