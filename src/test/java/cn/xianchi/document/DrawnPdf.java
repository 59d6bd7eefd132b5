package cn.xianchi.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
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
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Draws Chinese lines on A4 pages in a font that is not embedded, 12 points large, half as wide for ASCII. */
public final class DrawnPdf {
    static final double SIZE = 12;

    private final PDDocument pdf = new PDDocument();
    private StringBuilder drawn = new StringBuilder();
    private boolean hasPage;

    public DrawnPdf page() {
        endPage();
        hasPage = true;
        return this;
    }

    /** {@code x} and {@code y} in points from the left and from the top. */
    public DrawnPdf at(double x, double y, String text) {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
        drawn.append("BT /F1 " + SIZE + " Tf 1 0 0 1 " + x + " " + (842 - y) + " Tm <" + hex + "> Tj ET\n");
        return this;
    }

    DrawnPdf operators(String operators) {
        drawn.append(operators);
        return this;
    }

    public byte[] bytes() {
        endPage();
        return saved();
    }

    public byte[] locked(String user, String owner) {
        endPage();
        try {
            StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            pdf.protect(policy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return saved();
    }

    private byte[] saved() {
        try (pdf) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void endPage() {
        if (!hasPage) {
            return;
        }
        try {
            PDPage page = new PDPage(PDRectangle.A4);
            PDStream content = new PDStream(pdf);
            try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(drawn.toString().getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(content);
            COSDictionary fonts = new COSDictionary();
            fonts.setItem(COSName.getPDFName("F1"), font());
            PDResources resources = new PDResources();
            resources.getCOSObject().setItem(COSName.FONT, fonts);
            page.setResources(resources);
            pdf.addPage(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        drawn = new StringBuilder();
        hasPage = false;
    }

    private static COSDictionary font() {
        COSDictionary collection = new COSDictionary();
        collection.setItem(COSName.REGISTRY, new COSString("Adobe"));
        collection.setItem(COSName.ORDERING, new COSString("GB1"));
        collection.setInt(COSName.SUPPLEMENT, 4);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "STSong-Light");
        descriptor.setInt(COSName.FLAGS, 4);
        COSDictionary characters = new COSDictionary();
        characters.setItem(COSName.TYPE, COSName.FONT);
        characters.setName(COSName.SUBTYPE, "CIDFontType0");
        characters.setName(COSName.BASE_FONT, "STSong-Light");
        characters.setItem(COSName.CIDSYSTEMINFO, collection);
        characters.setItem(COSName.FONT_DESC, descriptor);
        characters.setInt(COSName.DW, 1000);
        characters.setItem(COSName.W, numbers(1, 95, 500, 814, 939, 500));
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setName(COSName.SUBTYPE, "Type0");
        font.setName(COSName.BASE_FONT, "STSong-Light");
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        COSArray descendants = new COSArray();
        descendants.add(characters);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    private static COSArray numbers(int... values) {
        COSArray array = new COSArray();
        for (int value : values) {
            array.add(COSInteger.get(value));
        }
        return array;
    }
}
