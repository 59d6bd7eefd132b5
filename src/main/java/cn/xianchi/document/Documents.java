package cn.xianchi.document;

import cn.xianchi.document.docx.DocxFile;
import cn.xianchi.document.html.HtmlPage;
import cn.xianchi.document.pdf.PdfFile;
import cn.xianchi.document.text.DocumentFormat;
import cn.xianchi.document.text.DocumentText;
import cn.xianchi.document.text.PlainText;
import cn.xianchi.document.text.UnreadableDocument;
import cn.xianchi.document.text.UnreadableDocument.Reason;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Extracts the text of a report from the bytes of its file. */
public final class Documents {
    /** Maximum file size in bytes. */
    public static final int MAX_BYTES = 20_000_000;

    private Documents() {}

    /**
     * Detects the format from the bytes; {@code mediaType}, which may be null, only separates HTML from plain text.
     *
     * @throws UnreadableDocument if the format is unknown or differs from the media type, or the file is encrypted,
     *     damaged, too large or without text
     */
    public static DocumentText read(byte[] bytes, String mediaType) {
        if (bytes.length == 0) {
            throw new UnreadableDocument(Reason.EMPTY, "文件是空的。请重新选择报告文件。");
        }
        if (bytes.length > MAX_BYTES) {
            throw new UnreadableDocument(
                    Reason.TOO_LARGE,
                    "文件有 " + (bytes.length + 999_999) / 1_000_000 + " MB，超过上限 " + MAX_BYTES / 1_000_000
                            + " MB。请压缩其中的图片，或另存为纯文本后再上传。");
        }
        DocumentFormat format = FormatDetector.of(bytes, mediaType);
        String text = extract(bytes, format);
        if (text.isBlank()) {
            throw new UnreadableDocument(Reason.NO_TEXT, "文件里没有文字。请检查是否选对了文件；如果内容是图片，请先做文字识别（OCR）。");
        }
        return new DocumentText(format, text, sha256(bytes));
    }

    private static String extract(byte[] bytes, DocumentFormat format) {
        try {
            return switch (format) {
                case TXT -> PlainText.of(bytes);
                case HTML -> HtmlPage.text(bytes);
                case PDF -> PdfFile.text(bytes);
                case DOCX -> DocxFile.text(bytes);
            };
        } catch (StackOverflowError e) {
            throw new UnreadableDocument(Reason.BROKEN, "文件内部嵌套过深，无法读取。请用办公软件打开后另存一份再上传。", e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
