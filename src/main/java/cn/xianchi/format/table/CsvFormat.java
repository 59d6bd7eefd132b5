package cn.xianchi.format.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** RFC 4180, UTF-8 without BOM; an empty field is a missing value. */
public final class CsvFormat {
    private CsvFormat() {}

    public static void write(Table table, OutputStream out) throws IOException {
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8)) {
            writer.writeRecord(table.columns());
            table.rows()
                    .each(row ->
                            writer.writeRecord(row.stream().map(CsvFormat::text).toList()));
        }
    }

    private static String text(Object cell) {
        if (cell == null) {
            return "";
        }
        return cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
    }
}
