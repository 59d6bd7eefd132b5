package cn.xianchi.extraction.rules;

import cn.xianchi.extraction.quantity.Role;
import cn.xianchi.extraction.structure.Context;
import com.google.re2j.Matcher;
import java.util.List;
import java.util.Set;

/**
 * When a rule reads a number.
 *
 * @param units accepted printed units
 * @param matches patterns of which one must match
 * @param unless patterns that must not match around the number or, without # in the pattern, in its clause
 * @param role the role that the number must have in its sentence
 * @param acceptsPart whether the number may also be a part announced by 其中
 */
public record RuleCondition(
        Set<String> units, List<RulePattern> matches, List<RulePattern> unless, Role role, boolean acceptsPart) {

    public boolean accepts(Role found) {
        boolean isLevel = found == Role.LEVEL || found == Role.PART && acceptsPart;
        return role == found || isLevel && (role == Role.LEVEL || role == Role.CHANGE);
    }

    /** Null if the patterns do not match the words around the number. */
    public Rule.Match match(Context context) {
        for (RulePattern pattern : matches) {
            Matcher m = pattern.match(context);
            if (m != null) {
                return isRefused(context) ? null : result(m);
            }
        }
        return null;
    }

    private boolean isRefused(Context context) {
        return unless.stream()
                .anyMatch(pattern -> pattern.containsNumber()
                        ? pattern.match(context) != null
                        : pattern.pattern().matcher(context.clause()).find());
    }

    private static Rule.Match result(Matcher m) {
        int sentenceEnd = m.group().indexOf('。');
        boolean isAcrossSentences = sentenceEnd >= 0 && sentenceEnd < m.group().indexOf('#');
        return new Rule.Match(m.end() - m.start(), isAcrossSentences, group(m, "partner"), group(m, "place"));
    }

    private static String group(Matcher m, String name) {
        return m.pattern().namedGroups().containsKey(name) && m.start(name) >= 0 ? m.group(name) : "";
    }
}
