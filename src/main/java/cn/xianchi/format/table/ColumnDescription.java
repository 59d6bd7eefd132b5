package cn.xianchi.format.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A column of a file of open data. {@code type} is one of Table Schema (string, integer, number, boolean, date).
 *
 * @param file without its suffix
 */
public record ColumnDescription(String file, String name, String type, String zh, String en) {
    private static final List<ColumnDescription> ALL = read();

    /** The columns of a file, in order. */
    public static List<ColumnDescription> of(String file) {
        return ALL.stream().filter(field -> field.file().equals(file)).toList();
    }

    private static List<ColumnDescription> read() {
        try (InputStream in = ColumnDescription.class.getResourceAsStream("fields.csv");
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
            return rows.stream()
                    .map(row -> new ColumnDescription(
                            row.getField("file"),
                            row.getField("name"),
                            row.getField("type"),
                            row.getField("zh"),
                            row.getField("en")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
