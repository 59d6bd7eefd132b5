package cn.xianchi.page.figures;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.observation.Report;
import cn.xianchi.text.Labels;
import cn.xianchi.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a comparison says in sentences, no more than its ranks allow. */
public final class ComparisonText {
    private static final int NAMED = 5;

    private ComparisonText() {}

    /** The day or the window that values are compared with; null without one. */
    public static String reference(Comparison answer, Labels labels) {
        LocalDate start = answer.reference().start();
        LocalDate end = answer.reference().end();
        if (end == null) {
            return null;
        }
        return start == null
                ? labels.messages().referenceDay(end.toString())
                : labels.messages().referenceWindow(start.toString(), end.toString());
    }

    /** The titles of the reports behind the figures, the first few of many; null where there are none. */
    public static String sources(Comparison answer, Labels labels) {
        List<String> titles = answer.values().stream()
                .map(county -> county.hasValue()
                        ? county.source()
                        : county.countyYear().report())
                .map(Report::title)
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
        Messages texts = labels.messages();
        List<String> sentences = new ArrayList<>();
        sentences.add(opening(answer, labels));
        if (answer.statistics().median() != null) {
            sentences.add(texts.comparingMedian(labels.plain(answer.statistics().median())));
        }
        List<String> caution = answer.comparable().stream()
                .filter(county -> county.grade() == Grade.CAUTION)
                .map(county -> county.region().shortName())
                .toList();
        if (!caution.isEmpty() && answer.statistics().n() >= 2) {
            sentences.add(
                    caution.size() > NAMED
                            ? texts.comparingCautionMany(caution.size())
                            : texts.comparingCaution(labels.list(caution)));
        }
        int undisclosed = answer.undisclosed().size();
        sentences.add(texts.comparingBlanks(undisclosed, answer.blanks().size() - undisclosed));
        return String.join(labels.chinese() ? "" : " ", sentences);
    }

    private static String opening(Comparison answer, Labels labels) {
        Messages texts = labels.messages();
        List<CountyValue> comparable = answer.comparable();
        Polarity polarity = answer.indicator().polarity();
        int n = comparable.size();
        if (n == 0) {
            return answer.values().isEmpty()
                    ? texts.comparingNobody()
                    : texts.comparingNone(answer.values().size());
        }
        CountyValue first = comparable.get(0);
        CountyValue last = comparable.get(n - 1);
        if (n == 1) {
            String window = labels.window(first.observation().window());
            return texts.comparingLone(first.region().name(), number(first, labels), window);
        }
        if (polarity == Polarity.NEUTRAL || n <= 3) {
            String order = RankabilityText.order(comparable.subList(0, Math.min(NAMED, n)), polarity, labels);
            return polarity != Polarity.NEUTRAL
                    ? texts.comparingOrder(n, order)
                    : texts.comparingNeutral(n, order + (n > NAMED ? "…" : ""));
        }
        if (!isPlace(first) || !isPlace(last)) {
            return texts.comparingOpen(n);
        }
        CountyValue most = polarity == Polarity.LOWER ? last : first;
        CountyValue least = polarity == Polarity.LOWER ? first : last;
        return texts.comparingTop(
                n, most.region().name(), number(most, labels), least.region().name(), number(least, labels));
    }

    private static boolean isPlace(CountyValue county) {
        return county.rank().best() == county.rank().worst();
    }

    private static String number(CountyValue county, Labels labels) {
        return labels.number(county.observation()).text();
    }
}
