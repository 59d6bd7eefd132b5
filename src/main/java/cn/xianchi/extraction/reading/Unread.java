package cn.xianchi.extraction.reading;

/** A quantity near the words of an indicator that was not read; places as in {@link Candidate}. */
public record Unread(String raw, int start, int end, Reason reason) {

    public enum Reason {
        RANGE,
        FRACTION,
        MULTIPLE,
        POINTS,
        CHANGE,
        OLD_VALUE,
        PART_OF_A_WHOLE,
        ANOTHER_YEAR,
        PLAN,
        ELSEWHERE,
        EXAMPLE,
        REPEATED,
        SECOND_VALUE,
        NO_RULE
    }
}
