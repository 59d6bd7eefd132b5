package cn.xianchi.extraction.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {
    private static Outline.Section at(String text, String words) {
        NormalisedText plain = NormalisedText.of(text);
        return Outline.of(plain).section(plain.text().indexOf(words));
    }

    @ParameterizedTest(name = "{1} stands in {2}")
    @CsvSource(delimiter = '|', textBlock = """
        一、甲\\n（一）乙\\n1．丙\\n正文                    | 正文 | 一/(一)/1
        一、甲\\n(二)乙\\n3、丙\\n2)丁\\n正文               | 正文 | 一/(二)/3/2)
        一、甲。(一)乙。1.丙。正文。2.丁。二、戊。             | 正文 | 一/(一)/1
        一、甲。(一)乙。1.丙。二、戊。正文                     | 正文 | 二
        现报告如下:一、甲。(一)正文                            | 正文 | 一/(一)
        正文                                                   | 正文 | ''
        达到98.5。一、甲。正文                                 | 正文 | 一
        """)
    void sections_follow_the_numbering(String text, String words, String path) {
        assertEquals(
                path,
                at(text.replace("\\\\n", "\n").replace("\\n", "\n"), words).path());
    }

    @Test
    void plans_and_problems_are_told_by_their_headings() {
        String text = "一、主要成效\n进驻率98%。\n二、存在问题\n网办率低。\n三、下一步工作打算\n进驻率达到99%。";
        assertFalse(at(text, "进驻率98").plans());
        assertTrue(at(text, "网办率").problems());
        assertTrue(at(text, "进驻率达到").plans());
    }

    @Test
    void a_line_broken_in_a_sentence_runs_on_and_a_page_number_is_no_line() {
        NormalisedText plain = NormalisedText.of("全县布放自助机，群众在家门口就能办理各类高频事项，累计办件 3\n\n- 4 -\n\n5 万笔，服务群众。");
        assertTrue(plain.text().contains("累计办件35万笔"), plain.text());
        assertEquals(3, plain.lines().length);
    }

    @Test
    void paragraphs_are_non_empty_lines() {
        NormalisedText plain = NormalisedText.of("\n题目\n\n第二段文字。\n第三段。");
        assertEquals(3, plain.paragraph(plain.startOf(plain.text().indexOf("第三"))));
    }

    @Test
    void traditional_and_full_width_characters_keep_their_places() {
        NormalisedText plain = NormalisedText.of("「粵智助」辦理１２，３００筆");
        assertEquals("粤智助办理12,300笔", plain.text());
        assertEquals(1, plain.startOf(0));
        assertEquals(14, plain.endBefore(plain.length()));
    }
}
