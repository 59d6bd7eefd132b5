package cn.xianchi.document;

import cn.xianchi.document.docx.ZipGuard;
import cn.xianchi.document.text.DocumentFormat;
import cn.xianchi.document.text.TextDecoder;
import cn.xianchi.document.text.UnreadableDocument;
import cn.xianchi.document.text.UnreadableDocument.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Detects the format of a file by its first bytes and refuses files of other formats. */
final class FormatDetector {
    private static final int HEAD = 4096;
    private static final Pattern MARKUP =
            Pattern.compile("^\\s*<(?:.*<)?(?:!doctype\\s+html|html[\\s>]|head[\\s>]|body[\\s>])", Pattern.DOTALL);
    /** Programs of Windows, Linux, macOS and Java; JPEG, PNG, GIF, TIFF, TIFF, RAR, 7z, gzip, RTF. */
    private static final Pattern OTHER_FORMATS =
            Pattern.compile("4d5a|7f454c46|feedfac[ef]|c[ef]faedfe|cafebabe|ffd8ff|89504e47|47494638|49492a00|4d4d002a"
                    + "|526172211a|377abcaf271c|1f8b08|7b5c727466");
    /** Office files before 2007, and encrypted files of later versions. */
    private static final String OLE2 = "d0cf11e0a1b11ae1";

    /** In UTF-16LE: the name of a part of an encrypted file. */
    private static final String ENCRYPTED = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";

    private static final Pattern ZIP = Pattern.compile("504b0304|504b0506");

    private FormatDetector() {}

    static DocumentFormat of(byte[] bytes, String mediaType) {
        Optional<DocumentFormat> claimed = DocumentFormat.claimedBy(mediaType);
        Optional<DocumentFormat> found = detect(bytes, claimed);
        boolean agrees = claimed.isEmpty() || claimed.equals(found) || isText(claimed) && isText(found);
        if (!agrees) {
            throw new UnreadableDocument(
                    Reason.WRONG_FORMAT, "claimed " + claimed.get() + ", starts with " + signature(bytes));
        }
        return found.orElseThrow(
                () -> new UnreadableDocument(Reason.UNKNOWN_FORMAT, "starts with " + signature(bytes)));
    }

    /** Empty for any other format. */
    private static Optional<DocumentFormat> detect(byte[] bytes, Optional<DocumentFormat> claimed) {
        String signature = signature(bytes);
        if (signature.startsWith(OLE2)) {
            if (contains(bytes, bytes.length, ENCRYPTED)) {
                throw new UnreadableDocument(Reason.ENCRYPTED, "Office file with a password");
            }
            return Optional.empty();
        }
        if (OTHER_FORMATS.matcher(signature).lookingAt()) {
            return Optional.empty();
        }
        if (isPdf(bytes)) {
            return Optional.of(DocumentFormat.PDF);
        }
        if (ZIP.matcher(signature).lookingAt()) {
            return ZipGuard.isDocx(bytes) ? Optional.of(DocumentFormat.DOCX) : Optional.empty();
        }
        boolean isHtml = claimed.equals(Optional.of(DocumentFormat.HTML)) || isMarkup(bytes);
        return Optional.of(isHtml ? DocumentFormat.HTML : DocumentFormat.TXT);
    }

    private static boolean isText(Optional<DocumentFormat> format) {
        return format.equals(Optional.of(DocumentFormat.TXT)) || format.equals(Optional.of(DocumentFormat.HTML));
    }

    /** Some writers put a few bytes before the signature; such a file must also end as a PDF does. */
    private static boolean isPdf(byte[] bytes) {
        return contains(bytes, 5, "%PDF-")
                || contains(bytes, 1024, "%PDF-") && contains(bytes, bytes.length, "startxref");
    }

    private static boolean isMarkup(byte[] bytes) {
        Charset charset = TextDecoder.byteOrderMark(bytes).orElse(StandardCharsets.ISO_8859_1);
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), charset).toLowerCase(Locale.ROOT);
        return MARKUP.matcher(head.replaceFirst("^(?:\uFEFF|\u00EF\u00BB\u00BF)", ""))
                .find();
    }

    /** The first eight bytes in hex. */
    private static String signature(byte[] bytes) {
        return HexFormat.of().formatHex(bytes, 0, Math.min(8, bytes.length));
    }

    /** Whether {@code part}, a character for each byte, occurs within the first {@code length} bytes. */
    private static boolean contains(byte[] bytes, int length, String part) {
        return new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1).contains(part);
    }
}
