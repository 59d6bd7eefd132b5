package cn.xianchi.document.docx;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** Formats counts in Word's number formats; unknown formats are written in Arabic digits. */
final class NumberFormats {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String CIRCLES = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private static final String PARENTHESES = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇";
    private static final String STOPS = "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛";
    private static final String CHINESE_CIRCLES = "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int LIMIT = 10_000;
    private static final RuleBasedNumberFormat CHINESE =
            new RuleBasedNumberFormat(ULocale.CHINESE, RuleBasedNumberFormat.SPELLOUT);

    private NumberFormats() {}

    static String format(int count, String format) {
        if (count < 0 || count >= LIMIT) {
            return Integer.toString(count);
        }
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" ->
                chinese(count, "%spellout-cardinal").replace('〇', '零');
            case "chineseLegalSimplified", "ideographLegalTraditional" -> legal(count);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(count, DIGITS);
            case "decimalZero" -> count < 10 ? "0" + count : Integer.toString(count);
            case "decimalFullWidth", "decimalFullWidth2" -> digits(count, "０１２３４５６７８９");
            case "upperRoman" -> roman(count);
            case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(count, 'A');
            case "lowerLetter" -> letter(count, 'a');
            case "ideographTraditional" -> symbol(STEMS, count);
            case "ideographZodiac" -> symbol(BRANCHES, count);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> symbol(CIRCLES, count);
            case "ideographEnclosedCircle" -> symbol(CHINESE_CIRCLES, count);
            case "decimalEnclosedParen" -> symbol(PARENTHESES, count);
            case "decimalEnclosedFullstop" -> symbol(STOPS, count);
            default -> Integer.toString(count);
        };
    }

    /** 10 is 壹拾, which ICU spells 拾. */
    private static String legal(int count) {
        return (count / 10 == 1 ? "壹" : "") + chinese(count, "%spellout-cardinal-financial");
    }

    /** 12 is 十二, 102 一百〇二. */
    private static synchronized String chinese(int count, String rules) {
        return CHINESE.format(count, rules);
    }

    private static String digits(int count, String digits) {
        StringBuilder result = new StringBuilder();
        Integer.toString(count).chars().forEach(c -> result.append(digits.charAt(c - '0')));
        return result.toString();
    }

    private static String symbol(String symbols, int count) {
        return count >= 1 && count <= symbols.length() ? symbols.substring(count - 1, count) : Integer.toString(count);
    }

    /** A to Z, then AA, BB and so on. */
    private static String letter(int count, char first) {
        if (count == 0) {
            return "";
        }
        return String.valueOf((char) (first + (count - 1) % 26)).repeat((count - 1) / 26 + 1);
    }

    private static String roman(int count) {
        StringBuilder result = new StringBuilder();
        int remaining = count;
        for (int i = 0; i < ROMAN.length; i++) {
            while (remaining >= ROMAN_VALUES[i]) {
                result.append(ROMAN[i]);
                remaining -= ROMAN_VALUES[i];
            }
        }
        return result.toString();
    }
}
