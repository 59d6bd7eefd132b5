package cn.xianchi.feature.lagging;

import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.analysis.lagging.Assessment;
import cn.xianchi.analysis.lagging.RagStatus;
import cn.xianchi.page.figures.ComparisonText;
import cn.xianchi.query.LaggingQueries.Lagging;
import cn.xianchi.text.Labels;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many figures have which lamp, as a sentence and as six counts that choose; never more than is known.
 *
 * @param behind the red and amber ones, which a trend has told apart
 * @param counts by lamp; those of no figure are 0
 */
record LaggingSummary(
        Lagging found, List<Assessment> behind, Map<RagStatus, Integer> counts, Labels labels, LaggingTexts texts) {
    private static final int NAMED = 5;

    /** @param found has all that are red or amber among its items */
    static LaggingSummary of(Lagging found, Labels labels) {
        List<Assessment> behind = found.items().stream()
                .filter(one -> LaggingFilter.SHORT.contains(one.status()))
                .toList();
        Map<RagStatus, Integer> counts = new EnumMap<>(RagStatus.class);
        for (RagStatus lamp : RagStatus.values()) {
            List<Assessment> among = LaggingFilter.SHORT.contains(lamp) ? behind : found.all();
            counts.put(lamp, (int)
                    among.stream().filter(one -> one.status() == lamp).count());
        }
        return new LaggingSummary(found, behind, counts, labels, labels.texts(LaggingTexts.class));
    }

    public String title() {
        int year = found.year();
        int all = found.all().size();
        int judged = all - counts.get(RagStatus.GREY);
        int red = counts.get(RagStatus.RED);
        int amber = counts.get(RagStatus.AMBER);
        if (judged == 0) {
            return all == 0 ? texts.headEmpty(year) : texts.headGrey(year, all);
        }
        if (behind.isEmpty()) {
            return texts.headFree(year, judged);
        }
        if (behind.size() == 1) {
            String county = behind.get(0).region().name();
            String name = labels.name(behind.get(0).indicator());
            return red == 1
                    ? texts.headRedOne(year, judged, county, name)
                    : texts.headAmberOne(year, judged, county, name);
        }
        return red == 0 ? texts.headAmber(year, judged, amber) : texts.headRed(year, judged, red, amber);
    }

    public String lead() {
        List<String> sentences = new ArrayList<>();
        int grey = counts.get(RagStatus.GREY);
        if (found.all().size() > grey) {
            sentences.add(texts.leadRest(
                    counts.get(RagStatus.GREEN), counts.get(RagStatus.BLUE), counts.get(RagStatus.WHITE)));
        }
        if (grey > 0) {
            int none = (int) found.all().stream()
                    .filter(one -> one.county().grade() == Grade.NONE)
                    .count();
            List<String> reasons = new ArrayList<>();
            if (grey > none) {
                reasons.add(texts.greyFew(grey - none));
            }
            if (none > 0) {
                reasons.add(texts.greyNone(none));
            }
            sentences.add(texts.leadGrey(grey, String.join(labels.messages().clauseSeparator(), reasons)));
        }
        sentences.add(texts.leadNeutral());
        return String.join(labels.chinese() ? "" : " ", sentences);
    }

    /** The length of the lamp's bar, in percent of the longest. */
    public String share(RagStatus lamp) {
        int most = counts.values().stream().mapToInt(n -> n).max().orElse(0);
        return most == 0 ? "0" : Math.round(1000.0 * counts.get(lamp) / most) / 10.0 + "%";
    }

    /** What all the judged figures were read from; null where there are none. */
    public String source() {
        List<String> titles = ComparisonText.titles(found.all().stream().map(Assessment::county));
        int figures = found.all().size();
        if (titles.isEmpty()) {
            return null;
        }
        return titles.size() > NAMED
                ? texts.sourcesCount(figures, titles.size())
                : texts.sourcesNamed(figures, labels.list(titles));
    }
}
