package cn.xianchi.format.table;

import java.util.List;
import java.util.function.Consumer;

/**
 * A table on its way out: its name, its columns and its rows, handed over one by one. Cells are null, or text, numbers,
 * dates and truth values.
 */
public record Table(String name, List<String> columns, Rows rows) {

    /** Gives every row to the consumer, in order. */
    public interface Rows {
        void each(Consumer<List<Object>> consumer);
    }

    Table named(String other) {
        return new Table(other, columns, rows);
    }
}
