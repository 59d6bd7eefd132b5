package cn.xianchi.extraction.rules;

import cn.xianchi.extraction.structure.CharacterFolding;
import java.util.Map;
import java.util.regex.Pattern;

/** How patterns are written in rules, and the regular expressions that they stand for (CONTRIBUTING.md). */
final class RuleSyntax {
    private static final Pattern CLASS = Pattern.compile("\\[[^\\]]*\\]");
    private static final int NAMES_IN_NAMES = 3;

    private RuleSyntax() {}

    /** How often a pattern names the number. */
    static int numbers(String written) {
        return (int) CLASS.matcher(written)
                .replaceAll("")
                .chars()
                .filter(c -> c == '#')
                .count();
    }

    /**
     * … is anything within the clause and before another figure, …… anything within the sentence, ……… anything
     * within the item, …8 and ……8 at most 8 characters of it; # is the number with the words that lead to it, =# the number itself.
     */
    static String expanded(String written, Map<String, String> names) {
        String pattern = written;
        for (int depth = 0; depth < NAMES_IN_NAMES && pattern.matches(".*\\{[a-z]+\\d?\\}.*"); depth++) {
            for (Map.Entry<String, String> name : names.entrySet()) {
                pattern = pattern.replace("{" + name.getKey() + "}", "(?:" + name.getValue() + ")");
            }
        }
        StringBuilder expanded = new StringBuilder();
        boolean inClass = false;
        boolean behind = false;
        String plain = plain(pattern);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            inClass = c == '[' || inClass && c != ']';
            if (c == '…') {
                i += gap(plain, i, behind, expanded) - 1;
            } else if (c == '=' && plain.startsWith("=#", i)) {
                expanded.append('#');
                behind = true;
                i++;
            } else {
                behind |= c == '#' && !inClass;
                expanded.append(c);
            }
        }
        return expanded.toString();
    }

    /** Appends the pattern of a gap and returns how many characters wrote it: … or ……, then the most it may span. */
    private static int gap(String plain, int at, boolean behind, StringBuilder expanded) {
        int end = at;
        while (end < plain.length() && plain.charAt(end) == '…') {
            end++;
        }
        int digits = end;
        while (digits < plain.length() && Character.isDigit(plain.charAt(digits))) {
            digits++;
        }
        String clause = behind ? "[^,。、;:@#\\n\\t]" : "[^,。;:@#\\n\\t]";
        expanded.append(end - at == 1 ? clause : end - at == 2 ? "[^。;#\\n]" : "[^#\\n]");
        expanded.append(digits > end ? "{0," + plain.substring(end, digits) + "}" : "*");
        return digits - at;
    }

    static String plain(String written) {
        StringBuilder plain = new StringBuilder();
        for (char c : written.toCharArray()) {
            if ("“”‘’「」".indexOf(c) < 0) {
                plain.append(
                        c == '#' || c == '@'
                                ? c
                                : "，；：％".indexOf(c) >= 0 || c > '\u3400' && c < '\u9fff'
                                        ? CharacterFolding.plain(c)
                                        : c);
            }
        }
        return plain.toString();
    }
}
