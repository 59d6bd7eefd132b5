package cn.xianchi.extraction.reading;

import cn.xianchi.extraction.structure.NormalisedText;
import cn.xianchi.observation.Qualifier;
import cn.xianchi.observation.Statistic;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What a person read in a text: the figures, and quantities that are none. */
record AnswerKey(List<Row> rows) {

    enum Sort {
        FIGURE,
        DISTRACTOR,
        REPEAT,
        OPTIONAL
    }

    /** {@code start} and {@code end} are places of the figure in the text; -1 where the row gives none. */
    record Row(
            Sort sort,
            String raw,
            int start,
            int end,
            String indicator,
            BigDecimal value,
            Qualifier qualifier,
            LocalDate windowStart,
            LocalDate windowEnd,
            String dimension,
            Statistic statistic) {

        boolean isReadBy(Candidate candidate) {
            return candidate.indicator().code().equals(indicator)
                    && candidate.figure().value().compareTo(value) == 0
                    && candidate.figure().qualifier() == qualifier
                    && Objects.equals(candidate.window().start(), windowStart)
                    && Objects.equals(candidate.window().end(), windowEnd)
                    && candidate.statistic() == statistic
                    && candidate.dimension().equals(dimension)
                    && (start < 0 || candidate.start() < end && start < candidate.end());
        }
    }

    /** The key of a text of ours, whose rows name a figure by the characters before it. */
    static AnswerKey ofOurs(List<Map<String, String>> lines, String text) {
        List<Row> rows = new ArrayList<>();
        Bare bare = Bare.of(text);
        for (Map<String, String> line : lines) {
            String before = strip(line.get("before"));
            String raw = strip(line.get("raw"));
            int at = bare.text().indexOf(before + raw);
            Sort sort = Sort.valueOf(line.get("kind").toUpperCase(Locale.ROOT));
            if (at < 0 && sort == Sort.DISTRACTOR) {
                continue; // it stands in the navigation or the foot of a page, which are no text
            }
            if (at < 0) {
                throw new IllegalStateException("the text has no " + before + raw);
            }
            int start = bare.places()[at + before.length()];
            int end = bare.places()[at + before.length() + raw.length() - 1] + 1;
            rows.add(row(sort, line, start, end));
        }
        return new AnswerKey(rows);
    }

    static Row row(Sort sort, Map<String, String> line, int start, int end) {
        if (sort == Sort.DISTRACTOR) {
            return new Row(sort, line.get("raw"), start, end, "", null, null, null, null, "", null);
        }
        return new Row(
                sort,
                line.get("raw"),
                start,
                end,
                line.get("indicator"),
                new BigDecimal(line.get("value")),
                Qualifier.valueOf(line.get("qualifier").toUpperCase(Locale.ROOT)),
                date(line.get("window_start")),
                date(line.get("window_end")),
                line.get("dimension"),
                Statistic.valueOf(line.get("statistic").toUpperCase(Locale.ROOT)));
    }

    private static LocalDate date(String written) {
        return written.isEmpty() ? null : LocalDate.parse(written);
    }

    private static String strip(String text) {
        return Bare.of(text).text();
    }

    /** A text without white space, and where each of its characters stands in code points. */
    private record Bare(String text, int[] places) {
        static Bare of(String text) {
            StringBuilder bare = new StringBuilder();
            int[] places = new int[text.length()];
            int at = 0;
            for (int i = 0; i < text.length(); at++) {
                int c = text.codePointAt(i);
                i += Character.charCount(c);
                if (!NormalisedText.isSpace(c)) {
                    for (int k = 0; k < Character.charCount(c); k++) {
                        places[bare.length() + k] = at;
                    }
                    bare.appendCodePoint(c);
                }
            }
            return new Bare(bare.toString(), places);
        }
    }
}
