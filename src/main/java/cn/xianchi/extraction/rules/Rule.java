package cn.xianchi.extraction.rules;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.extraction.quantity.Role;
import cn.xianchi.extraction.structure.Context;
import cn.xianchi.observation.Statistic;
import com.google.re2j.Matcher;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How one wording of one indicator is read. Loaded from {@code data/rules/*.yaml}.
 *
 * @param role what the number must do in its sentence
 * @param part whether it may be a part that 其中 announces
 * @param act whether a flow is the bureau's own act, so that no word of time means this year (METHODS 4.12.4)
 * @param statistic null when the wording of the number says it
 * @param dimension a fixed dimension value, empty where there is none
 * @param basis what a rate is taken over, empty where the rule does not say
 * @param unless what must not stand around the number, or without # in the pattern, in its clause
 * @param reads sentences and the value that is read from each
 * @param refuses sentences from which nothing is read
 * @param at file and line
 */
public record Rule(
        String id,
        Indicator indicator,
        Set<String> units,
        List<RulePattern> matches,
        List<RulePattern> unless,
        Role role,
        boolean part,
        boolean act,
        Statistic statistic,
        String dimension,
        String basis,
        double confidence,
        Map<String, BigDecimal> reads,
        List<String> refuses,
        Theme theme,
        String at) {

    /** A file of rules: the words that tell its subject, without which none of its rules is tried. */
    public record Theme(String name, List<String> words) {
        public boolean isIn(String text) {
            for (String word : words) {
                if (text.contains(word)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A match: how many characters it spans, and what its groups named partner and place caught. */
    public record Match(int span, boolean acrossSentences, String partner, String place) {}

    /** Null when the words around the number are not this rule's. */
    public Match match(Context context) {
        for (RulePattern wanted : matches) {
            Matcher m = wanted.in(context);
            if (m != null) {
                return isRefused(context) ? null : matched(m);
            }
        }
        return null;
    }

    private boolean isRefused(Context context) {
        for (RulePattern unwanted : unless) {
            boolean found = unwanted.isAboutTheNumber()
                    ? unwanted.in(context) != null
                    : unwanted.pattern().matcher(context.clause()).find();
            if (found) {
                return true;
            }
        }
        return false;
    }

    private static Match matched(Matcher m) {
        boolean across = m.group().indexOf('。') >= 0
                && m.group().indexOf('。') < m.group().indexOf('#');
        return new Match(m.end() - m.start(), across, group(m, "partner"), group(m, "place"));
    }

    private static String group(Matcher m, String name) {
        if (!m.pattern().namedGroups().containsKey(name) || m.start(name) < 0) {
            return "";
        }
        return m.group(name);
    }
}
