package cn.xianchi.format.opendata;

import java.nio.file.Path;
import java.util.Locale;

/** A file of a release on disk. */
public record ReleaseArtifact(ReleaseFile file, Path path, long bytes, String sha256) {
    /** Its length in kB or MB. */
    public String size() {
        double kilobytes = bytes / 1000.0;
        return kilobytes < 1000
                ? String.format(Locale.ROOT, "%.1f kB", kilobytes)
                : String.format(Locale.ROOT, "%.1f MB", kilobytes / 1000);
    }
}
