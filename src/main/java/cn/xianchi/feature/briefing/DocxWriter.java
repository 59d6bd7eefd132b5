package cn.xianchi.feature.briefing;

import cn.xianchi.feature.briefing.Briefing.Chart;
import cn.xianchi.feature.briefing.Briefing.Letterhead;
import cn.xianchi.feature.briefing.Briefing.Paragraph;
import cn.xianchi.feature.briefing.Briefing.Piece;
import cn.xianchi.feature.briefing.Briefing.Section;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * A brief as a Word document. Page, styles and page numbers, after GB/T 9704-2012, stand in the template {@code briefing.docx}
 * beside this class, with one paragraph a style as a sample; what is written here names the styles by their ids.
 */
record DocxWriter(XWPFDocument document, List<String> footnotes) {
    static void write(Briefing briefing, Instant made, OutputStream out) throws IOException {
        try (InputStream template = DocxWriter.class.getResourceAsStream("briefing.docx");
                XWPFDocument document = new XWPFDocument(template)) {
            while (!document.getBodyElements().isEmpty()) {
                document.removeBodyElement(0);
            }
            CoreProperties properties = document.getProperties().getCoreProperties();
            properties.setCreated(Optional.of(Date.from(made)));
            properties.setTitle(briefing.title());
            properties.setCreator(briefing.letterhead().office());
            new DocxWriter(document, briefing.footnotes()).fill(briefing);
            document.write(out);
        }
    }

    private void fill(Briefing briefing) throws IOException {
        if (briefing.mark() != null) {
            paragraph("Mark", "［" + briefing.mark() + "］");
        }
        Letterhead head = briefing.letterhead();
        paragraph("Masthead", head.masthead());
        paragraph("Issue", head.issue());
        XWPFParagraph office = paragraph("Office", head.office());
        office.createRun().addTab();
        office.createRun().setText(head.day());
        paragraph("BriefTitle", briefing.title());
        for (Section section : briefing.sections()) {
            paragraph("SectionHeading", section.heading());
            section.paragraphs().forEach(text -> paragraph("Text", text));
            for (Chart chart : section.charts()) {
                paragraph("ChartCaption", chart.caption());
                DocxChart.draw(chart, document);
                document.getLastParagraph().setStyle("Chart");
            }
        }
        paragraph("Imprint", briefing.foot() + (briefing.mark() == null ? "" : "　［" + briefing.mark() + "］"));
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private void paragraph(String style, Paragraph text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        for (Piece piece : text.pieces()) {
            if (!piece.text().isEmpty()) {
                paragraph.createRun().setText(piece.text());
            }
            if (piece.note() != null) {
                XWPFFootnote footnote = document.createFootnote();
                XWPFParagraph note = footnote.createParagraph();
                note.setStyle("Note");
                note.createRun().setText(" " + footnotes.get(piece.note() - 1));
                paragraph.addFootnoteReference(footnote);
            }
        }
    }
}
