package cn.xianchi.query;

import cn.xianchi.analysis.lagging.Assessment;
import cn.xianchi.analysis.lagging.Screening;
import java.util.List;

/**
 * Assessments of one year, worst first. {@code all} are those of every status, {@code screening} is of all counties of the
 * group.
 */
public record Lagging(int year, List<Assessment> items, List<Assessment> all, List<Screening> screening) {
    /** The counties that are last more often than chance explains. */
    public List<Screening> flagged() {
        return screening.stream().filter(Screening::isFlagged).toList();
    }
}
