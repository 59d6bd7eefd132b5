package cn.xianchi.document.docx;

import cn.xianchi.document.text.UnreadableDocument;
import cn.xianchi.document.text.UnreadableDocument.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Measures the decompressed size of a zip file before POI loads it, and looks for a DOCX in it. POI limits only single
 * entries, and reads a truncated file without an error.
 */
public final class ZipGuard {
    /** Maximum decompressed bytes of one XML part and of all parts. */
    private static final long MAX_XML_PART = 64_000_000;

    static final long MAX_TOTAL = 200_000_000;

    private static final int MAX_ENTRIES = 10_000;
    /** Size of the end record, and its maximum distance from the end of the file. */
    private static final int END_RECORD = 22;

    private static final int MAX_END_DISTANCE = 65_557;

    private ZipGuard() {}

    /** @throws UnreadableDocument BOMB beyond the limits, BROKEN if truncated or damaged, ENCRYPTED with a password */
    public static boolean isDocx(byte[] bytes) {
        boolean isDocx = false;
        int entries = 0;
        long total = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                isDocx |= entry.getName().matches("word/document\\d*\\.xml");
                total += size(in, entry.getName(), total);
                entries++;
                if (entries > MAX_ENTRIES) {
                    throw bomb();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            if (String.valueOf(e.getMessage()).contains("encrypted")) {
                throw new UnreadableDocument(Reason.ENCRYPTED, "zip file with a password", e);
            }
            throw new UnreadableDocument(Reason.BROKEN, "damaged zip file", e);
        }
        if (!hasEndRecord(bytes)) {
            throw new UnreadableDocument(Reason.BROKEN, "truncated zip file");
        }
        return isDocx;
    }

    static UnreadableDocument bomb() {
        return new UnreadableDocument(Reason.BOMB, "zip file too large when decompressed");
    }

    private static long size(ZipInputStream in, String name, long before) throws IOException {
        boolean isXml = name.endsWith(".xml") || name.endsWith(".rels");
        long limit = Math.min(isXml ? MAX_XML_PART : MAX_TOTAL, MAX_TOTAL - before);
        long size = in.skip(limit + 1);
        if (size > limit) {
            throw bomb();
        }
        return size;
    }

    private static boolean hasEndRecord(byte[] bytes) {
        int from = Math.max(0, bytes.length - MAX_END_DISTANCE);
        String end = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        return end.lastIndexOf("PK\5\6", end.length() - END_RECORD) >= 0;
    }
}
