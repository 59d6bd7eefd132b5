package cn.xianchi.extraction.rules;

import cn.xianchi.extraction.structure.Context;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/** A pattern of a rule around the number {@code #}, linear in time. */
record RulePattern(Pattern pattern, RequiredWords literals, boolean linked) {

    /** @param linked whether words such as 达到 or 由@升至 may stand before the number without being written */
    static RulePattern of(String pattern, boolean linked) {
        return new RulePattern(Pattern.compile(pattern), RequiredWords.of(pattern), linked);
    }

    boolean isAboutTheNumber() {
        return pattern.pattern().indexOf('#') >= 0;
    }

    /** A match in the words around a number, null where there is none. */
    Matcher in(Context context) {
        if (!literals.areIn(context.text())) {
            return null;
        }
        if (linked) {
            Matcher m = pattern.matcher(context.linked());
            if (m.find()) {
                return m;
            }
        }
        Matcher m = pattern.matcher(context.text());
        return m.find() ? m : null;
    }
}
