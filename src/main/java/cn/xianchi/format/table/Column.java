package cn.xianchi.format.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A column of a table of things: its name, and its cell for each of them. A cell is null, or what {@link Table} may hold. */
public record Column<T>(String name, Function<? super T, Object> cell) {

    /** The column of what is part of another thing; null where the part is. */
    public <S> Column<S> of(Function<? super S, ? extends T> part) {
        return new Column<>(name, thing -> {
            T found = part.apply(thing);
            return found == null ? null : cell.apply(found);
        });
    }

    /** The columns of what is part of another thing. */
    public static <S, T> List<Column<S>> of(Collection<Column<T>> columns, Function<? super S, ? extends T> part) {
        return columns.stream().map(column -> column.<S>of(part)).toList();
    }

    @SafeVarargs
    public static <T> List<Column<T>> join(Collection<Column<T>>... columns) {
        List<Column<T>> all = new ArrayList<>();
        for (Collection<Column<T>> some : columns) {
            all.addAll(some);
        }
        return List.copyOf(all);
    }
}
