package cn.xianchi.document.pdf;

import cn.xianchi.document.text.UnreadableDocument;
import cn.xianchi.document.text.UnreadableDocument.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import org.apache.commons.io.output.ThresholdingOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/** Measures decompressed stream sizes before PDFBox loads whole streams into memory, to reject decompression bombs. */
final class PdfBombGuard {
    /** Maximum decompressed bytes of one stream; large pictures come close. */
    private static final int MAX_STREAM = 150_000_000;
    /** Maximum decompressed bytes of one stream that is not a picture. */
    private static final int MAX_TEXT_STREAM = 64_000_000;
    /** Maximum decompressed bytes of all streams that are not pictures. */
    private static final long MAX_TOTAL = 500_000_000;

    private static final int MAX_NESTING = 4;

    private PdfBombGuard() {}

    /** Passes bytes on and throws when more than {@code limit} are written. */
    private static ThresholdingOutputStream bounded(int limit, OutputStream out) {
        return new ThresholdingOutputStream(
                limit,
                full -> {
                    throw bomb();
                },
                full -> out);
    }

    /** Checks deflated streams in the raw bytes, because opening the file already decompresses some of them. */
    static void checkRaw(byte[] bytes) {
        String keyword = "stream";
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (int at = text.indexOf(keyword); at >= 0; at = text.indexOf(keyword, at + 1)) {
            int start = at + keyword.length();
            while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n' || bytes[start] == ' ')) {
                start++;
            }
            if (isDeflated(bytes, start)) {
                inflate(bytes, start, 1);
            }
        }
    }

    /** Checks every stream that is not a picture, whatever its filter, after the file is opened and decrypted. */
    static void check(COSDocument pdf) throws IOException {
        long total = 0;
        for (COSObjectKey key : new ArrayList<>(pdf.getXrefTable().keySet())) {
            COSObject object = pdf.getObjectFromPool(key);
            if (object.getObject() instanceof COSStream stream
                    && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                total += decompressedSize(stream);
            }
            if (total > MAX_TOTAL) {
                throw bomb();
            }
        }
    }

    static UnreadableDocument bomb() {
        return new UnreadableDocument(Reason.BOMB, "PDF too large when decompressed");
    }

    private static long decompressedSize(COSStream stream) throws IOException {
        List<COSName> filters = filters(stream);
        long size = 0;
        ByteArrayOutputStream data = null;
        for (int i = 0; i < filters.size(); i++) {
            InputStream raw =
                    data == null ? stream.createRawInputStream() : new ByteArrayInputStream(data.toByteArray());
            data = new ByteArrayOutputStream();
            boolean isLast = i + 1 == filters.size();
            ThresholdingOutputStream out = bounded(MAX_TEXT_STREAM, isLast ? OutputStream.nullOutputStream() : data);
            try (InputStream in = raw) {
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, out, stream, i);
            } catch (IOException e) {
                return size;
            }
            size += out.getByteCount();
        }
        return size;
    }

    private static List<COSName> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        Stream<COSBase> all = filters instanceof COSArray array
                ? IntStream.range(0, array.size()).mapToObj(array::getObject)
                : Stream.ofNullable(filters);
        return all.filter(COSName.class::isInstance).map(COSName.class::cast).toList();
    }

    private static void inflate(byte[] bytes, int start, int depth) {
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes, start, bytes.length - start))) {
            byte[] head = in.readNBytes(2);
            boolean isNested = depth < MAX_NESTING && isDeflated(head, 0);
            ByteArrayOutputStream data = new ByteArrayOutputStream();
            OutputStream out =
                    isNested ? bounded(MAX_TEXT_STREAM, data) : bounded(MAX_STREAM, OutputStream.nullOutputStream());
            out.write(head);
            in.transferTo(out);
            if (isNested) {
                inflate(data.toByteArray(), 0, depth + 1);
            }
        } catch (IOException e) {
            return; // not deflated after all, or truncated: PDFBox reports it
        }
    }

    private static boolean isDeflated(byte[] bytes, int at) {
        return at + 1 < bytes.length
                && (bytes[at] & 0x0F) == 8
                && ((bytes[at] & 0xFF) * 256 + (bytes[at + 1] & 0xFF)) % 31 == 0;
    }
}
