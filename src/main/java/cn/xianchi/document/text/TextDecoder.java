package cn.xianchi.document.text;

import cn.xianchi.document.text.UnreadableDocument.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes as characters: by their byte order mark, else UTF-8, else GB18030; the mark itself is dropped. */
public final class TextDecoder {
    private static final Charset GB18030 = Charset.forName("GB18030");
    /** Of the characters beyond ASCII, so many in a hundred may be damaged. */
    private static final int DAMAGE = 2;
    /** Of all characters, one in so many may be a control character; page numbers of a printer are such. */
    private static final int CONTROL = 200;

    private TextDecoder() {}

    /** {@code preferred} is tried between the byte order mark and UTF-8; null for none. */
    public static String text(byte[] bytes, Charset preferred) {
        Optional<Charset> marked = marked(bytes);
        if (marked.isPresent()) {
            String text = new String(bytes, marked.get());
            return checked(text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
        if (preferred != null) {
            Optional<String> text = strictly(bytes, preferred);
            if (text.isPresent()) {
                return checked(text.get());
            }
        }
        return checked(strictly(bytes, StandardCharsets.UTF_8).orElseGet(() -> leniently(bytes)));
    }

    /** The charset that the byte order mark tells. */
    public static Optional<Charset> marked(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return starts(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
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

    /** A few damaged characters are shown as U+FFFD, in the charset that has fewer of them. */
    private static String leniently(byte[] bytes) {
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        if (damage(utf8) <= DAMAGE) {
            return utf8;
        }
        String national = new String(bytes, GB18030);
        if (damage(national) <= DAMAGE) {
            return national;
        }
        throw notText();
    }

    /** Of 100 characters beyond ASCII, how many are damaged. */
    private static double damage(String text) {
        long beyond = text.chars().filter(c -> c > 0x7F).count();
        long damaged = text.chars().filter(c -> c == 0xFFFD).count();
        return beyond == 0 ? 0 : 100.0 * damaged / beyond;
    }

    private static String checked(String text) {
        long controls = text.chars().filter(TextDecoder::isControl).count();
        if (text.indexOf('\0') >= 0 || controls > Math.max(2, text.length() / CONTROL)) {
            throw notText();
        }
        return text;
    }

    private static boolean isControl(int c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0x7F;
    }

    private static UnreadableDocument notText() {
        return new UnreadableDocument(
                Reason.NOT_TEXT, "文件内容不是文字（可能是二进制数据，或编码不是 UTF-8、GB18030、带标记的 UTF-16）。请另存为 UTF-8 纯文本、PDF 或 DOCX 后再上传。");
    }
}
