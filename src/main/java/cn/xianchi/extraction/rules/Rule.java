package cn.xianchi.extraction.rules;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.extraction.structure.Context;
import cn.xianchi.observation.Statistic;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How one wording of one indicator is read. Loaded from {@code data/rules/*.yaml}.
 *
 * @param source file and line
 * @param confidence between 0 and 1
 */
public record Rule(
        String id,
        String source,
        Theme theme,
        Indicator indicator,
        RuleCondition condition,
        Attributes attributes,
        double confidence,
        Examples examples) {

    /** A file of rules with the words of its subject; its rules apply only where one of them occurs. */
    public record Theme(String name, List<String> words) {
        public boolean isIn(String text) {
            return Context.containsAny(text, words);
        }
    }

    /**
     * What the rule says of a number that it reads.
     *
     * @param isOwnAct whether a flow is the bureau's own act, so that without a time expression it is this year's
     *     (METHODS 4.12.4)
     * @param statistic null if the wording of the number decides
     * @param dimension a fixed dimension value, or {@code level}; empty if none
     * @param basis what a rate is taken over; empty if the rule does not fix it
     */
    public record Attributes(boolean isOwnAct, Statistic statistic, String dimension, String basis) {}

    /** Sentences with the value read from each, and sentences from which nothing is read. */
    public record Examples(Map<String, BigDecimal> reads, List<String> refuses) {}

    /** A match: its length in characters, and what its groups partner and place captured, empty if nothing. */
    public record Match(int span, boolean isAcrossSentences, String partner, String place) {}
}
