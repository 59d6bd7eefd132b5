package cn.xianchi.web;

import cn.xianchi.document.Format;
import cn.xianchi.extraction.Candidate;
import cn.xianchi.extraction.Reading;
import cn.xianchi.extraction.Unread;
import cn.xianchi.ingest.ReportReader.ReadReport;
import cn.xianchi.words.Number;
import cn.xianchi.words.Reads;
import cn.xianchi.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A report that was read, as a page shows it: its text with marks beside the candidates and what was left. */
record ReadSheet(
        String title,
        String lead,
        Told told,
        String original,
        String fingerprint,
        String format,
        String text,
        MarkedText marked,
        List<Found> found,
        List<Left> left,
        String cutShort) {
    private static final int MOST = 2_000;
    /** Pixels of full confidence. */
    private static final BigDecimal BAR = BigDecimal.valueOf(38);

    private static final BigDecimal SURE = new BigDecimal("0.9");

    /** A candidate; {@code at} is the id of its characters on the page, its own where they are not shown. */
    record Found(
            int number,
            String id,
            String at,
            String indicator,
            Number value,
            String window,
            String warning,
            String confidence,
            int bar,
            boolean sure,
            String raw,
            String place,
            String interval,
            String statistic,
            String basis,
            String rule,
            List<String> doubts) {}

    record Left(String id, String at, String raw, String reason) {}

    /** {@code format} is that of the file that the text first came in, {@code fingerprint} null without a file. */
    static ReadSheet of(ReadReport report, String format, String fingerprint, Words words) {
        Reads say = words.reads();
        Reading reading = report.reading();
        List<Candidate> candidates = reading.candidates().stream().limit(MOST).toList();
        List<Unread> unread = reading.unread().stream().limit(MOST).toList();
        String text = report.document().text();
        MarkedText marked = MarkedText.of(text, report.colophon().title(), spans(candidates, unread, words), say);
        int all = reading.candidates().size() + reading.unread().size();
        int shown = candidates.size() + unread.size();
        return new ReadSheet(
                title(reading, say),
                reading.candidates().isEmpty() ? say.readLeadNone() : say.readLead(),
                Told.of(report.colophon(), say),
                say.originalOf(format(format, say), text.codePointCount(0, text.length())),
                fingerprint,
                format,
                text,
                marked,
                found(candidates, marked.places(), words),
                left(unread, marked.places(), words),
                shown < all ? say.marksCut(shown, all) : null);
    }

    private static String title(Reading reading, Reads say) {
        int n = reading.candidates().size();
        int left = reading.unread().size();
        if (n == 0) {
            return left == 0 ? say.readTitleNone() : say.readTitleNoneBut(left);
        }
        return left == 0 ? say.readTitleAll(n) : say.readTitle(n, left);
    }

    private static String format(String format, Reads say) {
        return switch (format) {
            case "TXT" -> say.formatText();
            case "HTML" -> say.formatPage();
            default -> Format.valueOf(format).name();
        };
    }

    private static List<MarkedText.Span> spans(List<Candidate> candidates, List<Unread> unread, Words words) {
        List<MarkedText.Span> spans = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate one = candidates.get(i);
            spans.add(new MarkedText.Span(
                    "c" + (i + 1),
                    one.start(),
                    one.end(),
                    Integer.toString(i + 1),
                    words.reads().markLabel(one.figure().raw(), i + 1, words.name(one.indicator()))));
        }
        for (int i = 0; i < unread.size(); i++) {
            Unread one = unread.get(i);
            String reason = words.reading().unread(one.reason());
            spans.add(new MarkedText.Span(
                    "u" + (i + 1), one.start(), one.end(), "", words.reads().leftLabel(one.raw(), reason)));
        }
        spans.sort(Comparator.comparingInt(MarkedText.Span::start));
        return spans;
    }

    private static List<Found> found(List<Candidate> candidates, Map<String, String> places, Words words) {
        List<Found> found = new ArrayList<>();
        for (Candidate one : candidates) {
            int number = found.size() + 1;
            found.add(found(one, number, places.getOrDefault("c" + number, "c" + number), words));
        }
        return found;
    }

    private static Found found(Candidate one, int number, String at, Words words) {
        BigDecimal confidence = BigDecimal.valueOf(one.confidence()).setScale(2, RoundingMode.HALF_UP);
        boolean startless = one.indicator().holdsForWindow() && one.window().start() == null;
        return new Found(
                number,
                "c" + number,
                at,
                words.name(one.indicator()),
                words.number(one.figure(), one.statistic()),
                words.window(one.window()),
                startless ? words.terms().reasonStartNotStated() : null,
                confidence.toPlainString(),
                confidence.multiply(BAR).intValue(),
                confidence.compareTo(SURE) >= 0,
                one.figure().raw(),
                place(one, words),
                words.interval(one.figure()),
                words.list(List.of(
                        words.statistic(one.statistic()),
                        one.dimension().isEmpty()
                                ? words.reads().noDimension()
                                : words.dimensionValue(one.dimension()))),
                one.basis(),
                one.rule(),
                one.doubts().stream().map(words.reading()::doubt).toList());
    }

    private static String place(Candidate one, Words words) {
        String section = one.section().isEmpty()
                ? words.messages().paragraphOf(one.paragraph())
                : words.messages().sectionOf(one.section(), one.paragraph());
        return words.reads().placeOf(section, words.messages().positionOf(one.start(), one.end()));
    }

    private static List<Left> left(List<Unread> unread, Map<String, String> places, Words words) {
        List<Left> left = new ArrayList<>();
        for (Unread one : unread) {
            String id = "u" + (left.size() + 1);
            left.add(new Left(
                    id, places.getOrDefault(id, id), one.raw(), words.reading().unread(one.reason())));
        }
        return left;
    }
}
