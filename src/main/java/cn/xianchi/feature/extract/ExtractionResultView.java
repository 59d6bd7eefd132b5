package cn.xianchi.feature.extract;

import cn.xianchi.document.text.DocumentFormat;
import cn.xianchi.extraction.reading.Candidate;
import cn.xianchi.extraction.reading.Reading;
import cn.xianchi.extraction.reading.Unread;
import cn.xianchi.ingest.ReportReader.ReadReport;
import cn.xianchi.text.ExtractionTexts;
import cn.xianchi.text.FormattedNumber;
import cn.xianchi.text.Labels;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A report that was read, as a page shows it: its text with marks beside the candidates and what was left. */
record ExtractionResultView(
        String title,
        String lead,
        DetectedMetadata told,
        String original,
        String fingerprint,
        String format,
        String text,
        AnnotatedText marked,
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
            FormattedNumber value,
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
    static ExtractionResultView of(ReadReport report, String format, String fingerprint, Labels labels) {
        ExtractionTexts say = labels.reads();
        Reading reading = report.reading();
        List<Candidate> candidates = reading.candidates().stream().limit(MOST).toList();
        List<Unread> unread = reading.unread().stream().limit(MOST).toList();
        String text = report.document().text();
        AnnotatedText marked =
                AnnotatedText.of(text, report.metadata().title(), spans(candidates, unread, labels), say);
        int all = reading.candidates().size() + reading.unread().size();
        int shown = candidates.size() + unread.size();
        return new ExtractionResultView(
                title(reading, say),
                reading.candidates().isEmpty() ? say.readLeadNone() : say.readLead(),
                DetectedMetadata.of(report.metadata(), say),
                say.originalOf(format(format, say), text.codePointCount(0, text.length())),
                fingerprint,
                format,
                text,
                marked,
                found(candidates, marked.places(), labels),
                left(unread, marked.places(), labels),
                shown < all ? say.marksCut(shown, all) : null);
    }

    private static String title(Reading reading, ExtractionTexts say) {
        int n = reading.candidates().size();
        int left = reading.unread().size();
        if (n == 0) {
            return left == 0 ? say.readTitleNone() : say.readTitleNoneBut(left);
        }
        return left == 0 ? say.readTitleAll(n) : say.readTitle(n, left);
    }

    private static String format(String format, ExtractionTexts say) {
        return switch (format) {
            case "TXT" -> say.formatText();
            case "HTML" -> say.formatPage();
            default -> DocumentFormat.valueOf(format).name();
        };
    }

    private static List<AnnotatedText.Span> spans(List<Candidate> candidates, List<Unread> unread, Labels labels) {
        List<AnnotatedText.Span> spans = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate one = candidates.get(i);
            spans.add(new AnnotatedText.Span(
                    "c" + (i + 1),
                    one.start(),
                    one.end(),
                    Integer.toString(i + 1),
                    labels.reads().markLabel(one.figure().raw(), i + 1, labels.name(one.indicator()))));
        }
        for (int i = 0; i < unread.size(); i++) {
            Unread one = unread.get(i);
            String reason = labels.reads().unread(one.reason());
            spans.add(new AnnotatedText.Span(
                    "u" + (i + 1), one.start(), one.end(), "", labels.reads().leftLabel(one.raw(), reason)));
        }
        spans.sort(Comparator.comparingInt(AnnotatedText.Span::start));
        return spans;
    }

    private static List<Found> found(List<Candidate> candidates, Map<String, String> places, Labels labels) {
        List<Found> found = new ArrayList<>();
        for (Candidate one : candidates) {
            int number = found.size() + 1;
            found.add(found(one, number, places.getOrDefault("c" + number, "c" + number), labels));
        }
        return found;
    }

    private static Found found(Candidate one, int number, String at, Labels labels) {
        BigDecimal confidence =
                BigDecimal.valueOf(one.assessment().confidence()).setScale(2, RoundingMode.HALF_UP);
        boolean startless = one.indicator().holdsForWindow() && one.window().start() == null;
        return new Found(
                number,
                "c" + number,
                at,
                labels.name(one.indicator()),
                labels.number(one.figure(), one.statistic()),
                labels.window(one.window()),
                startless ? labels.terms().reasonStartNotStated() : null,
                confidence.toPlainString(),
                confidence.multiply(BAR).intValue(),
                confidence.compareTo(SURE) >= 0,
                one.figure().raw(),
                place(one, labels),
                labels.interval(one.figure()),
                labels.list(List.of(
                        labels.statistic(one.statistic()),
                        one.dimension().isEmpty()
                                ? labels.reads().noDimension()
                                : labels.dimensionValue(one.dimension()))),
                one.basis(),
                one.assessment().rule(),
                one.assessment().doubts().stream().map(labels.reads()::doubt).toList());
    }

    private static String place(Candidate one, Labels labels) {
        String section = one.location().section().isEmpty()
                ? labels.messages().paragraphOf(one.location().paragraph())
                : labels.messages()
                        .sectionOf(one.location().section(), one.location().paragraph());
        return labels.reads().placeOf(section, labels.messages().positionOf(one.start(), one.end()));
    }

    private static List<Left> left(List<Unread> unread, Map<String, String> places, Labels labels) {
        List<Left> left = new ArrayList<>();
        for (Unread one : unread) {
            String id = "u" + (left.size() + 1);
            left.add(new Left(
                    id, places.getOrDefault(id, id), one.raw(), labels.reads().unread(one.reason())));
        }
        return left;
    }
}
