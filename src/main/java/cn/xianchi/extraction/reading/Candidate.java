package cn.xianchi.extraction.reading;

import cn.xianchi.catalog.Indicator;
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
    public record Assessment(String rule, double confidence, List<Doubt> doubts) {}

    /** Why a candidate needs a closer look. */
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

    public int start() {
        return location.start();
    }

    public int end() {
        return location.end();
    }
}
