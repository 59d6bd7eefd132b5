package cn.xianchi.document.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Supported formats with their media types. */
public enum DocumentFormat {
    TXT("text/plain"),
    HTML("text/html"),
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String mediaType;

    DocumentFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Empty if the media type is null, {@code application/octet-stream} or unknown. */
    public static Optional<DocumentFormat> claimedBy(String mediaType) {
        if (mediaType == null) {
            return Optional.empty();
        }
        String bare = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (bare.equals("application/xhtml+xml")) {
            return Optional.of(HTML);
        }
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(bare))
                .findFirst();
    }
}
