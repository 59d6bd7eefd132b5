package cn.xianchi.document.pdf;

import cn.xianchi.document.text.UnreadableDocument;
import cn.xianchi.document.text.UnreadableDocument.Reason;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Extracts the text layer of a PDF as paragraphs and table rows, without page numbers and running headers and footers. */
public final class PdfFile {
    private static final int MAX_PAGES = 2_000;
    private static final long MAX_MEMORY = 64_000_000;
    private static final long MAX_SCRATCH_FILE = 512_000_000;

    private PdfFile() {}

    public static String text(byte[] bytes) {
        PdfBombGuard.checkRaw(bytes);
        MemoryUsageSetting bounded = MemoryUsageSetting.setupMixed(MAX_MEMORY, MAX_SCRATCH_FILE);
        try (PDDocument pdf = Loader.loadPDF(bytes, "", null, null, bounded.streamCache)) {
            checkAccess(pdf);
            PdfBombGuard.check(pdf.getDocument());
            List<PdfPage> pages = new PdfCharacters().read(pdf);
            if (pages.stream().allMatch(page -> page.characters().isEmpty())) {
                throw new UnreadableDocument(Reason.NO_TEXT, "PDF without a text layer");
            }
            return PdfParagraphs.text(RunningHeaders.remove(pages));
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocument(Reason.ENCRYPTED, "PDF with a password", e);
        } catch (IOException | RuntimeException e) {
            throw e instanceof UnreadableDocument known
                    ? known
                    : new UnreadableDocument(Reason.BROKEN, "damaged PDF", e);
        }
    }

    private static void checkAccess(PDDocument pdf) {
        AccessPermission access = pdf.getCurrentAccessPermission();
        if (!access.canExtractContent() && !access.canExtractForAccessibility()) {
            throw new UnreadableDocument(Reason.ENCRYPTED, "PDF forbids text extraction");
        }
        if (pdf.getNumberOfPages() > MAX_PAGES) {
            throw new UnreadableDocument(Reason.TOO_LONG, pdf.getNumberOfPages() + " pages");
        }
    }
}
