package cn.xianchi.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.document.docx.DocxFileTest;
import cn.xianchi.document.text.DocumentFormat;
import cn.xianchi.document.text.UnreadableDocument;
import cn.xianchi.document.text.UnreadableDocument.Reason;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class UnreadableDocumentTest {
    private static final String DOCX = DocumentFormat.DOCX.mediaType();
    private static final String PDF = DocumentFormat.PDF.mediaType();

    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    /** What a bomb made without a bound is a multiple of this. The clock would tell of other programs, too. */
    private static final long MOST_MADE = 2_000_000_000;

    static Stream<Arguments> bad() throws IOException {
        byte[] docx = docx();
        byte[] pdf = new DrawnPdf().page().at(90, 90, "加密的内容").locked("secret", "owner");
        byte[] noise = new byte[50_000];
        new Random(1).nextBytes(noise);
        return Stream.of(
                bad("an empty file", new byte[0], null, Reason.EMPTY),
                bad("30 MB of text", "字".repeat(10_000_000).getBytes(StandardCharsets.UTF_8), null, Reason.TOO_LARGE),
                bad("6 million letters", "a".repeat(6_000_000).getBytes(StandardCharsets.UTF_8), null, Reason.TOO_LONG),
                bad("blank lines only", " \n\r\n".getBytes(StandardCharsets.UTF_8), null, Reason.NO_TEXT),
                bad(
                        "a page without words",
                        "<html><body></body></html>".getBytes(StandardCharsets.UTF_8),
                        null,
                        Reason.NO_TEXT),
                bad(
                        "a scanned PDF",
                        new DrawnPdf().page().operators("0 0 99 99 re f\n").bytes(),
                        PDF,
                        Reason.NO_TEXT),
                bad("a PDF with a password", pdf, PDF, Reason.ENCRYPTED),
                bad(
                        "half a PDF",
                        Arrays.copyOf(new DrawnPdf().page().at(90, 90, "文字").bytes(), 200),
                        PDF,
                        Reason.BROKEN),
                bad(
                        "a PDF of noise",
                        concat("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), noise),
                        PDF,
                        Reason.BROKEN),
                bad("a PDF that unpacks to 300 MB", pdfBomb(), PDF, Reason.BOMB),
                bad("a PDF of forms in forms", formsInForms(), PDF, Reason.BOMB),
                bad("half a DOCX", Arrays.copyOf(docx, docx.length / 2), DOCX, Reason.BROKEN),
                bad("a DOCX without its end", Arrays.copyOf(docx, docx.length - 30), DOCX, Reason.BROKEN),
                bad("a DOCX that unpacks to 300 MB", zipBomb(), DOCX, Reason.BOMB),
                bad("a DOCX whose text is no XML", zip(Map.of("word/document.xml", "no")), DOCX, Reason.BROKEN),
                bad("a zip of other files", zip(Map.of("a.txt", "b")), null, Reason.UNKNOWN_FORMAT),
                bad("a spreadsheet as DOCX", zip(Map.of("xl/workbook.xml", "b")), DOCX, Reason.WRONG_FORMAT),
                bad("an executable as PDF", concat(hex("4d5a9000"), noise), PDF, Reason.WRONG_FORMAT),
                bad("an executable of Linux", concat(hex("7f454c46"), noise), null, Reason.UNKNOWN_FORMAT),
                bad("an executable of macOS", concat(hex("cffaedfe"), noise), null, Reason.UNKNOWN_FORMAT),
                bad("an old .doc", concat(hex("d0cf11e0a1b11ae1"), noise), "application/msword", Reason.UNKNOWN_FORMAT),
                bad("an old .doc as DOCX", concat(hex("d0cf11e0a1b11ae1"), noise), DOCX, Reason.WRONG_FORMAT),
                bad(
                        "a DOCX with a password",
                        concat(hex("d0cf11e0a1b11ae1"), noise, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)),
                        DOCX,
                        Reason.ENCRYPTED),
                bad("random bytes", noise, null, Reason.NOT_TEXT),
                bad("random bytes as text", noise, "text/plain", Reason.NOT_TEXT),
                bad("random bytes as PDF", noise, PDF, Reason.WRONG_FORMAT),
                bad("text as PDF", "说是PDF".getBytes(StandardCharsets.UTF_8), PDF, Reason.WRONG_FORMAT),
                bad("a photo", concat(hex("ffd8ffe0"), noise), null, Reason.UNKNOWN_FORMAT));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("bad")
    void a_bad_file_is_refused_with_its_reason_and_little_is_made_of_it(
            String name, byte[] bytes, String type, Reason reason) {
        long before = THREAD.getCurrentThreadAllocatedBytes();
        UnreadableDocument refused = assertThrows(UnreadableDocument.class, () -> Documents.read(bytes, type));
        long made = THREAD.getCurrentThreadAllocatedBytes() - before;
        assertTrue(made < MOST_MADE, "bytes of memory asked for: " + made);
        assertEquals(reason, refused.reason(), refused.getMessage());
    }

    private static Arguments bad(String name, byte[] bytes, String type, Reason reason) {
        return Arguments.of(name, bytes, type, reason);
    }

    private static byte[] docx() throws IOException {
        XWPFDocument document = new XWPFDocument();
        document.createParagraph().createRun().setText("完整的一段。");
        return DocxFileTest.bytes(document);
    }

    private static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] zipBomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zeros(zip);
        }
        return out.toByteArray();
    }

    private static void zeros(OutputStream out) throws IOException {
        byte[] block = new byte[1_000_000];
        for (int i = 0; i < 300; i++) {
            out.write(block);
        }
    }

    private static byte[] pdfBomb() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            zeros(out);
        }
        byte[] head =
                ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>endobj\n4 0 obj<</Filter/FlateDecode/Length "
                                + packed.size() + ">>stream\n")
                        .getBytes(StandardCharsets.US_ASCII);
        byte[] tail = "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        return concat(head, packed.toByteArray(), tail);
    }

    /** Ten forms, each of which draws the next one ten times. */
    private static byte[] formsInForms() {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>endobj\n"
                + "4 0 obj<</Length 5>>stream\n/F Do\nendstream endobj\n");
        for (int form = 5; form < 15; form++) {
            String draws = form < 14 ? "/F Do ".repeat(10) : "q Q ".repeat(100);
            pdf.append(form + " 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length " + draws.length()
                    + "/Resources<</XObject<</F " + (form + 1) + " 0 R>>>>>>stream\n" + draws + "\nendstream endobj\n");
        }
        return pdf.append("trailer<</Root 1 0 R>>\n%%EOF").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
