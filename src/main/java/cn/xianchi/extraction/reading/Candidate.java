package cn.xianchi.extraction.reading;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.observation.Figure;
import cn.xianchi.observation.Statistic;
import cn.xianchi.observation.Window;
import java.util.List;

/**
 * A figure read from a text, for a person to confirm. {@code start} (included) and {@code end} (excluded) count Unicode
 * code points of the text from 0; {@code confidence} lies between 0 and 1, and {@code doubts} say what lowers it.
 */
public record Candidate(
        Indicator indicator,
        Figure figure,
        Window window,
        String dimension,
        String basis,
        Statistic statistic,
        String section,
        int paragraph,
        int start,
        int end,
        String sentence,
        String rule,
        double confidence,
        List<Doubt> doubts) {

    /** Why a candidate deserves a closer look. */
    public enum Doubt {
        SUBJECT_IN_ANOTHER_SENTENCE,
        SEVERAL_RULES,
        NO_TIME_WORD,
        NO_DATE,
        IN_PROBLEMS,
        IN_TABLE,
        FAR_FROM_ITS_WORDS,
        UNUSUAL_UNIT,
        PARTS_DISAGREE
    }
}
