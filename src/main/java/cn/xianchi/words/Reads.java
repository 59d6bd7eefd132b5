package cn.xianchi.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where a report is read; the words stand in {@code messages/read_zh.properties} and {@code read_en.properties}. */
@MessageBundle("read")
public interface Reads {
    @Message
    String navRead();

    @Message
    String statusClosed();

    @Message
    String statusTooLarge();

    @Message
    String statusUnreadable();

    @Message
    String statusBusy();

    @Message
    String closedListens(String host);

    @Message
    String closedForwarded(String header);

    @Message
    String closedHost(String host);

    @Message
    String closedOtherSite(String origin);

    @Message
    String busy();

    @Message
    String bodyTooLarge();

    @Message
    String unreadableEmpty();

    @Message
    String unreadableTooLarge();

    @Message
    String unreadableTooLong();

    @Message
    String unreadableUnknownFormat();

    @Message
    String unreadableWrongFormat();

    @Message
    String unreadableEncrypted();

    @Message
    String unreadableNoText();

    @Message
    String unreadableBroken();

    @Message
    String unreadableBomb();

    @Message
    String unreadableNotText();

    @Message
    String unreadRange();

    @Message
    String unreadFraction();

    @Message
    String unreadMultiple();

    @Message
    String unreadPoints();

    @Message
    String unreadChange();

    @Message
    String unreadOldValue();

    @Message
    String unreadPart();

    @Message
    String unreadAnotherYear();

    @Message
    String unreadPlan();

    @Message
    String unreadElsewhere();

    @Message
    String unreadExample();

    @Message
    String unreadRepeated();

    @Message
    String unreadSecondValue();

    @Message
    String unreadNoRule();

    @Message
    String doubtSubject();

    @Message
    String doubtSeveralRules();

    @Message
    String doubtNoTimeWord();

    @Message
    String doubtNoDate();

    @Message
    String doubtInProblems();

    @Message
    String doubtInTable();

    @Message
    String doubtFar();

    @Message
    String doubtUnit();

    @Message
    String doubtParts();

    @Message
    String formTitle();

    @Message
    String formLead();

    @Message
    String formText();

    @Message
    String formTextHint();

    @Message
    String formOr();

    @Message
    String formFile();

    @Message
    String formFileHint();

    @Message
    String formDrop();

    @Message
    String formTooLarge();

    @Message
    String formCounty();

    @Message
    String formYear();

    @Message
    String formRead();

    @Message
    String formWhat();

    @Message
    String formWhatIndicators(int n);

    @Message
    String formWhatIndicatorsSaid();

    @Message
    String formWhatLeft();

    @Message
    String formWhatLeftSaid();

    @Message
    String formWhatConfidence();

    @Message
    String formWhatConfidenceSaid();

    @Message
    String readTitle(int n, int left);

    @Message
    String readTitleAll(int n);

    @Message
    String readTitleNone();

    @Message
    String readTitleNoneBut(int left);

    @Message
    String readLead();

    @Message
    String readLeadNone();

    @Message
    String fromTitle();

    @Message
    String fromIssuer();

    @Message
    String fromText();

    @Message
    String notInCatalog();

    @Message
    String countyUnknown();

    @Message
    String yearAssumed();

    @Message
    String closing();

    @Message
    String fromSignature();

    @Message
    String fromPublication();

    @Message
    String dateNone();

    @Message
    String withSource(String what, String where);

    @Message
    String readAgain();

    @Message
    String another();

    @Message
    String original();

    @Message
    String originalOf(String format, int characters);

    @Message
    String formatText();

    @Message
    String formatPage();

    @Message
    String keyNumber();

    @Message
    String keyRead();

    @Message
    String keyOn();

    @Message
    String keyLeft();

    @Message
    String abridged(int shown, int of);

    @Message
    String marksCut(int shown, int of);

    @Message
    String gapParagraphs(int n);

    @Message
    String gapCharacters(int n);

    @Message
    String candidates(int n);

    @Message
    String keysHint();

    @Message
    String markLabel(String raw, int number, String indicator);

    @Message
    String leftLabel(String raw, String reason);

    @Message
    String placeOf(String section, String position);

    @Message
    String confidence();

    @Message
    String rule();

    @Message
    String noDimension();

    @Message
    String toText();

    @Message
    String notReadCount(int n);

    @Message
    String notReadHint();
}
