package cn.xianchi.feature.briefing;

import cn.xianchi.feature.briefing.Briefing.Paragraph;
import cn.xianchi.feature.briefing.Briefing.Piece;
import cn.xianchi.observation.Evidence;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Report;
import cn.xianchi.text.Labels;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Numbers the footnotes of a brief. A sentence contains each as a mark of private-use characters, until {@link #paragraph} cuts
 * the sentence into pieces.
 */
final class Footnotes {
    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';

    private final List<String> notes = new ArrayList<>();
    private final Map<String, Report> reports;
    private final URI root;
    private final Labels labels;
    private final BriefingTexts texts;

    /** @param root address of this server */
    Footnotes(Map<String, Report> reports, URI root, Labels labels) {
        this.reports = reports;
        this.root = root;
        this.labels = labels;
        this.texts = labels.texts(BriefingTexts.class);
    }

    List<String> texts() {
        return List.copyOf(notes);
    }

    /** The words, followed by the mark of their note. */
    String cite(String cited, String note) {
        notes.add(note);
        return cited + OPEN + notes.size() + CLOSE;
    }

    /** A formatted figure with a note that cites where it was read. */
    String number(Observation one) {
        return cite(labels.number(one).text(), evidence(one));
    }

    String counted(int release, String path) {
        return cite("", texts.noteCounted(release, at(path)));
    }

    String at(String path) {
        return root.resolve(path.substring(1)).toString();
    }

    private String evidence(Observation one) {
        Evidence evidence = one.evidence();
        Report report = reports.get(evidence.report());
        String window = labels.window(one.window());
        if (!evidence.hasCharacters()) {
            return report.url().isEmpty()
                    ? texts.noteAddress(report.title(), raw(one), window, at("/reports/" + report.id()))
                    : texts.noteAddress(report.title(), raw(one), window, report.url());
        }
        String place = texts.place(
                evidence.section() == null ? "" : evidence.section(),
                evidence.paragraph(),
                evidence.start(),
                evidence.end());
        String address = one.id() == null ? at("/reports/" + report.id()) : at("/evidence/" + one.id());
        return one.figure().raw().isEmpty()
                ? texts.noteDerived(report.title(), place, window, address)
                : texts.noteEvidence(report.title(), place, raw(one), window, address);
    }

    private static String raw(Observation one) {
        return one.figure().raw().isEmpty()
                ? one.figure().value().toPlainString()
                : one.figure().raw();
    }

    /** A sentence cut at its marks. */
    static Paragraph paragraph(String sentence) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int open = sentence.indexOf(OPEN); open >= 0; open = sentence.indexOf(OPEN, from)) {
            int close = sentence.indexOf(CLOSE, open);
            pieces.add(new Piece(sentence.substring(from, open), Integer.valueOf(sentence.substring(open + 1, close))));
            from = close + 1;
        }
        if (from < sentence.length()) {
            pieces.add(new Piece(sentence.substring(from), null));
        }
        return new Paragraph(pieces);
    }
}
