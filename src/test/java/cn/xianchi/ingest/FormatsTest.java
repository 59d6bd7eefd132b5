package cn.xianchi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.extraction.reading.Candidate;
import cn.xianchi.extraction.reading.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One report, handed in as plain text, as a page of a site, as a Word file and as a PDF, is read alike. */
@Execution(ExecutionMode.CONCURRENT)
class FormatsTest {
    private static final DataFiles DATA = DataFiles.read(new DataFolder(Optional.empty()));
    private static final ReportReader READER =
            new ReportReader(DATA.catalog(), DATA.rules(), Clock.systemDefaultZone());

    private static String text(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/corpus", name));
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static List<String> read(byte[] bytes, String type) {
        Reading reading =
                READER.read(bytes, type, Optional.empty(), Optional.empty()).reading();
        return reading.candidates().stream().map(FormatsTest::words).toList();
    }

    private static String words(Candidate one) {
        return String.join(
                " ",
                one.indicator().code(),
                one.figure().value().toPlainString(),
                one.figure().qualifier().name(),
                String.valueOf(one.window().start()),
                String.valueOf(one.window().end()),
                one.dimension(),
                one.statistic().name(),
                one.location().section(),
                one.figure().raw().replaceAll("\\s", ""),
                one.assessment().rule());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fengkai-2023.txt", "gaoming-2024.txt", "lianping-2025.txt", "renhua-2025.txt"})
    void a_report_is_read_alike_in_every_format(String name) throws IOException {
        String text = text(name);
        List<String> plain = read(text.getBytes(StandardCharsets.UTF_8), "text/plain");
        assertTrue(plain.size() > 20, plain.toString());
        assertEquals(plain, read(text.getBytes(Charset.forName("GB18030")), "text/plain"));
        assertEquals(plain, read(("\ufeff" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8), null));
        assertEquals(plain, read(page(text), "text/html"));
        assertEquals(plain, read(word(text), null));
        assertEquals(plain, read(PrintedPdf.of(text), "application/pdf"));
    }

    private static byte[] page(String text) {
        String[] lines = text.split("\n");
        StringBuilder body = new StringBuilder();
        for (String line : lines) {
            body.append("<p>&nbsp;&nbsp;").append(line.strip()).append("</p>\n");
        }
        return ("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>县政务公开</title></head><body>"
                        + "<div class=\"nav\"><a href=\"/\">首页</a> <a href=\"/zwgk\">政务公开 26 条</a></div>"
                        + "<div class=\"share\">分享到：微信 1 微博 2</div><div id=\"zoom\">" + body
                        + "</div><div class=\"footer\">备案号：粤ICP备00000000号 电话：0750-1234567</div></body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] word(String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            text.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(out);
            return out.toByteArray();
        }
    }
}
