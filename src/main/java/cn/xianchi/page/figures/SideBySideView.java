package cn.xianchi.page.figures;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.Rankability;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.text.Labels;
import cn.xianchi.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chosen counties side by side: the table, the form that changes it, and what the page says of it.
 *
 * @param all how many counties there are, where only the first of them are shown; else 0
 */
public record SideBySideView(
        ComparisonMatrix answer, Labels labels, SideBySideForm controls, SideBySideTable board, int all) {

    /** The page's first words: where it looks, its sentence, its lead, and what can be said of each indicator. */
    public record Summary(
            String kicker,
            String sentence,
            String lead,
            String more,
            List<Tick> ticks,
            List<TickKey> keys,
            String source) {}

    /** One cell of the ruler of indicators. */
    public record Tick(String verdict, String name, String code) {}

    public record TickKey(String verdict, String name, int n) {}

    public int themes() {
        return (int) answer.comparisons().stream()
                .map(line -> line.indicator().theme())
                .distinct()
                .count();
    }

    public Summary summary(String sentence) {
        Messages say = labels.messages();
        List<Comparison> byVerdict = answer.comparisons().stream()
                .sorted(Comparator.comparing(Comparison::rankability))
                .toList();
        List<Tick> ticks = byVerdict.stream()
                .map(line -> {
                    Indicator indicator = line.indicator();
                    return new Tick(Code.of(line.rankability()), labels.name(indicator), indicator.code());
                })
                .toList();
        List<TickKey> keys = new ArrayList<>();
        for (Rankability verdict : Rankability.values()) {
            int n = SideBySideTable.count(answer, verdict);
            if (n > 0) {
                keys.add(new TickKey(Code.of(verdict), keyName(verdict), n));
            }
        }
        String counties = labels.list(answer.countyYears().stream()
                .filter(column -> column.year() != null)
                .map(column -> column.region().name())
                .toList());
        String more =
                all == 0 ? null : say.overviewFirst(all, answer.countyYears().size());
        return new Summary(kicker(), sentence, lead(), more, ticks, keys, say.sourceReports(counties, board.figures()));
    }

    private String kicker() {
        Messages say = labels.messages();
        int counties = answer.countyYears().size();
        int read = (int) answer.countyYears().stream()
                .filter(column -> column.readInFull())
                .count();
        return read == counties
                ? say.overviewKicker(answer.year(), counties, themes())
                : say.overviewKickerPart(answer.year(), counties, themes(), read);
    }

    private String keyName(Rankability verdict) {
        Messages say = labels.messages();
        return switch (verdict) {
            case RANKABLE -> say.rulerRankable();
            case LEVEL -> say.rulerLevel();
            case NOT_COMPARABLE -> say.rulerNotComparable();
            case LONE -> say.rulerLone();
            case NOBODY -> say.rulerNobody();
        };
    }

    private String lead() {
        Messages say = labels.messages();
        List<String> parts = new ArrayList<>();
        int level = SideBySideTable.count(answer, Rankability.LEVEL);
        int notComparable = SideBySideTable.count(answer, Rankability.NOT_COMPARABLE);
        int lone = SideBySideTable.count(answer, Rankability.LONE);
        int nobody = SideBySideTable.count(answer, Rankability.NOBODY);
        if (level > 0) {
            parts.add(say.overviewLeadLevel(level));
        }
        if (notComparable > 0) {
            parts.add(say.overviewLeadNotComparable(notComparable));
        }
        if (lone > 0) {
            parts.add(say.overviewLeadLone(lone));
        }
        if (nobody > 0) {
            parts.add(say.overviewLeadNobody(nobody));
        }
        String besides = parts.isEmpty() ? "" : say.overviewLead(String.join(say.clauseSeparator(), parts));
        return besides + say.overviewLeadEnd();
    }
}
