package cn.xianchi.text;

import cn.xianchi.document.text.UnreadableDocument;
import cn.xianchi.extraction.reading.Candidate.Doubt;
import cn.xianchi.extraction.reading.Unread;

/** How it is said why a file was not read, a quantity was left, or a candidate deserves a closer look. */
public record ExtractionLabels(ExtractionTexts reads) {

    public String unreadable(UnreadableDocument.Reason reason) {
        return reads.unreadable(reason);
    }

    public String unread(Unread.Reason reason) {
        return reads.unread(reason);
    }

    public String doubt(Doubt doubt) {
        return reads.doubt(doubt);
    }

    public String bodyTooLarge() {
        return reads.bodyTooLarge();
    }

    public String busy() {
        return reads.busy();
    }
}
