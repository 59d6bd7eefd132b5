package cn.xianchi.extraction.reading;

import cn.xianchi.extraction.rules.Rule;
import java.util.Set;

/** How far a candidate can be trusted: the rule's own confidence, less for each doubt. */
final class Confidence {
    private static final double LEAST = 0.3;

    private Confidence() {}

    static double of(Rule rule, Set<Candidate.Doubt> doubts) {
        double confidence = rule.confidence();
        for (Candidate.Doubt doubt : doubts) {
            confidence -= less(doubt);
        }
        return Math.round(Math.max(LEAST, confidence) * 100) / 100.0;
    }

    private static double less(Candidate.Doubt doubt) {
        return switch (doubt) {
            case SUBJECT_IN_ANOTHER_SENTENCE -> 0.12;
            case SEVERAL_RULES -> 0.15;
            case NO_TIME_WORD -> 0.08;
            case NO_DATE -> 0.2;
            case IN_PROBLEMS -> 0.2;
            case IN_TABLE -> 0.03;
            case FAR_FROM_ITS_WORDS -> 0.04;
            case UNUSUAL_UNIT -> 0.05;
            case PARTS_DISAGREE -> 0.15;
        };
    }
}
