package cn.xianchi.benchmark;

/**
 * One county's place in a line: either a {@code row} with its comparability, or a {@code blank}. {@code rank} is null
 * where the value is not ranked.
 */
public record Cell(Column column, Row row, Comparability comparability, Blank blank, Rank rank) {

    static Cell blank(Column column) {
        return new Cell(column, null, null, column.readInFull() ? Blank.O : Blank.NR, null);
    }

    Cell ranked(Rank place) {
        return new Cell(column, row, comparability, blank, place);
    }

    public boolean isBlank() {
        return row == null;
    }

    public boolean isComparable() {
        return row != null && row.hasValue() && comparability.grade() != Grade.NONE;
    }
}
