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
import java.util.stream.Stream;

/** What a comparison says in sentences, no more than its ranks allow. */
public record ComparisonText(Comparison answer, Labels labels) {
    private static final int NAMED = 5;

    /** The day or the window that values are compared with; null without one. */
    public String reference() {
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
    public String source() {
        return sources(titles(answer.values().stream()), NAMED, labels);
    }

    /** The titles of the reports behind values and parts, each once. */
    public static List<String> titles(Stream<CountyValue> counties) {
        return counties.map(county -> county.hasValue()
                        ? county.source()
                        : county.countyYear().report())
                .map(Report::title)
                .distinct()
                .toList();
    }

    /** The titles of reports, of more than {@code named} the first; null where there are none. */
    public static String sources(List<String> titles, int named, Labels labels) {
        if (titles.isEmpty()) {
            return null;
        }
        String first = labels.list(titles.stream().limit(named).toList());
        return titles.size() > named ? labels.messages().sourcesMany(first, titles.size()) : first;
    }

    public String sentence() {
        Messages texts = labels.messages();
        List<String> sentences = new ArrayList<>();
        sentences.add(opening());
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

    private String opening() {
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
            return texts.comparingLone(first.region().name(), number(first), window);
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
                n, most.region().name(), number(most), least.region().name(), number(least));
    }

    private static boolean isPlace(CountyValue county) {
        return county.rank().best() == county.rank().worst();
    }

    private String number(CountyValue county) {
        return labels.number(county.observation()).text();
    }
}
