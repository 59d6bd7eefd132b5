package cn.xianchi.format.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The formats in which every table may be downloaded. */
public enum FileFormat {
    CSV("text/csv;charset=UTF-8;header=present") {
        @Override
        public void write(Table table, Supplier<WorkbookNotes> notes, OutputStream out) throws IOException {
            CsvFormat.write(table, out);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public void write(Table table, Supplier<WorkbookNotes> notes, OutputStream out) throws IOException {
            XlsxFormat.write(table, notes.get(), out);
        }
    };

    /** The suffixes of all formats, for the paths of files: an annotation needs a constant. */
    public static final String SUFFIXES = "csv|xlsx";

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public abstract void write(Table table, Supplier<WorkbookNotes> notes, OutputStream out) throws IOException;

    public String mediaType() {
        return mediaType;
    }

    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static FileFormat ofSuffix(String suffix) {
        return valueOf(suffix.toUpperCase(Locale.ROOT));
    }

    /** The format of a file; empty where the path is not one's. */
    public static Optional<FileFormat> ofPath(String path) {
        return Arrays.stream(values())
                .filter(format -> path.endsWith("." + format.suffix()))
                .findFirst();
    }

    public static List<String> suffixes() {
        return List.of(SUFFIXES.split("\\|"));
    }
}
