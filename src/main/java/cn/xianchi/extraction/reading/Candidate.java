package cn.xianchi.extraction.reading;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.extraction.rules.Rule;
import cn.xianchi.observation.Figure;
import cn.xianchi.observation.Statistic;
import cn.xianchi.observation.Window;
import java.util.List;

/** A figure read from a text, to be confirmed by a person. {@code dimension} and {@code basis} may be empty. */
public record Candidate(
        Indicator indicator,
        Figure figure,
        Window window,
        String dimension,
        String basis,
        Statistic statistic,
        Location location,
        Assessment assessment) {

    /**
     * Where the figure stands. {@code start} (inclusive) and {@code end} (exclusive) count Unicode code points of the text
     * from 0, {@code paragraph} its non-empty lines from 1.
     */
    public record Location(String section, int paragraph, int start, int end, String sentence) {}

    /** The rule that read the figure, and a confidence between 0 and 1 with the doubts that lower it. */
    public record Assessment(String rule, double confidence, List<Doubt> doubts) {
        private static final double MIN_CONFIDENCE = 0.3;

        /** The confidence of the rule less the deduction of each doubt. */
        static Assessment of(Rule rule, List<Doubt> doubts) {
            double confidence = rule.confidence();
            for (Doubt doubt : doubts) {
                confidence -= doubt.deduction;
            }
            double rounded = Math.round(Math.max(MIN_CONFIDENCE, confidence) * 100) / 100.0;
            return new Assessment(rule.id(), rounded, doubts);
        }
    }

    /** Why a candidate needs a closer look, and what that deducts from its confidence. */
    public enum Doubt {
        SUBJECT_IN_ANOTHER_SENTENCE(0.12),
        SEVERAL_RULES(0.15),
        NO_TIME_WORD(0.08),
        NO_DATE(0.2),
        IN_PROBLEMS(0.2),
        IN_TABLE(0.03),
        FAR_FROM_ITS_WORDS(0.04),
        UNUSUAL_UNIT(0.05),
        PARTS_DISAGREE(0.15);

        private final double deduction;

        Doubt(double deduction) {
            this.deduction = deduction;
        }
    }

    public int start() {
        return location.start();
    }

    public int end() {
        return location.end();
    }
}
