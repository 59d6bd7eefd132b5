package cn.xianchi.extraction.rules;

import cn.xianchi.extraction.structure.CharacterFolding;
import cn.xianchi.extraction.structure.Context;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Map;

/**
 * A pattern of a rule around the number {@code #}.
 *
 * @param allowsLink whether words such as 达到 or 由@升至 may precede the number without being in the pattern
 */
record RulePattern(Pattern pattern, RequiredWords requiredWords, boolean allowsLink) {

    private static final Pattern CHARACTER_CLASS = Pattern.compile("\\[[^\\]]*\\]");
    private static final Pattern SYMBOL = Pattern.compile(CHARACTER_CLASS + "|=?#|(?P<gap>…+)(?P<most>\\d*)");
    private static final int MAX_NESTED_NAMES = 3;

    /**
     * Translates a pattern as written in a rule (see CONTRIBUTING.md).
     *
     * @param names the named parts of patterns
     */
    static RulePattern of(String written, Map<String, String> names) {
        String pattern = expand(written, names);
        return new RulePattern(Pattern.compile(pattern), RequiredWords.of(pattern), !written.contains("=#"));
    }

    boolean containsNumber() {
        return pattern.pattern().indexOf('#') >= 0;
    }

    /** The first match in the words around a number; null if there is none. */
    Matcher match(Context context) {
        if (!requiredWords.areIn(context.text())) {
            return null;
        }
        if (allowsLink) {
            Matcher m = pattern.matcher(context.withoutLink());
            if (m.find()) {
                return m;
            }
        }
        Matcher m = pattern.matcher(context.text());
        return m.find() ? m : null;
    }

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
    private static String expand(String written, Map<String, String> names) {
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
                boolean isFolded = "，；：％".indexOf(c) >= 0 || c > '\u3400' && c < '\u9fff';
                result.append(isFolded ? CharacterFolding.fold(c) : c);
            }
        }
        return result.toString();
    }
}
