package cn.xianchi.extraction.quantity;

import java.util.List;

/**
 * The cell of a table in which a quantity stands.
 *
 * @param descriptions caption, row and column as one text, once with the row first and once with the column first
 * @param unit the unit given by the table, empty if none
 * @param role the role given by the column heading
 * @param headings the cells that describe the row and column and last, if there is one, the caption
 */
public record TableCell(List<String> descriptions, String unit, Role role, List<Range> headings) {

    /** Characters from {@code start} to before {@code end}. */
    public record Range(int start, int end) {}
}
