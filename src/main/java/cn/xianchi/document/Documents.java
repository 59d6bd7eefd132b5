package cn.xianchi.document;

import cn.xianchi.document.docx.DocxFile;
import cn.xianchi.document.html.HtmlPage;
import cn.xianchi.document.pdf.PdfFile;
import cn.xianchi.document.text.DocumentFormat;
import cn.xianchi.document.text.DocumentText;
import cn.xianchi.document.text.TextDecoder;
import cn.xianchi.document.text.TextLines;
import cn.xianchi.document.text.UnreadableDocument;
import cn.xianchi.document.text.UnreadableDocument.Reason;
import org.apache.commons.codec.digest.DigestUtils;

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
            throw new UnreadableDocument(Reason.EMPTY, "no bytes");
        }
        if (bytes.length > MAX_BYTES) {
            throw new UnreadableDocument(Reason.TOO_LARGE, bytes.length + " bytes");
        }
        DocumentFormat format = FormatDetector.of(bytes, mediaType);
        String text = extract(bytes, format);
        if (text.isBlank()) {
            throw new UnreadableDocument(Reason.NO_TEXT, format.name());
        }
        return new DocumentText(format, text, DigestUtils.sha256Hex(bytes));
    }

    private static String extract(byte[] bytes, DocumentFormat format) {
        try {
            return switch (format) {
                case TXT -> plainText(bytes);
                case HTML -> HtmlPage.text(bytes);
                case PDF -> PdfFile.text(bytes);
                case DOCX -> DocxFile.text(bytes);
            };
        } catch (StackOverflowError e) {
            throw new UnreadableDocument(Reason.BROKEN, format + " nested too deep", e);
        }
    }

    /** The text unchanged except for line ends, which become LF. */
    private static String plainText(byte[] bytes) {
        String text = TextDecoder.text(bytes, null);
        TextLines.checkLength(text.length());
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
