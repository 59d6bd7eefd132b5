package cn.xianchi.document.pdf;

import cn.xianchi.document.text.UnreadableDocument;
import cn.xianchi.document.text.UnreadableDocument.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/** Unpacks the streams of a PDF to the void, counting, because PDFBox unpacks a whole stream to memory. */
final class PdfBombGuard {
    /** Bytes of one stream, unpacked; a large picture may have so many. */
    private static final long MOST_STREAM = 150_000_000;
    /** Bytes of one stream that is no picture, unpacked. */
    private static final int MOST_TEXT = 64_000_000;
    /** Bytes of all streams that are no pictures, unpacked. */
    private static final long MOST_TOTAL = 500_000_000;

    private static final int NESTED = 4;

    private PdfBombGuard() {}

    private static final class Full extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Counts what is written, keeps it when asked to, and stops at {@code most}. */
    private static final class Bounded extends OutputStream {
        private final ByteArrayOutputStream kept;
        private long room;

        private Bounded(long most, boolean keeps) {
            this.room = most;
            this.kept = keeps ? new ByteArrayOutputStream() : null;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            room -= length;
            if (room < 0) {
                throw new Full();
            }
            if (kept != null) {
                kept.write(bytes, start, length);
            }
        }
    }

    /** Before the file is opened: what looks deflated, since opening it unpacks some of it. */
    static void checkRaw(byte[] bytes) {
        for (int at = find(bytes, 0); at >= 0; at = find(bytes, at)) {
            int start = at;
            while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n' || bytes[start] == ' ')) {
                start++;
            }
            if (isDeflated(bytes, start)) {
                inflate(bytes, start, 1);
            }
        }
    }

    /** After it is opened, when it is also decrypted: every stream that is no picture, whatever packs it. */
    static void check(COSDocument pdf) throws IOException {
        long total = 0;
        for (COSObjectKey key : new ArrayList<>(pdf.getXrefTable().keySet())) {
            COSObject object = pdf.getObjectFromPool(key);
            if (object.getObject() instanceof COSStream stream
                    && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                total += unpacked(stream);
            }
            if (total > MOST_TOTAL) {
                throw bomb();
            }
        }
    }

    static UnreadableDocument bomb() {
        return new UnreadableDocument(Reason.BOMB, "PDF 解压后大得不正常，已停止读取。请重新导出 PDF，或上传 DOCX、网页。");
    }

    private static long unpacked(COSStream stream) throws IOException {
        List<COSName> filters = filters(stream);
        long size = 0;
        byte[] data = null;
        for (int i = 0; i < filters.size(); i++) {
            Bounded out = new Bounded(MOST_TEXT, i + 1 < filters.size());
            try (InputStream in = data == null ? stream.createRawInputStream() : new ByteArrayInputStream(data)) {
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, out, stream, i);
            } catch (Full e) {
                throw bomb();
            } catch (IOException e) {
                return size;
            }
            size += MOST_TEXT - out.room;
            data = out.kept == null ? null : out.kept.toByteArray();
        }
        return size;
    }

    private static List<COSName> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static void inflate(byte[] bytes, int start, int depth) {
        boolean mayNest = depth < NESTED;
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes, start, bytes.length - start))) {
            byte[] head = in.readNBytes(2);
            boolean isNested = mayNest && isDeflated(head, 0);
            Bounded out = new Bounded(isNested ? MOST_TEXT : MOST_STREAM, isNested);
            out.write(head, 0, head.length);
            in.transferTo(out);
            if (isNested) {
                inflate(out.kept.toByteArray(), 0, depth + 1);
            }
        } catch (Full e) {
            throw bomb();
        } catch (IOException e) {
            return; // not deflated after all, or cut off: PDFBox will see
        }
    }

    private static boolean isDeflated(byte[] bytes, int at) {
        return at + 1 < bytes.length
                && (bytes[at] & 0x0F) == 8
                && ((bytes[at] & 0xFF) * 256 + (bytes[at + 1] & 0xFF)) % 31 == 0;
    }

    /** The place behind the next {@code stream} that begins one; -1 when there is none. */
    private static int find(byte[] bytes, int from) {
        for (int i = from; i + 6 < bytes.length; i++) {
            if (bytes[i] == 's'
                    && bytes[i + 1] == 't'
                    && bytes[i + 2] == 'r'
                    && bytes[i + 3] == 'e'
                    && bytes[i + 4] == 'a'
                    && bytes[i + 5] == 'm') {
                return i + 6;
            }
        }
        return -1;
    }
}
