package cn.xianchi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet with a frozen header; numbers are numbers and dates are dates. */
final class Xlsx {
    private static final int FLUSH = 1000;
    private static final int WIDEST = 60;

    private Xlsx() {}

    static void write(Table table, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Xianchi", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(table.name());
            sheet.freezePane(0, 1);
            for (int column = 0; column < table.columns().size(); column++) {
                String name = table.columns().get(column);
                sheet.value(0, column, name);
                sheet.style(0, column).bold().set();
                sheet.width(column, Math.min(WIDEST, Math.max(10, name.length() + 2)));
            }
            int[] line = {1};
            table.rows().each(row -> {
                fill(sheet, line[0], row);
                if (line[0] % FLUSH == 0) {
                    flush(sheet);
                }
                line[0]++;
            });
        }
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Worksheet sheet, int line, List<Object> row) {
        for (int column = 0; column < row.size(); column++) {
            Object cell = row.get(column);
            if (cell instanceof BigDecimal || cell instanceof Integer || cell instanceof Long) {
                sheet.value(line, column, (Number) cell);
            } else if (cell instanceof Boolean truth) {
                sheet.value(line, column, truth);
            } else if (cell instanceof LocalDate date) {
                sheet.value(line, column, date);
                sheet.style(line, column).format("yyyy-mm-dd").set();
            } else if (cell != null && !cell.equals("")) {
                sheet.value(line, column, cell.toString());
            }
        }
    }
}
