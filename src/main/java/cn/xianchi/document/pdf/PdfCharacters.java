package cn.xianchi.document.pdf;

import cn.xianchi.document.text.TextLines;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the characters of each page with their places; slanted text, as of a watermark, is left out. */
final class PdfCharacters extends PDFTextStripper {
    private static final int MOST_OPERATORS = 10_000_000;
    private static final int MOST_FORMS = 20_000;
    private static final int MOST_ON_PAGE = 200_000;
    private static final double SLANT = 0.1;

    private final List<PdfPage> pages = new ArrayList<>();
    private int operators;
    private int forms;
    private int onPage;
    private int all;

    PdfCharacters() {
        setSortByPosition(true);
        setShouldSeparateByBeads(false);
    }

    List<PdfPage> read(PDDocument pdf) throws IOException {
        writeText(pdf, Writer.nullWriter());
        return pages;
    }

    /** Forms may draw forms that draw forms: what is drawn is counted, not what is written down. */
    @Override
    public void showForm(PDFormXObject form) throws IOException {
        countForm();
        super.showForm(form);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        countForm();
        super.showTransparencyGroup(form);
    }

    private void countForm() {
        forms++;
        if (forms > MOST_FORMS) {
            throw PdfBombGuard.bomb();
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        if (operators > MOST_OPERATORS) {
            throw PdfBombGuard.bomb();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        onPage++;
        if (onPage > MOST_ON_PAGE || all + onPage > TextLines.MOST) {
            throw TextLines.tooLong();
        }
        super.processTextPosition(text);
    }

    @Override
    protected void writePage() {
        List<TextPosition> found = new ArrayList<>();
        getCharactersByArticle().forEach(found::addAll);
        float direction = direction(found);
        List<PdfPage.Character> characters = new ArrayList<>();
        for (TextPosition text : found) {
            if (text.getDir() == direction && !isSlanted(text) && isInk(text)) {
                characters.add(character(text));
            }
        }
        all += onPage;
        onPage = 0;
        boolean isTurned = direction == 90 || direction == 270;
        double width = getCurrentPage().getCropBox().getWidth();
        double height = getCurrentPage().getCropBox().getHeight();
        boolean isAcross = (getCurrentPage().getRotation() / 90 % 2 != 0) != isTurned;
        pages.add(new PdfPage(getCurrentPageNo(), isAcross ? height : width, isAcross ? width : height, characters));
    }

    /** The direction that most characters are written in, in degrees. */
    private static float direction(List<TextPosition> found) {
        Map<Float, Integer> counts = new HashMap<>();
        found.forEach(text -> counts.merge(text.getDir(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private static boolean isSlanted(TextPosition text) {
        double across = Math.abs(text.getTextMatrix().getScaleX());
        double up = Math.abs(text.getTextMatrix().getShearY());
        return Math.min(across, up) > SLANT * Math.max(across, up);
    }

    private static boolean isInk(TextPosition text) {
        String unicode = text.getUnicode();
        return unicode != null && !TextLines.trimmed(unicode).isEmpty() && !unicode.contains("\0");
    }

    private static PdfPage.Character character(TextPosition text) {
        double size = Math.max(1, text.getFontSizeInPt());
        double x = text.getXDirAdj();
        double width = Math.max(text.getWidthDirAdj(), 0.1 * size);
        return new PdfPage.Character(TextLines.trimmed(text.getUnicode()), x, x + width, text.getYDirAdj(), size);
    }
}
