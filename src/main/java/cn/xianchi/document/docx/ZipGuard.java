package cn.xianchi.document.docx;

import cn.xianchi.document.text.UnreadableDocument;
import cn.xianchi.document.text.UnreadableDocument.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a zip file holds; it is unpacked once to the void, counting, before anything unpacks it to memory. */
public record ZipGuard(Set<String> names) {
    public static final String WORD = "DOCX";
    /** Bytes of one XML part, unpacked. */
    static final long MOST_PART = 64_000_000;
    /** Bytes of all parts, unpacked. */
    static final long MOST_TOTAL = 200_000_000;

    private static final int MOST_NAMES = 10_000;
    private static final int END = 65_557;

    /** @throws UnreadableDocument BOMB beyond the bounds, BROKEN when cut off, ENCRYPTED when locked */
    public static ZipGuard check(byte[] bytes) {
        Set<String> names = new HashSet<>();
        long total = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                total += unpacked(in, entry.getName(), total);
                if (names.size() > MOST_NAMES) {
                    throw bomb();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            if (String.valueOf(e.getMessage()).contains("encrypted")) {
                throw new UnreadableDocument(Reason.ENCRYPTED, "压缩包设有密码，不能读取。请取消密码后再上传。", e);
            }
            throw broken(e);
        }
        if (!hasEnd(bytes)) {
            throw broken(null);
        }
        return new ZipGuard(names);
    }

    static UnreadableDocument bomb() {
        return new UnreadableDocument(Reason.BOMB, "文件解压后大得不正常，已停止读取。请用办公软件打开后另存一份，或另存为纯文本再上传。");
    }

    static UnreadableDocument broken(Exception cause) {
        return new UnreadableDocument(Reason.BROKEN, "文件不完整或已损坏，可能没有传完。请重新下载或重新导出，能在办公软件里打开后再上传。", cause);
    }

    /** How a reader would call it. */
    public String kind() {
        if (names.contains("word/document.xml")
                || names.stream().anyMatch(name -> name.matches("word/document\\d*\\.xml"))) {
            return WORD;
        }
        if (names.contains("OFD.xml")) {
            return " OFD 版式文件";
        }
        if (names.contains("xl/workbook.xml")) {
            return "电子表格（XLSX）";
        }
        return names.contains("ppt/presentation.xml") ? "演示文稿（PPTX）" : "压缩包（ZIP）";
    }

    private static long unpacked(ZipInputStream in, String name, long before) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        long most = name.endsWith(".xml") || name.endsWith(".rels") ? MOST_PART : MOST_TOTAL;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            if (size > most || before + size > MOST_TOTAL) {
                throw bomb();
            }
        }
        return size;
    }

    /** A zip file ends with a table of what it holds; one that was cut off does not. */
    private static boolean hasEnd(byte[] bytes) {
        for (int i = bytes.length - 22; i >= Math.max(0, bytes.length - END); i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }
}
