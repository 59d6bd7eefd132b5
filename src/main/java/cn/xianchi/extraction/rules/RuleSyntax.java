package cn.xianchi.extraction.rules;

import cn.xianchi.extraction.structure.CharacterFolding;
import java.util.Map;
import java.util.regex.Pattern;

/** Translates the pattern syntax of rules to regular expressions (see CONTRIBUTING.md). */
final class RuleSyntax {
    private static final Pattern CHARACTER_CLASS = Pattern.compile("\\[[^\\]]*\\]");
    private static final int MAX_NESTED_NAMES = 3;

    private RuleSyntax() {}

    /** How often a pattern contains the number {@code #}. */
    static int countNumbers(String written) {
        return (int) CHARACTER_CLASS
                .matcher(written)
                .replaceAll("")
                .chars()
                .filter(c -> c == '#')
                .count();
    }

    /**
     * … matches any text of the clause up to another figure, …… of the sentence, ……… of the item; …8 and ……8 at most 8
     * characters. # is the number with the words that lead to it, =# the number alone.
     */
    static String expand(String written, Map<String, String> names) {
        String pattern = written;
        for (int depth = 0; depth < MAX_NESTED_NAMES && pattern.matches(".*\\{[a-z]+\\d?\\}.*"); depth++) {
            for (Map.Entry<String, String> name : names.entrySet()) {
                pattern = pattern.replace("{" + name.getKey() + "}", "(?:" + name.getValue() + ")");
            }
        }
        StringBuilder expanded = new StringBuilder();
        boolean isInClass = false;
        boolean isAfterNumber = false;
        String source = normalise(pattern);
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            isInClass = c == '[' || isInClass && c != ']';
            if (c == '…') {
                i += appendGap(source, i, isAfterNumber, expanded) - 1;
            } else if (c == '=' && source.startsWith("=#", i)) {
                expanded.append('#');
                isAfterNumber = true;
                i++;
            } else {
                isAfterNumber |= c == '#' && !isInClass;
                expanded.append(c);
            }
        }
        return expanded.toString();
    }

    /** Appends the expression for a gap (… or ……, then its maximum length) and returns the length of its source. */
    private static int appendGap(String source, int start, boolean isAfterNumber, StringBuilder expanded) {
        int end = start;
        while (end < source.length() && source.charAt(end) == '…') {
            end++;
        }
        int digitsEnd = end;
        while (digitsEnd < source.length() && Character.isDigit(source.charAt(digitsEnd))) {
            digitsEnd++;
        }
        String clause = isAfterNumber ? "[^,。、;:@#\\n\\t]" : "[^,。;:@#\\n\\t]";
        expanded.append(end - start == 1 ? clause : end - start == 2 ? "[^。;#\\n]" : "[^#\\n]");
        expanded.append(digitsEnd > end ? "{0," + source.substring(end, digitsEnd) + "}" : "*");
        return digitsEnd - start;
    }

    static String normalise(String written) {
        StringBuilder result = new StringBuilder();
        for (char c : written.toCharArray()) {
            if ("“”‘’「」".indexOf(c) < 0) {
                result.append(
                        c == '#' || c == '@'
                                ? c
                                : "，；：％".indexOf(c) >= 0 || c > '\u3400' && c < '\u9fff'
                                        ? CharacterFolding.fold(c)
                                        : c);
            }
        }
        return result.toString();
    }
}
