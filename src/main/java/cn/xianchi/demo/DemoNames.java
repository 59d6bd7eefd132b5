package cn.xianchi.demo;

/** Names that say "example": 示例甲, 示例乙 … 示例甲甲 for counties; 示例一市, 示例二市 … for cities. */
final class DemoNames {
    private static final String STEMS_AND_BRANCHES = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] PLACES = {"", "十", "百", "千"};

    private DemoNames() {}

    /** The name of a county without its type; {@code index} counts from 0, and short names come first. */
    static String ofCounty(int index) {
        return "示例" + letters(index);
    }

    /** Bijective base 22 in stems and branches: 甲, 乙 … 亥, 甲甲. */
    static String letters(int index) {
        int base = STEMS_AND_BRANCHES.length();
        StringBuilder letters = new StringBuilder();
        for (int left = index; left >= 0; left = left / base - 1) {
            letters.insert(0, STEMS_AND_BRANCHES.charAt(left % base));
        }
        return letters.toString();
    }

    static String ofCity(int index) {
        return "示例" + numeral(index + 1) + "市";
    }

    /** 1 to 9999 in Chinese numerals: 十二, 一百零五. */
    static String numeral(int number) {
        String digits = Integer.toString(number);
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit > 0) {
                written.append(DIGITS.charAt(digit)).append(PLACES[digits.length() - 1 - i]);
            } else if (written.charAt(written.length() - 1) != '零') {
                written.append('零');
            }
        }
        return written.toString().replaceFirst("零$", "").replaceFirst("^一十", "十");
    }
}
