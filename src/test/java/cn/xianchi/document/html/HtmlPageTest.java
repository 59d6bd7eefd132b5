package cn.xianchi.document.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xianchi.document.Documents;
import cn.xianchi.document.text.DocumentFormat;
import cn.xianchi.document.text.DocumentText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
    private static final String SITE = """
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>某县政务服务局年度总结_某县人民政府门户网站</title>%s
            <style>p { color: red }</style></head><body>
            <div class="header"><a href="/">首页</a><a href="/zw">政务公开</a></div>
            <div class="breadcrumb">当前位置：<a href="/">首页</a> &gt; <a href="/x">总结</a></div>
            <div class="main">%s</div>
            <div class="related"><h3>相关链接</h3><ul><li><a href="/1">去年的总结</a></li></ul></div>
            <div class="footer">主办：某县人民政府 某ICP备12345678号</div>
            <script>alert('一、二、三')</script></body></html>
            """;
    private static final String BODY = "<p>　　全年受理事项一百件，办结一百件，满意率为百分之百。</p>";

    private static List<String> lines(String html) {
        DocumentText text = Documents.read(html.getBytes(StandardCharsets.UTF_8), "text/html");
        assertEquals(DocumentFormat.HTML, text.format());
        return text.text().lines().toList();
    }

    @Test
    void the_article_is_kept_and_the_site_around_it_goes() {
        String meta =
                "<meta name=\"PubDate\" content=\"2025-01-20 10:00\"><meta name=\"ContentSource\" content=\"某县政务局\">";
        String article = """
                <h1>某县政务服务局年度总结</h1>
                <div class="info">发布日期：2025-01-20 来源：某县政务局 【字体：大 中 小】</div>
                <div class="TRS_Editor">%s<p>第二段&nbsp;有<b>重点</b>，也有<br>换行；</p><p style="display: none">看不见，</p></div>
                <div>上一篇：<a href="/a">别的文章</a></div><div>下一篇：<a href="/b">又一篇</a></div>
                """.formatted(BODY);
        assertEquals(
                List.of(
                        "某县政务服务局年度总结",
                        "发布日期：2025-01-20 10:00",
                        "来源：某县政务局",
                        "全年受理事项一百件，办结一百件，满意率为百分之百。",
                        "第二段 有重点，也有",
                        "换行；"),
                lines(SITE.formatted(meta, article)));
    }

    @Test
    void an_article_without_a_known_name_is_found_by_its_sentences() {
        String article = """
                <div class="q1"><a href="/1">栏目一</a><a href="/2">栏目二</a></div>
                <div class="q2">%s%s<p>发布时间：2024年3月5日</p><p>相关链接</p><ul><li><a href="/9">另一页，很长。</a></li></ul></div>
                """.formatted(BODY, BODY.replace("一百", "两百"));
        assertEquals(
                List.of("某县政务服务局年度总结", "发布日期：2024年3月5日", "全年受理事项一百件，办结一百件，满意率为百分之百。", "全年受理事项两百件，办结两百件，满意率为百分之百。"),
                lines(SITE.formatted("", article)));
    }

    @Test
    void a_page_says_its_encoding_itself() {
        String html = SITE.replace("utf-8", "gb2312").formatted("", BODY);
        DocumentText text = Documents.read(html.getBytes(Charset.forName("GB18030")), null);
        assertEquals(DocumentFormat.HTML, text.format());
        assertEquals("某县政务服务局年度总结", text.text().lines().findFirst().orElseThrow());
    }

    @Test
    void rows_of_a_table_are_lines_and_spans_stand_in_every_cell_they_cover() {
        String table = """
                <table><tr><th rowspan="2">镇街</th><th colspan="2">办件</th></tr><tr><th>受理</th><th>办结</th></tr>
                <tr><td>甲镇</td><td><p>12</p></td><td> 11 </td></tr><tr><td>乙镇</td><td colspan="2">未公开</td></tr>
                <tr><td colspan="3">注：以年底为准。</td></tr></table>
                """;
        List<String> lines = lines(SITE.formatted("", BODY + table));
        assertEquals(
                List.of("镇街\t办件\t办件", "镇街\t受理\t办结", "甲镇\t12\t11", "乙镇\t未公开\t未公开", "注：以年底为准。"),
                lines.subList(2, lines.size()));
    }

    @Test
    void a_table_that_only_places_the_article_is_no_table() {
        String layout = "<table><tr><td>" + BODY
                + "<table><tr><td><p>框里一段。</p><p>框里两段。</p></td></tr></table></td></tr></table>";
        List<String> lines = lines(SITE.formatted("", layout));
        assertEquals(List.of("框里一段。", "框里两段。"), lines.subList(2, lines.size()));
    }

    @Test
    void line_ends_of_the_editor_are_no_spaces_in_chinese() {
        List<String> lines = lines(SITE.formatted("", BODY + "<p>政务\n   服务，one\n two</p>"));
        assertEquals("政务服务，one two", lines.get(2));
    }
}
