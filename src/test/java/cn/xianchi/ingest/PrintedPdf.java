package cn.xianchi.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** A text set as an office prints it: 34 characters a line, paragraphs indented by two, 30 lines and a number a page. */
final class PrintedPdf {
    private static final int LINE = 34;
    private static final int PAGE = 30;
    private static final double SIZE = 14;
    private static final double LEFT = 60;

    private PrintedPdf() {}

    static byte[] of(String text) throws IOException {
        List<String> lines = new ArrayList<>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> wrap(line, lines));
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int first = 0; first < lines.size(); first += PAGE) {
                page(pdf, lines.subList(first, Math.min(lines.size(), first + PAGE)), first / PAGE + 1);
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static double width(int character) {
        return character < 0x2e80 && "“”‘’—…".indexOf(character) < 0 ? 0.5 : 1;
    }

    private static void wrap(String paragraph, List<String> lines) {
        StringBuilder line = new StringBuilder("　　");
        double width = 2;
        for (int character : paragraph.codePoints().toArray()) {
            if (width + width(character) > LINE) {
                lines.add(line.toString());
                line.setLength(0);
                width = 0;
            }
            line.appendCodePoint(character);
            width += width(character);
        }
        lines.add(line.toString());
    }

    private static void page(PDDocument pdf, List<String> lines, int number) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        StringBuilder drawn = new StringBuilder();
        double y = 770;
        for (String line : lines) {
            draw(drawn, LEFT, y, line);
            y -= 22;
        }
        draw(drawn, 280, 40, "- " + number + " -");
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F1"), font());
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        PDStream stream = new PDStream(pdf);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(drawn.toString().getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(stream);
        pdf.addPage(page);
    }

    private static void draw(StringBuilder drawn, double x, double y, String line) {
        String hex = HexFormat.of().formatHex(line.getBytes(StandardCharsets.UTF_16BE));
        drawn.append("BT /F1 " + SIZE + " Tf 1 0 0 1 " + x + " " + y + " Tm <" + hex + "> Tj ET\n");
    }

    /** A font that every reader knows and no file needs to bring. */
    private static COSDictionary font() {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setInt(COSName.SUPPLEMENT, 2);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "STSong-Light");
        descriptor.setInt(COSName.FLAGS, 6);
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(1));
        widths.add(COSInteger.get(95));
        widths.add(COSInteger.get(500));
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setName(COSName.SUBTYPE, "CIDFontType0");
        descendant.setName(COSName.BASE_FONT, "STSong-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setInt(COSName.DW, 1000);
        descendant.setItem(COSName.W, widths);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setName(COSName.SUBTYPE, "Type0");
        font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UCS2-H");
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }
}
