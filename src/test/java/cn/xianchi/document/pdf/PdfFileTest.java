package cn.xianchi.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xianchi.document.Documents;
import cn.xianchi.document.DrawnPdf;
import cn.xianchi.document.text.DocumentFormat;
import cn.xianchi.document.text.DocumentText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class PdfFileTest {
    private static List<String> lines(DrawnPdf pdf) {
        DocumentText text = Documents.read(pdf.bytes(), "application/pdf");
        assertEquals(DocumentFormat.PDF, text.format());
        return text.text().lines().toList();
    }

    /** 30 characters from x = 90 to 450. */
    private static final String FULL = "全区各级大厅坚持把方便群众放在前面持续优化办事流程改进服务作风";

    @Test
    void lines_of_a_paragraph_are_joined_and_an_indent_starts_the_next() {
        DrawnPdf pdf = new DrawnPdf()
                .page()
                .at(200, 120, "某县政务服务工作总结")
                .at(114, 160, FULL.substring(0, 28))
                .at(90, 180, FULL)
                .at(90, 200, "到年底全部完成。")
                .at(114, 220, "第二段话很短。");
        assertEquals(List.of("某县政务服务工作总结", FULL.substring(0, 28) + FULL + "到年底全部完成。", "第二段话很短。"), lines(pdf));
    }

    @Test
    void a_number_broken_over_two_lines_is_one_and_words_get_a_space() {
        DrawnPdf pdf = new DrawnPdf()
                .page()
                .at(114, 160, FULL.substring(0, 26) + "达98.")
                .at(90, 180, "6%，" + FULL.substring(0, 28))
                .at(90, 200, FULL.substring(0, 24) + "good works")
                .at(90, 220, "for all办结1,2")
                .at(90, 240, "34件。");
        String text = String.join("\n", lines(pdf));
        assertEquals(
                FULL.substring(0, 26) + "达98.6%，" + FULL.substring(0, 28) + FULL.substring(0, 24)
                        + "good works for all办结1,2\n34件。",
                text);
    }

    @Test
    void page_numbers_and_repeated_headers_go_and_a_paragraph_runs_over_the_page() {
        DrawnPdf pdf = new DrawnPdf();
        for (int page = 1; page <= 3; page++) {
            pdf.page()
                    .at(90, 40, "某市政务服务局年度报告")
                    .at(114, 160, "第" + page + "部分" + FULL.substring(0, 24))
                    .at(90, 180, FULL)
                    .at(90, 200, page < 3 ? FULL : "完。")
                    .at(270, 800, page == 1 ? "- 1 -" : page == 2 ? "第2页 共3页" : "3/3");
        }
        List<String> lines = lines(pdf);
        assertEquals("第1部分" + FULL.substring(0, 24) + FULL + FULL, lines.get(0));
        assertEquals(3, lines.size(), lines::toString);
    }

    @Test
    void a_paragraph_goes_on_at_the_top_of_the_next_page() {
        DrawnPdf pdf = new DrawnPdf()
                .page()
                .at(114, 160, FULL.substring(0, 28))
                .at(90, 180, FULL)
                .at(300, 800, "1")
                .page()
                .at(90, 120, "接着说完。")
                .at(114, 140, "另起一段。")
                .at(300, 800, "2");
        assertEquals(List.of(FULL.substring(0, 28) + FULL + "接着说完。", "另起一段。"), lines(pdf));
    }

    @Test
    void a_lone_number_that_does_not_count_pages_stays() {
        DrawnPdf pdf = new DrawnPdf().page().at(114, 160, "办件总数如下：").at(90, 800, "4215");
        assertEquals(List.of("办件总数如下：", "4215"), lines(pdf));
    }

    @Test
    void two_columns_are_read_one_after_the_other() {
        DrawnPdf pdf = new DrawnPdf().page().at(220, 120, "两栏简报的标题横贯全页");
        for (int row = 0; row < 7; row++) {
            boolean isLast = row == 6;
            pdf.at(row == 0 ? 84 : 60, 160 + 20 * row, "左" + (isLast ? "尾。" : FULL.substring(0, row == 0 ? 13 : 15)));
            pdf.at(row == 0 ? 334 : 310, 160 + 20 * row, "右" + (isLast ? "尾。" : FULL.substring(0, row == 0 ? 13 : 15)));
        }
        List<String> lines = lines(pdf);
        assertEquals(3, lines.size(), lines::toString);
        assertEquals("两栏简报的标题横贯全页", lines.get(0));
        assertEquals("左" + FULL.substring(0, 13) + ("左" + FULL.substring(0, 15)).repeat(5) + "左尾。", lines.get(1));
        assertEquals(lines.get(1).replace('左', '右'), lines.get(2));
    }

    @Test
    void gaps_below_each_other_are_columns_of_a_table() {
        DrawnPdf pdf = new DrawnPdf()
                .page()
                .at(114, 120, FULL.substring(0, 28))
                .at(90, 140, FULL.substring(0, 5) + "见下表。")
                .at(90, 180, "事项")
                .at(250, 180, "受理数")
                .at(400, 180, "办结数")
                .at(90, 200, "社会保险")
                .at(250, 200, "1,204")
                .at(400, 200, "1,198")
                .at(90, 220, "不动产")
                .at(400, 220, "77")
                .at(90, 240, "公积金")
                .at(250, 240, "15")
                .at(400, 240, "15");
        assertEquals(
                List.of(
                        FULL.substring(0, 28) + FULL.substring(0, 5) + "见下表。",
                        "事项\t受理数\t办结数",
                        "社会保险\t1,204\t1,198",
                        "不动产\t\t77",
                        "公积金\t15\t15"),
                lines(pdf));
    }

    @Test
    void a_block_that_is_indented_as_a_whole_is_one_paragraph() {
        DrawnPdf pdf = new DrawnPdf()
                .page()
                .at(60, 120, "标题")
                .at(60, 160, "另一个标题")
                .at(90, 180, FULL)
                .at(90, 200, FULL)
                .at(90, 220, "到此为止。");
        assertEquals(List.of("标题", "另一个标题", FULL + FULL + "到此为止。"), lines(pdf));
    }

    @Test
    void a_file_that_only_forbids_changes_is_read() {
        byte[] pdf = new DrawnPdf().page().at(90, 120, "可以阅读。").locked("", "owner");
        assertEquals("可以阅读。", Documents.read(pdf, null).text());
    }
}
