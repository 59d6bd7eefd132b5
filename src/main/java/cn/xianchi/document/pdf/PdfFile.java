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
                throw new UnreadableDocument(Reason.NO_TEXT, "PDF 里没有文字层，多半是扫描件。请先做文字识别（OCR），或上传可以复制文字的 PDF、DOCX 或网页。");
            }
            return PdfParagraphs.text(RunningHeaders.remove(pages));
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocument(Reason.ENCRYPTED, "PDF 设有打开密码，不能读取。请取消密码后再上传。", e);
        } catch (IOException | RuntimeException e) {
            throw e instanceof UnreadableDocument known ? known : broken(e);
        }
    }

    private static void checkAccess(PDDocument pdf) {
        AccessPermission access = pdf.getCurrentAccessPermission();
        if (!access.canExtractContent() && !access.canExtractForAccessibility()) {
            throw new UnreadableDocument(Reason.ENCRYPTED, "PDF 禁止提取文字。请上传允许复制文字的版本，或 DOCX、网页。");
        }
        if (pdf.getNumberOfPages() > MAX_PAGES) {
            throw new UnreadableDocument(
                    Reason.TOO_LONG, "PDF 有 " + pdf.getNumberOfPages() + " 页，超过上限 " + MAX_PAGES + " 页。请只上传需要的部分。");
        }
    }

    private static UnreadableDocument broken(Exception cause) {
        return new UnreadableDocument(Reason.BROKEN, "PDF 不完整或已损坏，可能没有传完。请重新下载，能在阅读器里打开后再上传。", cause);
    }
}
