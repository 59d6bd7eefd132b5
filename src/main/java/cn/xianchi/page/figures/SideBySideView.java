package cn.xianchi.page.figures;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyYear;
import cn.xianchi.analysis.comparison.Rankability;
import cn.xianchi.text.Labels;
import cn.xianchi.text.Messages;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Chosen counties side by side: the figures, the form that changes the choice, and what the page says of both.
 *
 * @param all how many counties there are, where only the first of them are shown; else 0
 */
public record SideBySideView(ComparisonMatrix answer, SideBySideForm controls, int all, Labels labels) {

    public SideBySideTable board() {
        return new SideBySideTable(answer, labels);
    }

    public int themes() {
        return (int) answer.comparisons().stream()
                .map(line -> line.indicator().theme())
                .distinct()
                .count();
    }

    public List<Comparison> byRankability() {
        return answer.comparisons().stream()
                .sorted(Comparator.comparing(Comparison::rankability))
                .toList();
    }

    /** How many indicators there are of each kind that occurs. */
    public Map<Rankability, Integer> counts() {
        return answer.comparisons().stream()
                .collect(Collectors.toMap(
                        Comparison::rankability, line -> 1, Integer::sum, () -> new EnumMap<>(Rankability.class)));
    }

    /** The year, and how many counties and themes the page looks at. */
    public String kicker() {
        int counties = answer.countyYears().size();
        int read = (int)
                answer.countyYears().stream().filter(CountyYear::readInFull).count();
        return read == counties
                ? labels.messages().overviewKicker(answer.year(), counties, themes())
                : labels.messages().overviewKickerPart(answer.year(), counties, themes(), read);
    }

    /** Says that only the first counties are shown; null where all are. */
    public String more() {
        return all == 0
                ? null
                : labels.messages().overviewFirst(all, answer.countyYears().size());
    }

    /** How many indicators cannot be ranked, and why. */
    public String lead() {
        Messages texts = labels.messages();
        String unranked = counts().entrySet().stream()
                .filter(count -> count.getKey() != Rankability.RANKABLE)
                .map(count -> unranked(count.getKey(), count.getValue()))
                .collect(Collectors.joining(texts.clauseSeparator()));
        return (unranked.isEmpty() ? "" : texts.overviewLead(unranked)) + texts.overviewLeadEnd();
    }

    private String unranked(Rankability rankability, int n) {
        Messages texts = labels.messages();
        return switch (rankability) {
            case RANKABLE -> "";
            case LEVEL -> texts.overviewLeadLevel(n);
            case NOT_COMPARABLE -> texts.overviewLeadNotComparable(n);
            case LONE -> texts.overviewLeadLone(n);
            case NOBODY -> texts.overviewLeadNobody(n);
        };
    }

    /** The counties with reports, and how many figures of them the table shows. */
    public String source() {
        String counties = labels.list(answer.countyYears().stream()
                .filter(column -> column.year() != null)
                .map(column -> column.region().name())
                .toList());
        return labels.messages().sourceReports(counties, figures());
    }

    /** How many values and parts the table shows. */
    private int figures() {
        return answer.comparisons().stream()
                .flatMap(line -> line.counties().stream())
                .mapToInt(cell -> cell.parts().size() + (cell.hasValue() ? 1 : 0))
                .sum();
    }
}
