package cn.xianchi.feature.briefing;

import cn.xianchi.feature.briefing.Briefing.Bar;
import cn.xianchi.feature.briefing.Briefing.Chart;
import cn.xianchi.feature.briefing.Briefing.Paragraph;
import cn.xianchi.feature.briefing.Briefing.Piece;
import cn.xianchi.feature.briefing.Briefing.Section;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/**
 * A brief as a Word document after GB/T 9704-2012: A4 with 37 mm above and 28 mm at the left, 22 lines of 28 characters in
 * size 3 (16 pt) FangSong, headings in SimHei, the title in size 2 (22 pt), page numbers between dashes at the outer edge.
 */
public final class DocxWriter {
    private static final double SIZE_2 = 22;
    private static final double SIZE_3 = 16;
    private static final double SIZE_4 = 14;
    private static final double SMALL = 9;
    /** 225 mm in 22 lines. */
    private static final double LINE = 28.95;

    private static final String SONG = "方正小标宋简体";
    private static final String FANGSONG = "仿宋_GB2312";
    private static final String HEI = "黑体";
    private static final String PLAIN_SONG = "宋体";
    private static final String LATIN = "Times New Roman";
    private static final String RED = "C00000";
    private static final String BAR = "2E6796";
    private static final String OTHER = "B9CBDA";
    private static final String PAPER = "FFFFFF";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final double TEXT_WIDTH = 15.6;

    private DocxWriter() {}

