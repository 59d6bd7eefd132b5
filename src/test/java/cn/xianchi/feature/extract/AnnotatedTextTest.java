package cn.xianchi.feature.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.feature.extract.AnnotatedText.Piece;
import cn.xianchi.feature.extract.AnnotatedText.Span;
import cn.xianchi.text.ExtractionTexts;
import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotatedTextTest {
    /** Says the name of the text and its numbers. */
    private static final ExtractionTexts SAY = (ExtractionTexts) Proxy.newProxyInstance(
            ExtractionTexts.class.getClassLoader(),
            new Class<?>[] {ExtractionTexts.class},
            (proxy, method, given) -> method.getName() + (given == null ? "" : List.of(given)));

    private static Span read(int number, int start, int end) {
        return new Span("c" + number, start, end, Integer.toString(number), "candidate " + number);
    }

    private static List<String> said(AnnotatedText marked, int paragraph) {
        return marked.paragraphs().get(paragraph).pieces().stream()
                .map(piece -> piece.kind() + " " + piece.text()
                        + (piece.items() == null ? "" : " " + piece.items() + " " + piece.numbers()))
                .toList();
    }

    @Test
    void a_paragraph_is_cut_where_marks_begin_and_end() {
        AnnotatedText marked = AnnotatedText.of(
                "标题\n\n　　甲乙丙丁戊。", "标题", List.of(read(1, 7, 9), new Span("u1", 10, 11, "", "left")), SAY);
        assertEquals(List.of("plain 标题"), said(marked, 0));
        assertEquals("title", marked.paragraphs().get(0).shape());
        assertEquals(List.of("plain 甲", "read 乙丙 c1 1", "plain 丁", "left 戊 u1 ", "plain 。"), said(marked, 1));
        assertEquals(2, marked.paragraphs().get(1).number());
        assertFalse(marked.isAbridged());
    }

    @Test
    void marks_that_overlap_share_the_characters_that_they_share() {
        AnnotatedText marked = AnnotatedText.of("甲乙丙丁戊", "", List.of(read(1, 0, 3), read(2, 0, 3), read(3, 2, 5)), SAY);
        assertEquals(List.of("read 甲乙 c1 c2 ", "read 丙 c1 c2 c3 1 2", "read 丁戊 c3 3"), said(marked, 0));
        assertEquals("s0", marked.places().get("c2"));
        assertEquals("s2", marked.places().get("c3"));
    }

    @Test
    void a_mark_over_a_line_end_stands_in_both_paragraphs() {
        AnnotatedText marked = AnnotatedText.of("甲乙\n丙丁", "", List.of(read(1, 1, 4)), SAY);
        assertEquals(List.of("plain 甲", "read 乙 c1 "), said(marked, 0));
        assertEquals(List.of("read 丙 c1 1", "plain 丁"), said(marked, 1));
    }

    @Test
    void of_a_very_long_text_the_paragraphs_with_marks_and_their_neighbours_are_kept() {
        String text = "长长的一段话。\n".repeat(40_000) + "甲".repeat(9_000) + "\n";
        int last = 40_000 * 8;
        AnnotatedText marked =
                AnnotatedText.of(text, "", List.of(read(1, 8, 9), read(2, last + 4_000, last + 4_001)), SAY);
        assertTrue(marked.isAbridged());
        assertEquals(
                List.of(1, 2, 3, 40_000, 40_001),
                marked.paragraphs().stream()
                        .map(AnnotatedText.Paragraph::number)
                        .toList());
        assertEquals("gapParagraphs[39996]", marked.paragraphs().get(3).skipped());
        List<Piece> cut = marked.paragraphs().get(4).pieces();
        assertEquals("gapCharacters[3400]", cut.get(1).text());
        assertTrue(cut.stream().mapToInt(piece -> piece.text().length()).sum() < 2_000);
    }
}
