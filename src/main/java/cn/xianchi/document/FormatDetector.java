package cn.xianchi.document;

import cn.xianchi.document.docx.ZipGuard;
import cn.xianchi.document.text.DocumentFormat;
import cn.xianchi.document.text.TextDecoder;
import cn.xianchi.document.text.UnreadableDocument;
import cn.xianchi.document.text.UnreadableDocument.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the format of a file by its first bytes, and refuses what is none of ours by its name. */
final class FormatDetector {
    private static final int HEAD = 4096;
    private static final Pattern MARKUP =
            Pattern.compile("^\\s*<(?:.*<)?(?:!doctype\\s+html|html[\\s>]|head[\\s>]|body[\\s>])", Pattern.DOTALL);
    private static final Map<String, String> PROGRAMS = Map.of(
            "4d5a",
            "Windows 可执行程序",
            "7f454c46",
            "Linux 可执行程序",
            "feedface",
            "macOS 可执行程序",
            "feedfacf",
            "macOS 可执行程序",
            "cefaedfe",
            "macOS 可执行程序",
            "cffaedfe",
            "macOS 可执行程序",
            "cafebabe",
            "可执行程序（Java 类或 macOS 程序）");
    private static final Map<String, String> OTHERS = Map.of(
            "ffd8ff",
            "JPEG 图片",
            "89504e47",
            "PNG 图片",
            "47494638",
            "GIF 图片",
            "49492a00",
            "TIFF 图片",
            "4d4d002a",
            "TIFF 图片",
            "526172211a",
            "RAR 压缩包",
            "377abcaf271c",
            "7z 压缩包",
            "1f8b08",
            "gzip 压缩包",
            "7b5c727466",
            "RTF 文件");
    private static final String OLE2 = "d0cf11e0a1b11ae1";

    private FormatDetector() {}

    static DocumentFormat of(byte[] bytes, String mediaType) {
        Optional<DocumentFormat> claimed = DocumentFormat.claimedBy(mediaType);
        String magic = magic(bytes);
        refuseNamed(magic, PROGRAMS, claimed, "程序不是报告，请选择报告文件。");
        refuseNamed(magic, OTHERS, claimed, "请上传 PDF、DOCX、网页或纯文本；图片要先做文字识别（OCR），压缩包要先解压。");
        if (magic.startsWith(OLE2)) {
            throw old(bytes, claimed);
        }
        DocumentFormat found = found(bytes, magic, claimed);
        if (claimed.isPresent() && claimed.get() != found && !(isText(claimed.get()) && isText(found))) {
            throw wrong(claimed.get(), isText(found) ? "文本" : found.name());
        }
        return found;
    }

    private static DocumentFormat found(byte[] bytes, String magic, Optional<DocumentFormat> claimed) {
        if (isPdf(bytes)) {
            return DocumentFormat.PDF;
        }
        if (magic.startsWith("504b0304") || magic.startsWith("504b0506")) {
            return zip(bytes, claimed);
        }
        if (claimed.filter(format -> !isText(format)).isPresent()) {
            throw wrong(claimed.get(), "别的内容");
        }
        return claimed.filter(format -> format == DocumentFormat.HTML).isPresent() || isMarkup(bytes)
                ? DocumentFormat.HTML
                : DocumentFormat.TXT;
    }

    private static DocumentFormat zip(byte[] bytes, Optional<DocumentFormat> claimed) {
        String packed = ZipGuard.check(bytes).kind();
        if (packed.equals(ZipGuard.WORD)) {
            return DocumentFormat.DOCX;
        }
        if (claimed.isPresent()) {
            throw wrong(claimed.get(), packed);
        }
        throw new UnreadableDocument(Reason.UNKNOWN_FORMAT, "这是" + packed + "，不能读取。请把报告另存为 PDF 或 DOCX，压缩包要先解压。");
    }

    private static void refuseNamed(
            String magic, Map<String, String> names, Optional<DocumentFormat> claimed, String remedy) {
        names.forEach((start, name) -> {
            if (magic.startsWith(start)) {
                claimed.ifPresent(format -> {
                    throw wrong(format, name);
                });
                throw new UnreadableDocument(Reason.UNKNOWN_FORMAT, "这是" + name + "，不能读取。" + remedy);
            }
        });
    }

    private static UnreadableDocument old(byte[] bytes, Optional<DocumentFormat> claimed) {
        if (contains(bytes, bytes.length, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))) {
            return new UnreadableDocument(Reason.ENCRYPTED, "这是用密码加密的 Office 文件。请在办公软件里取消密码，另存为 DOCX 后再上传。");
        }
        String what = "旧版 Office 文件（.doc、.xls 或 .wps）";
        if (claimed.isPresent()) {
            return new UnreadableDocument(
                    Reason.WRONG_FORMAT, "文件标为 " + claimed.get() + "，内容却是" + what + "。请在办公软件里打开，另存为 DOCX 后再上传。");
        }
        return new UnreadableDocument(Reason.UNKNOWN_FORMAT, "这是" + what + "，不能读取。请在办公软件里打开，另存为 DOCX 后再上传。");
    }

    private static UnreadableDocument wrong(DocumentFormat claimed, String found) {
        return new UnreadableDocument(
                Reason.WRONG_FORMAT, "文件标为 " + claimed + "，内容却是" + found + "。请检查是否选错了文件，或改正扩展名后再上传。");
    }

    private static boolean isText(DocumentFormat format) {
        return format == DocumentFormat.TXT || format == DocumentFormat.HTML;
    }

    /** Some writers put a few bytes before the mark; such a file must also end as a PDF does. */
    private static boolean isPdf(byte[] bytes) {
        byte[] mark = "%PDF-".getBytes(StandardCharsets.US_ASCII);
        return contains(bytes, mark.length, mark)
                || contains(bytes, 1024, mark)
                        && contains(bytes, bytes.length, "startxref".getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean isMarkup(byte[] bytes) {
        Charset charset = TextDecoder.byteOrderMark(bytes).orElse(StandardCharsets.ISO_8859_1);
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), charset).toLowerCase(Locale.ROOT);
        return MARKUP.matcher(head.replaceFirst("^(?:\uFEFF|\u00EF\u00BB\u00BF)", ""))
                .find();
    }

    private static String magic(byte[] bytes) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < Math.min(8, bytes.length); i++) {
            hex.append(String.format("%02x", bytes[i]));
        }
        return hex.toString();
    }

    /** Whether {@code part} stands within the first {@code length} bytes. */
    private static boolean contains(byte[] bytes, int length, byte[] part) {
        for (int start = 0; start <= Math.min(length, bytes.length) - part.length; start++) {
            if (Arrays.equals(bytes, start, start + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
