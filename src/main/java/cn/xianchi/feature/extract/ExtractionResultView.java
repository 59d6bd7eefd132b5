package cn.xianchi.feature.extract;

import cn.xianchi.catalog.Region;
import cn.xianchi.extraction.reading.Candidate;
import cn.xianchi.extraction.reading.Unread;
import cn.xianchi.extraction.structure.ReportMetadata;
import cn.xianchi.ingest.ReportReader.ReadReport;
import cn.xianchi.text.ExtractionTexts;
import cn.xianchi.text.Labels;
import cn.xianchi.text.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A report that was read, as a page shows it: its text with marks beside the candidates and what was left.
 *
 * @param format that of the file that the text first came in
 * @param fingerprint null without a file
 */
record ExtractionResultView(
        ReadReport report,
        List<Found> found,
        List<Left> left,
        AnnotatedText marked,
        String format,
        String fingerprint,
        Labels labels) {
    private static final int MOST = 2_000;

    /** A candidate by its number; its characters on the page are marked by the same. */
    record Found(int number, Candidate candidate) {
        /** Pixels of full confidence. */
        private static final BigDecimal BAR = BigDecimal.valueOf(38);

        private static final BigDecimal SURE = new BigDecimal("0.9");

        public String id() {
            return "c" + number;
        }

        public BigDecimal confidence() {
            return BigDecimal.valueOf(candidate.assessment().confidence()).setScale(2, RoundingMode.HALF_UP);
        }

        public int bar() {
            return confidence().multiply(BAR).intValue();
        }

        public boolean isSure() {
            return confidence().compareTo(SURE) >= 0;
        }

        public boolean isStartless() {
            return candidate.indicator().holdsForWindow() && candidate.window().start() == null;
        }

        AnnotatedText.Span span(Labels labels) {
            String raw = candidate.figure().raw();
            String label = labels.reads().markLabel(raw, number, labels.name(candidate.indicator()));
            return new AnnotatedText.Span(id(), candidate.start(), candidate.end(), Integer.toString(number), label);
        }
    }

    /** A quantity that was not read. */
    record Left(int number, Unread unread) {
        public String id() {
            return "u" + number;
        }

        /** The printed quantity; {@code raw} itself has another meaning in templates. */
        public String text() {
            return unread.raw();
        }

        AnnotatedText.Span span(ExtractionTexts texts) {
            String label = texts.leftLabel(unread.raw(), texts.unread(unread.reason()));
            return new AnnotatedText.Span(id(), unread.start(), unread.end(), "", label);
        }
    }

    static ExtractionResultView of(ReadReport report, String format, String fingerprint, Labels labels) {
        List<Found> found = numbered(report.reading().candidates(), Found::new);
        List<Left> left = numbered(report.reading().unread(), Left::new);
        List<AnnotatedText.Span> spans = Stream.concat(
                        found.stream().map(one -> one.span(labels)),
                        left.stream().map(one -> one.span(labels.reads())))
                .sorted(Comparator.comparingInt(AnnotatedText.Span::start))
                .toList();
        AnnotatedText marked =
                AnnotatedText.of(report.document().text(), report.metadata().title(), spans, labels.reads());
        return new ExtractionResultView(report, found, left, marked, format, fingerprint, labels);
    }

    /** The first of them, counted from 1. */
    private static <T, R> List<R> numbered(List<T> all, BiFunction<Integer, T, R> numbered) {
        return IntStream.range(0, Math.min(all.size(), MOST))
                .mapToObj(i -> numbered.apply(i + 1, all.get(i)))
                .toList();
    }

    public String title() {
        ExtractionTexts texts = labels.reads();
        int n = report.reading().candidates().size();
        int unread = report.reading().unread().size();
        if (n == 0) {
            return unread == 0 ? texts.readTitleNone() : texts.readTitleNoneBut(unread);
        }
        return unread == 0 ? texts.readTitleAll(n) : texts.readTitle(n, unread);
    }

    public DetectedMetadata detected() {
        return new DetectedMetadata(report.metadata(), labels.reads());
    }

    /** What a report says of itself, each with where it was recognised, or that it was not. */
    record DetectedMetadata(ReportMetadata metadata, ExtractionTexts texts) {

        public String county() {
            if (metadata.place().county().isEmpty()) {
                return texts.countyUnknown();
            }
            if (metadata.place().region().isEmpty()) {
                return texts.withSource(metadata.place().county(), texts.notInCatalog());
            }
            String name = metadata.place().region().map(Region::shortName).orElseThrow();
            String issued = metadata.issuer().contains(name) ? texts.fromIssuer() : texts.fromText();
            return texts.withSource(
                    metadata.place().county(), metadata.title().contains(name) ? texts.fromTitle() : issued);
        }

        public String year() {
            if (metadata.year() == null) {
                return texts.yearAssumed();
            }
            String year = metadata.year().toString();
            return texts.withSource(year, metadata.title().contains(year) ? texts.fromTitle() : texts.fromText());
        }

        /** The date of signature, else of publication. */
        public String closing() {
            if (metadata.date() == null) {
                return texts.dateNone();
            }
            String where = metadata.issuedOn() != null ? texts.fromSignature() : texts.fromPublication();
            return texts.withSource(metadata.date().toString(), where);
        }
    }

    public String text() {
        return report.document().text();
    }

    /** The format and the length of the text. */
    public String original() {
        ExtractionTexts texts = labels.reads();
        String name = switch (format) {
            case "TXT" -> texts.formatText();
            case "HTML" -> texts.formatPage();
            default -> format;
        };
        return texts.originalOf(name, text().codePointCount(0, text().length()));
    }

    /** Says that not everything is marked; null where it is. */
    public String cutShort() {
        int all =
                report.reading().candidates().size() + report.reading().unread().size();
        int shown = found.size() + left.size();
        return shown < all ? labels.reads().marksCut(shown, all) : null;
    }

    /** The id of the characters on the page; the own id of what is not shown there. */
    public String at(String id) {
        return marked.places().getOrDefault(id, id);
    }

    public String place(Candidate.Location at) {
        Messages texts = labels.messages();
        String section = at.section().isEmpty()
                ? texts.paragraphOf(at.paragraph())
                : texts.sectionOf(at.section(), at.paragraph());
        return labels.reads().placeOf(section, texts.positionOf(at.start(), at.end()));
    }
}