    public static void write(Briefing briefing, Instant made, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(made)));
            document.getProperties().getCoreProperties().setTitle(briefing.title());
            document.getProperties().getCoreProperties().setCreator(briefing.office());
            page(document);
            head(document, briefing);
            for (Section section : briefing.sections()) {
                XWPFParagraph heading = line(document, ParagraphAlignment.BOTH);
                heading.setIndentationFirstLine(twips(2 * SIZE_3));
                heading.setKeepNext(true);
                run(heading, section.heading(), HEI, SIZE_3);
                for (Paragraph paragraph : section.paragraphs()) {
                    XWPFParagraph text = line(document, ParagraphAlignment.BOTH);
                    text.setIndentationFirstLine(twips(2 * SIZE_3));
                    pieces(document, text, paragraph, briefing.footnotes(), FANGSONG, SIZE_3);
                }
                for (Chart chart : section.charts()) {
                    chart(document, chart, briefing.footnotes());
                }
            }
            foot(document, briefing);
            document.write(out);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(millimetres(210));
        size.setH(millimetres(297));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(millimetres(37));
        margins.setLeft(millimetres(28));
        margins.setRight(millimetres(26));
        margins.setBottom(millimetres(35));
        margins.setHeader(millimetres(15));
        margins.setFooter(millimetres(25));
        margins.setGutter(BigInteger.ZERO);
        document.setEvenAndOddHeadings(true);
        pageNumber(document.createFooter(HeaderFooterType.DEFAULT), ParagraphAlignment.RIGHT);
        pageNumber(document.createFooter(HeaderFooterType.EVEN), ParagraphAlignment.LEFT);
    }

    private static void pageNumber(XWPFFooter footer, ParagraphAlignment side) {
        XWPFParagraph paragraph = footer.createParagraph();
        paragraph.setAlignment(side);
        run(paragraph, "— ", PLAIN_SONG, SIZE_4);
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
        run(paragraph, " —", PLAIN_SONG, SIZE_4);
    }

    private static void head(XWPFDocument document, Briefing briefing) {
        if (briefing.mark() != null) {
            XWPFParagraph mark = line(document, ParagraphAlignment.CENTER);
            XWPFRun framed = run(mark, "［" + briefing.mark() + "］", HEI, SIZE_3);
            framed.setColor(RED);
        }
        XWPFParagraph masthead = document.createParagraph();
        masthead.setAlignment(ParagraphAlignment.CENTER);
        run(masthead, briefing.masthead(), SONG, 32).setColor(RED);
        XWPFParagraph issue = line(document, ParagraphAlignment.CENTER);
        run(issue, briefing.issue(), FANGSONG, SIZE_3);
        XWPFParagraph by = line(document, ParagraphAlignment.LEFT);
        CTTabStop right = by.getCTP().getPPr().addNewTabs().addNewTab();
        right.setVal(STTabJc.RIGHT);
        right.setPos(millimetres(156));
        run(by, briefing.office(), FANGSONG, SIZE_3);
        by.createRun().addTab();
        run(by, briefing.day(), FANGSONG, SIZE_3);
        by.setBorderBottom(Borders.SINGLE);
        by.getCTP().getPPr().getPBdr().getBottom().setColor(RED);
        by.getCTP().getPPr().getPBdr().getBottom().setSz(BigInteger.valueOf(12));
        line(document, ParagraphAlignment.CENTER);
        XWPFParagraph title = document.createParagraph();
        title.setAlignment(ParagraphAlignment.CENTER);
        run(title, briefing.title(), SONG, SIZE_2);
        line(document, ParagraphAlignment.CENTER);
    }

    private static void foot(XWPFDocument document, Briefing briefing) {
        XWPFParagraph foot = line(document, ParagraphAlignment.LEFT);
        foot.setSpacingBefore(twips(LINE));
        foot.setBorderTop(Borders.SINGLE);
        foot.setBorderBottom(Borders.SINGLE);
        run(foot, briefing.foot(), FANGSONG, SIZE_4);
        if (briefing.mark() != null) {
            run(foot, "　［" + briefing.mark() + "］", FANGSONG, SIZE_4);
        }
    }

    private static XWPFParagraph line(XWPFDocument document, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBetween(LINE, LineSpacingRule.EXACT);
        return paragraph;
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, String font, double size) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontFamily(LATIN, FontCharRange.ascii);
        run.setFontFamily(LATIN, FontCharRange.hAnsi);
        run.setFontFamily(font, FontCharRange.eastAsia);
        run.setFontSize(size);
        return run;
    }

    private static void pieces(
            XWPFDocument document,
            XWPFParagraph paragraph,
            Paragraph text,
            List<String> footnotes,
            String font,
            double size) {
        for (Piece piece : text.pieces()) {
            if (!piece.text().isEmpty()) {
                run(paragraph, piece.text(), font, size);
            }
            if (piece.note() != null) {
                XWPFFootnote footnote = document.createFootnote();
                XWPFParagraph note = footnote.createParagraph();
                run(note, " " + footnotes.get(piece.note() - 1), PLAIN_SONG, SMALL);
                paragraph.addFootnoteReference(footnote);
            }
        }
    }

    private static void chart(XWPFDocument document, Chart chart, List<String> footnotes)
            throws IOException, InvalidFormatException {
        int n = chart.bars().size();
        XWPFParagraph caption = document.createParagraph();
        caption.setAlignment(ParagraphAlignment.CENTER);
        caption.setKeepNext(true);
        caption.setSpacingBefore(twips(8));
        pieces(document, caption, chart.caption(), footnotes, HEI, SIZE_4 - 2);
        XWPFChart drawn = document.createChart(
                (int) (TEXT_WIDTH * Units.EMU_PER_CENTIMETER), (int) ((1.6 + 0.85 * n) * Units.EMU_PER_CENTIMETER));
        XDDFCategoryAxis names = drawn.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis values = drawn.createValueAxis(AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.MAX);
        boolean signed = chart.bars().stream().anyMatch(bar -> bar.value().signum() < 0);
        if (!signed) {
            values.setMinimum(0);
        }
        if (chart.unit().equals("%") && !signed) {
            values.setMaximum(100);
        }
        XDDFBarChartData data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(60);
        data.setVaryColors(false);
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromArray(
                        chart.bars().stream().map(Bar::name).toArray(String[]::new)),
                XDDFDataSourcesFactory.fromArray(chart.bars().stream()
                        .map(bar -> bar.value().doubleValue())
                        .toArray(Double[]::new)));
        series.setTitle(chart.unit());
        drawn.plot(data);
        boolean mine = chart.bars().stream().anyMatch(Bar::own);
        for (int i = 0; i < n; i++) {
            Bar bar = chart.bars().get(i);
            String colour = mine && !bar.own() ? OTHER : BAR;
            var point = drawn.getCTChart()
                    .getPlotArea()
                    .getBarChartArray(0)
                    .getSerArray(0)
                    .addNewDPt();
            point.addNewIdx().setVal(i);
            point.addNewInvertIfNegative().setVal(false);
            paint(point.addNewSpPr(), bar.caution(), colour);
        }
        labels(drawn);
        document.getLastParagraph().setAlignment(ParagraphAlignment.CENTER);
    }

    /** Filled, or hatched; written by hand, since the small set of schemas has no patterns. */
    private static void paint(XmlObject shape, boolean hatched, String colour) {
        try (XmlCursor at = shape.newCursor()) {
            at.toEndToken();
            at.beginElement(hatched ? "pattFill" : "solidFill", DRAWING);
            if (hatched) {
                at.insertAttributeWithValue("prst", "wdUpDiag");
                at.beginElement("fgClr", DRAWING);
                colour(at, BAR);
                at.toNextToken();
                at.beginElement("bgClr", DRAWING);
                colour(at, PAPER);
                at.toNextToken();
            } else {
                colour(at, colour);
            }
            at.toNextToken();
            at.beginElement("ln", DRAWING);
            at.insertAttributeWithValue("w", "12700");
            at.beginElement("solidFill", DRAWING);
            colour(at, BAR);
        }
    }

    /** Leaves the cursor behind the colour, before the end of what has it. */
    private static void colour(XmlCursor at, String colour) {
        at.beginElement("srgbClr", DRAWING);
        at.insertAttributeWithValue("val", colour);
        at.toNextToken();
    }

    /** The numbers at the ends of the bars. */
    private static void labels(XWPFChart chart) {
        var labels = chart.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0)
                .addNewDLbls();
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static BigInteger millimetres(double length) {
        return BigInteger.valueOf(Math.round(length * 1440 / 25.4));
    }

    private static int twips(double points) {
        return (int) Math.round(points * 20);
    }
}
