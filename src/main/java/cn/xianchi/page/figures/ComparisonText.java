package cn.xianchi.page.figures;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.analysis.comparison.MissingReason;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.text.Labels;
import cn.xianchi.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a comparison says in sentences, no more than its ranks allow. */
public final class ComparisonText {
    private static final int NAMED = 5;

    private ComparisonText() {}

    public static String reference(Comparison answer, Labels labels) {
        Messages say = labels.messages();
        if (answer.reference().end() == null) {
            return null;
        }
        return answer.reference().start() == null
                ? say.referenceDay(answer.reference().end().toString())
                : say.referenceWindow(
                        answer.reference().start().toString(),
                        answer.reference().end().toString());
    }

    /** The titles of the reports behind the figures, the first few of many; null where there are none. */
    public static String sources(Comparison answer, Labels labels) {
        List<String> titles = answer.values().stream()
                .flatMap(county -> county.hasValue()
                        ? Stream.of(county.source().title())
                        : Stream.of(county.countyYear().report().title()))
                .distinct()
                .toList();
        return sources(titles, NAMED, labels);
    }

    /** The titles of reports, of more than {@code named} the first; null where there are none. */
    public static String sources(List<String> titles, int named, Labels labels) {
        if (titles.isEmpty()) {
            return null;
        }
        String first = labels.list(titles.stream().limit(named).toList());
        return titles.size() > named ? labels.messages().sourcesMany(first, titles.size()) : first;
    }

    public static String sentence(Comparison answer, Labels labels) {
        Messages say = labels.messages();
        List<String> said = new ArrayList<>();
        said.add(opening(answer, labels));
        if (answer.statistics().median() != null) {
            said.add(say.comparingMedian(labels.plain(answer.statistics().median())));
        }
        List<String> caution = answer.comparable().stream()
                .filter(county -> county.grade() == Grade.CAUTION)
                .map(county -> county.region().shortName())
                .toList();
        if (!caution.isEmpty() && answer.statistics().n() >= 2) {
            said.add(
                    caution.size() > NAMED
                            ? say.comparingCautionMany(caution.size())
                            : say.comparingCaution(labels.list(caution)));
        }
        int undisclosed = (int) answer.blanks().stream()
                .filter(cell -> cell.missing() == MissingReason.UNDISCLOSED)
                .count();
        said.add(say.comparingBlanks(undisclosed, answer.blanks().size() - undisclosed));
        return String.join(labels.chinese() ? "" : " ", said);
    }

    private static String opening(Comparison answer, Labels labels) {
        Messages say = labels.messages();
        List<CountyValue> comparable = answer.comparable();
        int n = comparable.size();
        if (n == 0) {
            return answer.values().isEmpty()
                    ? say.comparingNobody()
                    : say.comparingNone(answer.values().size());
        }
        if (n == 1) {
            return say.comparingLone(
                    county(comparable.get(0)),
                    number(comparable.get(0), labels),
                    labels.window(comparable.get(0).observation().window()));
        }
        boolean neutral = answer.indicator().polarity() == Polarity.NEUTRAL;
        if (neutral || n <= 3) {
            String order = order(comparable.subList(0, Math.min(NAMED, n)), answer, labels);
            return neutral ? say.comparingNeutral(n, order + (n > NAMED ? "…" : "")) : say.comparingOrder(n, order);
        }
        boolean lower = answer.indicator().polarity() == Polarity.LOWER;
        CountyValue most = comparable.get(lower ? n - 1 : 0);
        CountyValue least = comparable.get(lower ? 0 : n - 1);
        boolean sure = isPlace(most) && isPlace(least);
        return sure
                ? say.comparingTop(n, county(most), number(most, labels), county(least), number(least, labels))
                : say.comparingOpen(n);
    }

    private static boolean isPlace(CountyValue county) {
        return county.rank().best() == county.rank().worst();
    }

    private static String county(CountyValue county) {
        return county.region().name();
    }

    private static String number(CountyValue county, Labels labels) {
        return labels.number(county.observation()).text();
    }

    private static String order(List<CountyValue> standings, Comparison answer, Labels labels) {
        return RankabilityText.order(standings, answer.indicator().polarity(), labels);
    }
}
