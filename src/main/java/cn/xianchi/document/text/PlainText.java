package cn.xianchi.document.text;

/** Decodes a plain text unchanged except for line ends, which become LF; offsets refer to the result. */
public final class PlainText {
    private PlainText() {}

    public static String of(byte[] bytes) {
        String text = TextDecoder.text(bytes, null);
        if (text.length() > TextLines.MAX_CHARACTERS) {
            throw TextLines.tooLong();
        }
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
