package cn.xianchi.document.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xianchi.document.Documents;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    private static final String REPORT = "一、总体情况\r\n　　全年办件98.6万件。\r下一行  两个空格\n";
    private static final String READ = "一、总体情况\n　　全年办件98.6万件。\n下一行  两个空格\n";

    @ParameterizedTest(name = "{0} after the mark {1}")
    @CsvSource(textBlock = """
            UTF-8,    ''
            UTF-8,    EFBBBF
            UTF-16LE, FFFE
            UTF-16BE, FEFF
            GB18030,  ''
            """)
    void only_line_ends_change_whatever_the_encoding(String charset, String mark) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HexFormat.of().parseHex(mark));
        bytes.writeBytes(REPORT.getBytes(Charset.forName(charset)));
        DocumentText text = Documents.read(bytes.toByteArray(), "text/plain; charset=whatever");
        assertEquals(DocumentFormat.TXT, text.format());
        assertEquals(READ, text.text());
    }

    @Test
    void one_damaged_character_does_not_change_the_encoding() {
        byte[] bytes = (READ + "办结".repeat(100)).getBytes(StandardCharsets.UTF_8);
        bytes[1] = '?';
        assertEquals(
                "下一行",
                Documents.read(bytes, null).text().lines().toList().get(2).substring(0, 3));
    }

    @Test
    void the_hash_is_that_of_the_bytes() {
        DocumentText text = Documents.read("abc".getBytes(StandardCharsets.US_ASCII), null);
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", text.sha256());
    }
}
