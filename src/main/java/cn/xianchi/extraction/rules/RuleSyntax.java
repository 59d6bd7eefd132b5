package cn.xianchi.extraction.rules;

import cn.xianchi.extraction.structure.CharacterFolding;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Translates the pattern syntax of rules to regular expressions (see CONTRIBUTING.md). */
final class RuleSyntax {
    private static final Pattern CHARACTER_CLASS = Pattern.compile("\\[[^\\]]*\\]");
    private static final Pattern SYMBOL = Pattern.compile(CHARACTER_CLASS + "|=?#|(?<gap>…+)(?<most>\\d*)");
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
        boolean isAfterNumber = false;
        Matcher m = SYMBOL.matcher(normalise(pattern));
        while (m.find()) {
            String symbol = m.group();
            if (symbol.endsWith("#")) {
                isAfterNumber = true;
                symbol = "#";
            } else if (m.start("gap") >= 0) {
                String most = m.group("most").isEmpty() ? "*" : "{0," + m.group("most") + "}";
                symbol = gap(m.group("gap"), isAfterNumber) + most;
            }
            m.appendReplacement(expanded, Matcher.quoteReplacement(symbol));
        }
        return m.appendTail(expanded).toString();
    }

    private static String gap(String written, boolean isAfterNumber) {
        return switch (written.length()) {
            case 1 -> isAfterNumber ? "[^,。、;:@#\\n\\t]" : "[^,。;:@#\\n\\t]";
            case 2 -> "[^。;#\\n]";
            default -> "[^#\\n]";
        };
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
