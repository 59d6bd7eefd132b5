package cn.xianchi.extraction.context;

import cn.xianchi.extraction.quantity.Quantity;
import cn.xianchi.extraction.quantity.Role;
import cn.xianchi.extraction.quantity.TableCell;
import cn.xianchi.extraction.structure.Context;
import cn.xianchi.extraction.time.TimeWord;
import java.util.List;

/** Determines the role of each number in its sentence. */
public record Roles(ParsedReport report, TimeScope times) {
    private static final int MAX_CLAUSE = 200;

    /** {@code previous} is the start of the number before it, -1 for the first; {@code cell} is null outside of tables. */
    public Role of(Quantity quantity, int previous, Context context, TableCell cell) {
        if (report.outline().section(quantity.start()).isPlan()
                || Role.isIntended(context.sentenceBefore())
                || times.isLater(quantity.start())) {
            return Role.PLAN;
        }
        if (cell != null) {
            return inTable(cell);
        }
        if (Role.isExample(context.sentenceBefore())) {
            return Role.EXAMPLE;
        }
        if (Role.isOld(context.clauseBefore(), context.after())) {
            return Role.OLD;
        }
        if (Role.isChange(context.clauseBefore())) {
            return Role.CHANGE;
        }
        int clauseStart = report.startAfter(",;:。\n!?", quantity.start() - MAX_CLAUSE, quantity.start());
        if (times.isEarlier(quantity.start(), clauseStart, previous)) {
            return Role.EARLIER;
        }
        return isPart(context.sentenceBefore()) ? Role.PART : Role.LEVEL;
    }

    private Role inTable(TableCell cell) {
        List<TableCell.Range> rowAndColumn =
                cell.headings().subList(0, Math.max(0, cell.headings().size() - 1));
        boolean isEarlier = times.in(rowAndColumn).stream().anyMatch(time -> time.kind() == TimeWord.Kind.EARLIER);
        return isEarlier && cell.role() == Role.LEVEL ? Role.EARLIER : cell.role();
    }

    /** 其中 applies to the end of its clause, 其中： to the end of its sentence or to a semicolon. */
    private static boolean isPart(String sentenceBefore) {
        String half = sentenceBefore.substring(sentenceBefore.lastIndexOf(';') + 1);
        int index = Math.max(half.lastIndexOf("其中"), half.lastIndexOf("包括"));
        return index >= 0 && (half.startsWith(":", index + 2) || half.indexOf(',', index) < 0);
    }
}
