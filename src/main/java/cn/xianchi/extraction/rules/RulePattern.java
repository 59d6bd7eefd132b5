package cn.xianchi.extraction.rules;

import cn.xianchi.extraction.structure.Context;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/**
 * A pattern of a rule around the number {@code #}.
 *
 * @param allowsLink whether words such as 达到 or 由@升至 may precede the number without being in the pattern
 */
record RulePattern(Pattern pattern, RequiredWords requiredWords, boolean allowsLink) {

    static RulePattern of(String pattern, boolean allowsLink) {
        return new RulePattern(Pattern.compile(pattern), RequiredWords.of(pattern), allowsLink);
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
}
