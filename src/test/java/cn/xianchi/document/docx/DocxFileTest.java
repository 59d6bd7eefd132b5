package cn.xianchi.document.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xianchi.document.Documents;
import cn.xianchi.document.text.DocumentFormat;
import cn.xianchi.document.text.DocumentText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

@Execution(ExecutionMode.CONCURRENT)
public class DocxFileTest {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String OUTLINE = """
            <w:numbering %s><w:abstractNum w:abstractNumId="7"><w:multiLevelType w:val="multilevel"/>
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="%%1、"/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="（%%2）"/></w:lvl>
            <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%%3."/></w:lvl>
            </w:abstractNum></w:numbering>
            """.formatted(W);

    private static List<String> lines(XWPFDocument document) throws IOException {
        DocumentText text = Documents.read(bytes(document), DocumentFormat.DOCX.mediaType());
        assertEquals(DocumentFormat.DOCX, text.format());
        return text.text().lines().toList();
    }

    public static byte[] bytes(XWPFDocument document) throws IOException {
        try (document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private static XWPFParagraph add(XWPFDocument document, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private static void raw(XWPFDocument document, String inside) throws XmlException {
        document.createParagraph()
                .getCTP()
                .set(CTP.Factory.parse("<xml-fragment " + W + ">" + inside + "</xml-fragment>"));
    }

    @Test
    void numbers_are_printed_as_word_prints_them() throws IOException, XmlException {
        XWPFDocument document = new XWPFDocument();
        CTNumbering numbering = NumberingDocument.Factory.parse(OUTLINE).getNumbering();
        BigInteger outline =
                document.createNumbering().addAbstractNum(new XWPFAbstractNum(numbering.getAbstractNumArray(0)));
        BigInteger list = document.getNumbering().addNum(outline);
        int[] levels = {0, 1, 2, 2, 1, 0, 1};
        for (int level : levels) {
            XWPFParagraph paragraph = add(document, "标题");
            paragraph.setNumID(list);
            paragraph.setNumILvl(BigInteger.valueOf(level));
        }
        add(document, "正文");
        assertEquals(List.of("一、标题", "（一）标题", "1. 标题", "2. 标题", "（二）标题", "二、标题", "（一）标题", "正文"), lines(document));
    }

    @ParameterizedTest(name = "{1} {0} is {2}")
    @CsvSource(textBlock = """
            10, chineseCounting,         十
            12, chineseCountingThousand, 十二
            20, japaneseCounting,        二十
            102, chineseCountingThousand, 一百零二
            110, chineseCountingThousand, 一百一十
            3, decimalEnclosedCircle,    ③
            4, upperRoman,               IV
            28, lowerLetter,             bb
            7, decimalZero,              07
            10, chineseLegalSimplified,  壹拾
            15, ideographDigital,        一五
            2, aFormatOfTomorrow,        2
            """)
    void counts_are_written_in_the_format_of_the_level(int count, String format, String written) {
        assertEquals(written, NumberFormats.format(count, format));
    }

    @Test
    void rows_of_a_table_are_lines_and_merged_cells_are_repeated() throws IOException {
        XWPFDocument document = new XWPFDocument();
        add(document, "见下表：");
        XWPFTable table = document.createTable(4, 3);
        String[][] cells = {{"镇街", "办件", ""}, {"", "受理", "办结"}, {"甲镇", "12", "11"}, {"乙镇", "", "7"}};
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < 3; column++) {
                table.getRow(row).getCell(column).setText(cells[row][column]);
            }
        }
        table.getRow(0).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
        table.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewVMerge();
        table.getRow(0).getCell(1).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
        table.getRow(0).removeCell(2);
        add(document, "完。");
        assertEquals(List.of("见下表：", "镇街\t办件\t办件", "镇街\t受理\t办结", "甲镇\t12\t11", "乙镇\t\t7", "完。"), lines(document));
    }

    @Test
    void what_is_deleted_or_hidden_goes_and_what_is_inserted_stays() throws IOException, XmlException {
        XWPFDocument document = new XWPFDocument();
        document.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("页眉");
        document.createFooter(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("页脚");
        raw(
                document,
                "<w:r><w:t>办件</w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>十件</w:delText></w:r></w:del>"
                        + "<w:ins w:id=\"2\"><w:r><w:t>十二件</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>"
                        + "<w:r><w:t>，</w:t><w:tab/><w:t>见</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                        + "<w:r><w:instrText>REF a</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                        + "<w:r><w:t>附表</w:t><w:br/><w:t>下一行</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
        raw(document, "<w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr><w:r><w:t>前半，</w:t></w:r>");
        raw(document, "<w:sdt><w:sdtContent><w:r><w:t>后半</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>。</w:t></w:r>");
        assertEquals(List.of("办件十二件，\t见附表", "下一行", "前半，后半。"), lines(document));
    }

    @Test
    void content_controls_around_paragraphs_are_read() throws IOException {
        XWPFDocument document = new XWPFDocument();
        document.getDocument()
                .getBody()
                .addNewSdt()
                .addNewSdtContent()
                .addNewP()
                .addNewR()
                .addNewT()
                .setStringValue("控件里的一段");
        add(document, "控件后的一段");
        assertEquals(List.of("控件里的一段", "控件后的一段"), lines(document));
    }
}
