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

/** Collects the characters of each page with their positions, without slanted text such as watermarks. */
final class PdfCharacters extends PDFTextStripper {
    private static final int MAX_OPERATORS = 10_000_000;
    private static final int MAX_FORMS = 20_000;
    private static final int MAX_ON_PAGE = 200_000;
    private static final double MIN_SLANT = 0.1;

    private final List<PdfPage> pages = new ArrayList<>();
    private int operators;
    private int forms;
    private int onPage;
    private int onEarlierPages;

    PdfCharacters() {
        setSortByPosition(true);
        setShouldSeparateByBeads(false);
    }

    List<PdfPage> read(PDDocument pdf) throws IOException {
        writeText(pdf, Writer.nullWriter());
        return pages;
    }

    /** Counts every drawing of a form, since forms may draw other forms repeatedly. */
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
        if (forms > MAX_FORMS) {
            throw PdfBombGuard.bomb();
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        if (operators > MAX_OPERATORS) {
            throw PdfBombGuard.bomb();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        onPage++;
        if (onPage > MAX_ON_PAGE || onEarlierPages + onPage > TextLines.MAX_CHARACTERS) {
            throw TextLines.tooLong();
        }
        super.processTextPosition(text);
    }

    @Override
    protected void writePage() {
        List<TextPosition> found =
                getCharactersByArticle().stream().flatMap(List::stream).toList();
        float direction = direction(found);
        List<PdfPage.Character> characters = found.stream()
                .filter(text -> text.getDir() == direction && !isSlanted(text) && isVisible(text))
                .map(PdfCharacters::character)
                .toList();
        onEarlierPages += onPage;
        onPage = 0;
        boolean isTextRotated = direction == 90 || direction == 270;
        double width = getCurrentPage().getCropBox().getWidth();
        double height = getCurrentPage().getCropBox().getHeight();
        boolean isSwapped = (getCurrentPage().getRotation() / 90 % 2 != 0) != isTextRotated;
        pages.add(new PdfPage(getCurrentPageNo(), isSwapped ? height : width, isSwapped ? width : height, characters));
    }

    /** Direction of most characters, in degrees. */
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
        return Math.min(across, up) > MIN_SLANT * Math.max(across, up);
    }

    private static boolean isVisible(TextPosition text) {
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
