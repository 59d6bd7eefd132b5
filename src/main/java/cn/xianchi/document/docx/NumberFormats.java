package cn.xianchi.document.docx;

import java.util.Locale;

/** Counts written as Word's number formats write them; a format that it does not know is written in digits. */
final class NumberFormats {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String CIRCLES = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private static final String PARENTHESES = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇";
    private static final String STOPS = "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛";
    private static final String CHINESE_CIRCLES = "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int MOST = 10_000;

    private NumberFormats() {}

    static String written(int count, String format) {
        if (count < 0 || count >= MOST) {
            return Integer.toString(count);
        }
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> counted(count, DIGITS.replace('〇', '零'), "十百千", true);
            case "chineseLegalSimplified", "ideographLegalTraditional" -> counted(count, LEGAL, "拾佰仟", false);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(count, DIGITS);
            case "decimalZero" -> count < 10 ? "0" + count : Integer.toString(count);
            case "decimalFullWidth", "decimalFullWidth2" -> digits(count, "０１２３４５６７８９");
            case "upperRoman" -> roman(count);
            case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(count, 'A');
            case "lowerLetter" -> letter(count, 'a');
            case "ideographTraditional" -> oneOf(STEMS, count);
            case "ideographZodiac" -> oneOf(BRANCHES, count);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> oneOf(CIRCLES, count);
            case "ideographEnclosedCircle" -> oneOf(CHINESE_CIRCLES, count);
            case "decimalEnclosedParen" -> oneOf(PARENTHESES, count);
            case "decimalEnclosedFullstop" -> oneOf(STOPS, count);
            default -> Integer.toString(count);
        };
    }

    /** 12 is 十二, 102 一百零二; {@code isShort} leaves the 一 of 一十 out. */
    private static String counted(int count, String digits, String places, boolean isShort) {
        if (count == 0) {
            return digits.substring(0, 1);
        }
        StringBuilder written = new StringBuilder();
        boolean isZeroDue = false;
        for (int place = 3, value = 1000; place >= 0; place--, value /= 10) {
            int digit = count / value % 10;
            if (digit == 0) {
                isZeroDue = !written.isEmpty();
                continue;
            }
            if (isZeroDue) {
                written.append(digits.charAt(0));
                isZeroDue = false;
            }
            if (!(isShort && digit == 1 && place == 1 && written.isEmpty())) {
                written.append(digits.charAt(digit));
            }
            if (place > 0) {
                written.append(places.charAt(place - 1));
            }
        }
        return written.toString();
    }

    private static String digits(int count, String digits) {
        StringBuilder written = new StringBuilder();
        Integer.toString(count).chars().forEach(c -> written.append(digits.charAt(c - '0')));
        return written.toString();
    }

    private static String oneOf(String signs, int count) {
        return count >= 1 && count <= signs.length() ? signs.substring(count - 1, count) : Integer.toString(count);
    }

    /** After Z comes AA, then BB. */
    private static String letter(int count, char first) {
        if (count == 0) {
            return "";
        }
        return String.valueOf((char) (first + (count - 1) % 26)).repeat((count - 1) / 26 + 1);
    }

    private static String roman(int count) {
        StringBuilder written = new StringBuilder();
        int rest = count;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                written.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return written.toString();
    }
}
