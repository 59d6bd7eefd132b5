package cn.xianchi.format.table;

import java.util.ArrayList;
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

    /** The things in their order, one a row; the number of the release is added as the last column. */
    public static <T> Table of(String name, List<Column<T>> columns, Iterable<T> things, int release) {
        return streamed(name, columns, things::forEach, release);
    }

    /** @param source hands over the things */
    public static <T> Table streamed(String name, List<Column<T>> columns, Consumer<Consumer<T>> source, int release) {
        return streamed(name, Column.join(columns, List.of(new Column<T>("release", thing -> release))), source);
    }

    /** Without the number of the release. */
    public static <T> Table streamed(String name, List<Column<T>> columns, Consumer<Consumer<T>> source) {
        return new Table(
                name,
                columns.stream().map(Column::name).toList(),
                consumer -> source.accept(thing -> consumer.accept(row(columns, thing))));
    }

    private static <T> List<Object> row(List<Column<T>> columns, T thing) {
        List<Object> row = new ArrayList<>(columns.size());
        columns.forEach(column -> row.add(column.cell().apply(thing)));
        return row;
    }

    Table named(String other) {
        return new Table(other, columns, rows);
    }
}
