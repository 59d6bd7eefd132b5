package cn.xianchi.feature.briefing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A brief as it is read, on paper or in Word: sections of sentences, whose pieces lead to footnotes.
 *
 * @param footnotes the first is note 1
 * @param mark says that the data are made up; null for real ones
 */
public record Briefing(
        Letterhead letterhead, String title, List<Section> sections, List<String> footnotes, String foot, String mark) {

    public record Letterhead(String masthead, String issue, String office, String day) {}

    public record Section(String heading, List<Paragraph> paragraphs, List<Chart> charts) {
        static Section of(String heading, List<String> sentences) {
            return of(heading, sentences, List.of());
        }

        /** @param sentences one a paragraph, with marks of footnotes */
        static Section of(String heading, List<String> sentences, List<Chart> charts) {
            return new Section(heading, sentences.stream().map(Paragraph::of).toList(), charts);
        }

        boolean isEmpty() {
            return paragraphs.isEmpty();
        }

        Section numbered(String order) {
            return new Section(order + heading, paragraphs, charts);
        }
    }

    public record Paragraph(List<Piece> pieces) {
        private static final Pattern MARK = Pattern.compile("\uE000(\\d+)\uE001");

        /** The mark of a note inside a sentence, in private-use characters. */
        static String mark(int note) {
            return "\uE000" + note + "\uE001";
        }

        /** A sentence cut at its marks. */
        static Paragraph of(String sentence) {
            List<Piece> pieces = new ArrayList<>();
            Matcher mark = MARK.matcher(sentence);
            int from = 0;
            for (; mark.find(); from = mark.end()) {
                pieces.add(new Piece(sentence.substring(from, mark.start()), Integer.valueOf(mark.group(1))));
            }
            if (from < sentence.length()) {
                pieces.add(new Piece(sentence.substring(from), null));
            }
            return new Paragraph(pieces);
        }
    }

    /** Words, and the number of the note behind them; null where there is none. */
    public record Piece(String text, Integer note) {}

    /** Bars from the best to the last. */
    public record Chart(Paragraph caption, String unit, List<Bar> bars) {}

    /** {@code label} is the number as people read it. */
    public record Bar(String name, BigDecimal value, String label, boolean caution, boolean own) {
        /** How long it is beside the longest of its chart, in percent. */
        public BigDecimal width(Chart chart) {
            BigDecimal longest = chart.bars().stream()
                    .map(bar -> bar.value().abs())
                    .reduce(chart.unit().equals("%") ? BigDecimal.valueOf(100) : BigDecimal.ZERO, BigDecimal::max);
            return longest.signum() == 0
                    ? BigDecimal.ZERO
                    : value.abs().multiply(BigDecimal.valueOf(100)).divide(longest, 1, RoundingMode.HALF_UP);
        }
    }
}
