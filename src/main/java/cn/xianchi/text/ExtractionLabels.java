package cn.xianchi.text;

import cn.xianchi.document.text.UnreadableDocument;
import cn.xianchi.extraction.reading.Candidate.Doubt;
import cn.xianchi.extraction.reading.Unread;

/** How it is said why a file was not read, a quantity was left, or a candidate deserves a closer look. */
public record ExtractionLabels(ExtractionTexts reads) {

    public String unreadable(UnreadableDocument.Reason reason) {
        return switch (reason) {
            case EMPTY -> reads.unreadableEmpty();
            case TOO_LARGE -> reads.unreadableTooLarge();
            case TOO_LONG -> reads.unreadableTooLong();
            case UNKNOWN_FORMAT -> reads.unreadableUnknownFormat();
            case WRONG_FORMAT -> reads.unreadableWrongFormat();
            case ENCRYPTED -> reads.unreadableEncrypted();
            case NO_TEXT -> reads.unreadableNoText();
            case BROKEN -> reads.unreadableBroken();
            case BOMB -> reads.unreadableBomb();
            case NOT_TEXT -> reads.unreadableNotText();
        };
    }

    public String unread(Unread.Reason reason) {
        return switch (reason) {
            case RANGE -> reads.unreadRange();
            case FRACTION -> reads.unreadFraction();
            case MULTIPLE -> reads.unreadMultiple();
            case POINTS -> reads.unreadPoints();
            case CHANGE -> reads.unreadChange();
            case OLD_VALUE -> reads.unreadOldValue();
            case PART_OF_A_WHOLE -> reads.unreadPart();
            case ANOTHER_YEAR -> reads.unreadAnotherYear();
            case PLAN -> reads.unreadPlan();
            case ELSEWHERE -> reads.unreadElsewhere();
            case EXAMPLE -> reads.unreadExample();
            case REPEATED -> reads.unreadRepeated();
            case SECOND_VALUE -> reads.unreadSecondValue();
            case NO_RULE -> reads.unreadNoRule();
        };
    }

    public String doubt(Doubt doubt) {
        return switch (doubt) {
            case SUBJECT_IN_ANOTHER_SENTENCE -> reads.doubtSubject();
            case SEVERAL_RULES -> reads.doubtSeveralRules();
            case NO_TIME_WORD -> reads.doubtNoTimeWord();
            case NO_DATE -> reads.doubtNoDate();
            case IN_PROBLEMS -> reads.doubtInProblems();
            case IN_TABLE -> reads.doubtInTable();
            case FAR_FROM_ITS_WORDS -> reads.doubtFar();
            case UNUSUAL_UNIT -> reads.doubtUnit();
            case PARTS_DISAGREE -> reads.doubtParts();
        };
    }

    public String bodyTooLarge() {
        return reads.bodyTooLarge();
    }

    public String busy() {
        return reads.busy();
    }
}
