package cn.xianchi.text;

import cn.xianchi.document.text.UnreadableDocument;
import cn.xianchi.extraction.reading.Candidate.Doubt;
import cn.xianchi.extraction.reading.Unread;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where a report is read; the words stand in {@code read_zh.properties} and {@code read_en.properties}. */
@MessageBundle("read")
public interface ExtractionTexts {
    // spotless:off
    String closedListens(String host);
    String closedForwarded(String header);
    String closedHost(String host);
    String closedOtherSite(String origin);
    String busy();
    String bodyTooLarge();
    String formTitle();
    String formLead();
    String formText();
    String formTextHint();
    String formOr();
    String formFile();
    String formFileHint();
    String formDrop();
    String formTooLarge();
    String formRead();
    String formWhat();
    String formWhatIndicators(int n);
    String formWhatIndicatorsSaid();
    String formWhatLeft();
    String formWhatLeftSaid();
    String formWhatConfidenceSaid();
    String readTitle(int n, int left);
    String readTitleAll(int n);
    String readTitleNone();
    String readTitleNoneBut(int left);
    String readLead();
    String readLeadNone();
    String fromTitle();
    String fromIssuer();
    String fromText();
    String notInCatalog();
    String countyUnknown();
    String yearAssumed();
    String closing();
    String fromSignature();
    String fromPublication();
    String dateNone();
    String withSource(String what, String where);
    String readAgain();
    String another();
    String original();
    String originalOf(String format, int characters);
    String formatText();
    String formatPage();
    String keyNumber();
    String keyRead();
    String keyOn();
    String keyLeft();
    String abridged(int shown, int of);
    String marksCut(int shown, int of);
    String gapParagraphs(int n);
    String gapCharacters(int n);
    String candidates(int n);
    String keysHint();
    String markLabel(String raw, int number, String indicator);
    String leftLabel(String raw, String reason);
    String placeOf(String section, String position);
    String confidence();
    String rule();
    String noDimension();
    String toText();
    String notReadCount(int n);
    String notReadHint();
    @Message String unreadable(UnreadableDocument.Reason reason);
    @Message String unread(Unread.Reason reason);
    @Message String doubt(Doubt doubt);
    // spotless:on
}
