package cn.xianchi.format.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook: the table with a frozen header, on as many sheets as its rows need, then what its codes mean, where its figures
 * come from, and notes. Numbers are numbers and dates are dates. Nothing is held but the codes that occurred.
 */
public final class XlsxFormat {
    private static final int FLUSH = 1000;
    private static final int WIDEST = 60;
    /** A sheet holds 1,048,576 rows. */
    private static final int ROWS = 1_000_000;

    private XlsxFormat() {}

    public static void write(Table table, WorkbookNotes annex, OutputStream out) throws IOException {
        Set<String> indicators = new HashSet<>();
        Set<String> reports = new HashSet<>();
        int indicator = table.columns().indexOf("indicator");
        int report = table.columns().indexOf("report");
        try (Workbook workbook = new Workbook(out, "Xianchi", "1.0")) {
            write(workbook, table, row -> {
                note(row, indicator, indicators);
                note(row, report, reports);
            });
            for (Table more : annex.tables(indicators, reports)) {
                write(workbook, more, row -> {});
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** @param column negative where the table has no such column */
    private static void note(List<Object> row, int column, Set<String> codes) {
        if (column >= 0 && row.get(column) != null) {
            codes.add(row.get(column).toString());
        }
    }

    private static void write(Workbook workbook, Table table, Consumer<List<Object>> beside) {
        Sheets sheets = new Sheets(workbook, table);
        table.rows().each(row -> {
            sheets.add(row);
            beside.accept(row);
        });
        sheets.finish();
    }

    /** One table, cut into sheets. */
    private static final class Sheets {
        private final Workbook workbook;
        private final Table table;
        private Worksheet sheet;
        private int line;
        private int number;

        Sheets(Workbook workbook, Table table) {
            this.workbook = workbook;
            this.table = table;
            open();
        }

        private void open() {
            number++;
            sheet = workbook.newWorksheet(number == 1 ? table.name() : table.name() + " " + number);
            sheet.freezePane(0, 1);
            for (int column = 0; column < table.columns().size(); column++) {
                String name = table.columns().get(column);
                sheet.inlineString(0, column, name);
                sheet.style(0, column).bold().set();
                sheet.width(column, Math.min(WIDEST, Math.max(10, name.length() + 2)));
            }
            line = 1;
        }

        void add(List<Object> row) {
            if (line > ROWS) {
                finish();
                open();
            }
            fill(sheet, line, row);
            line++;
            if (line % FLUSH == 0) {
                try {
                    sheet.flush();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        void finish() {
            try {
                sheet.finish();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
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
                sheet.inlineString(line, column, cell.toString());
            }
        }
    }
}
