package cn.xianchi.extraction.context;

import cn.xianchi.extraction.quantity.TableCell;
import cn.xianchi.extraction.structure.Outline;
import cn.xianchi.extraction.structure.SortedPositions;
import cn.xianchi.extraction.time.TimeWord;
import java.util.ArrayList;
import java.util.List;

/** Finds the time expressions that apply to a number. */
public final class TimeScope {
    /** Maximum number of time expressions before a number in one item. */
    private static final int MAX_WORDS = 40;

    private final Outline outline;
    private final List<TimeWord> times;

    public TimeScope(ParsedReport report) {
        this.outline = report.outline();
        this.times = report.times();
    }

    /** The time expressions before {@code index} in its item, nearest first. */
    public List<TimeWord> before(int index) {
        int item = outline.itemStart(index);
        Outline.Section section = outline.section(index);
        int from = item == section.start() ? section.bodyStart() : item;
        List<TimeWord> before = new ArrayList<>();
        for (int i = lastBefore(index); i >= 0 && times.get(i).start() >= from && before.size() < MAX_WORDS; i--) {
            if (times.get(i).end() <= index) {
                before.add(times.get(i));
            }
        }
        return before;
    }

    /** The time expressions in the headings of a table cell, those of the first heading first. */
    public List<TimeWord> in(List<TableCell.Range> headings) {
        List<TimeWord> found = new ArrayList<>();
        for (TableCell.Range heading : headings) {
            for (int i = lastBefore(heading.end()); i >= 0 && times.get(i).start() >= heading.start(); i--) {
                found.add(times.get(i).asSpan());
            }
        }
        return found;
    }

    private int lastBefore(int index) {
        return SortedPositions.lastAtMost(times, TimeWord::start, index - 1);
    }
}
