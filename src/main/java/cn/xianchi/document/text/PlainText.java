package cn.xianchi.document.text;

/** A plain text as it stands; only its line ends become LF, because offsets into it are handed out. */
public final class PlainText {
    private PlainText() {}

    public static String of(byte[] bytes) {
        String text = TextDecoder.text(bytes, null);
        if (text.length() > TextLines.MOST) {
            throw TextLines.tooLong();
        }
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
