package cn.xianchi.document.text;

import cn.xianchi.document.text.UnreadableDocument.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Decodes bytes by their byte order mark, else as UTF-8, else as GB18030; removes the byte order mark. */
public final class TextDecoder {
    private static final Charset GB18030 = Charset.forName("GB18030");
    /** Maximum percentage of damaged characters among those beyond ASCII. */
    private static final int MAX_DAMAGED_PERCENT = 2;
    /** One control character is allowed per this many characters; printers leave form feeds and page marks. */
    private static final int CHARACTERS_PER_CONTROL = 200;

    private TextDecoder() {}

    /** {@code preferred} is tried after the byte order mark and before UTF-8; may be null. */
    public static String text(byte[] bytes, Charset preferred) {
        Optional<Charset> marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            String text = new String(bytes, marked.get());
            return requireText(text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
        return requireText(Stream.of(Optional.ofNullable(preferred), Optional.of(StandardCharsets.UTF_8))
                .flatMap(Optional::stream)
                .flatMap(charset -> decodeStrictly(bytes, charset).stream())
                .findFirst()
                .orElseGet(() -> decodeLeniently(bytes)));
    }

    /** Charset of the byte order mark; empty without one. */
    public static Optional<Charset> byteOrderMark(byte[] bytes) {
        return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .filter(charset -> new String(bytes, 0, Math.min(3, bytes.length), charset).startsWith("\uFEFF"))
                .findFirst();
    }

    private static Optional<String> decodeStrictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Replaces a few damaged characters with U+FFFD: in UTF-8 if few are damaged there, else in GB18030. */
    private static String decodeLeniently(byte[] bytes) {
        return Stream.of(StandardCharsets.UTF_8, GB18030)
                .map(charset -> new String(bytes, charset))
                .filter(text -> damagedPercent(text) <= MAX_DAMAGED_PERCENT)
                .findFirst()
                .orElseThrow(TextDecoder::notText);
    }

    /** Percentage of damaged characters among those beyond ASCII. */
    private static double damagedPercent(String text) {
        long nonAscii = text.chars().filter(c -> c > 0x7F).count();
        long damaged = text.chars().filter(c -> c == 0xFFFD).count();
        return nonAscii == 0 ? 0 : 100.0 * damaged / nonAscii;
    }

    private static String requireText(String text) {
        long controls = text.chars().filter(TextDecoder::isControl).count();
        if (text.indexOf('\0') >= 0 || controls > Math.max(2, text.length() / CHARACTERS_PER_CONTROL)) {
            throw notText();
        }
        return text;
    }

    private static boolean isControl(int c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0x7F;
    }

    private static UnreadableDocument notText() {
        return new UnreadableDocument(Reason.NOT_TEXT, "binary data or an unknown charset");
    }
}
