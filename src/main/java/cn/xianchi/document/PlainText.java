package cn.xianchi.document;

/** A plain text as it stands; only its line ends become LF, because offsets into it are handed out. */
final class PlainText {
    private PlainText() {}

    static String of(byte[] bytes) {
        String text = Decoding.text(bytes, null);
        if (text.length() > Lines.MOST) {
            throw Lines.tooLong();
        }
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
