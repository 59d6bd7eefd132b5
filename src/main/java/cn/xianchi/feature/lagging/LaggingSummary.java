package cn.xianchi.feature.lagging;

import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.analysis.lagging.Assessment;
import cn.xianchi.analysis.lagging.RagStatus;
import cn.xianchi.catalog.Code;
import cn.xianchi.text.Labels;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many figures have which lamp, as a sentence and as six counts that choose; never more than is known. */
record LaggingSummary(String kicker, String title, String lead, List<Count> counts) {

    /** {@code share} is the length of its bar, in percent of the longest. */
    record Count(String lamp, String name, int n, String label, String share, boolean on, String address) {}

    /**
     * @param behind the red and amber ones, which a trend has told apart
     * @param all every judgement, trends aside
     */
    static LaggingSummary of(
            LaggingFilter choice, String kicker, List<Assessment> behind, List<Assessment> all, Labels labels) {
        Map<RagStatus, Integer> counts = new EnumMap<>(RagStatus.class);
        all.forEach(one -> counts.merge(one.status(), 1, Integer::sum));
        for (RagStatus lamp : LaggingFilter.SHORT) {
            counts.put(lamp, (int)
                    behind.stream().filter(one -> one.status() == lamp).count());
        }
        return new LaggingSummary(
                kicker,
                title(choice.query().year(), counts, behind, all.size(), labels),
                lead(counts, all, labels),
                counts(choice, counts, labels));
    }

    private static String title(
            int year, Map<RagStatus, Integer> counts, List<Assessment> behind, int all, Labels labels) {
        LaggingTexts say = labels.texts(LaggingTexts.class);
        int judged = all - counts.getOrDefault(RagStatus.GREY, 0);
        int red = counts.get(RagStatus.RED);
        int amber = counts.get(RagStatus.AMBER);
        if (judged == 0) {
            return all == 0 ? say.headEmpty(year) : say.headGrey(year, all);
        }
        if (red + amber == 0) {
            return say.headFree(year, judged);
        }
        if (red + amber == 1) {
            String county = behind.get(0).region().name();
            String name = labels.name(behind.get(0).indicator());
            return red == 1 ? say.headRedOne(year, judged, county, name) : say.headAmberOne(year, judged, county, name);
        }
        return red == 0 ? say.headAmber(year, judged, amber) : say.headRed(year, judged, red, amber);
    }

    private static String lead(Map<RagStatus, Integer> counts, List<Assessment> all, Labels labels) {
        LaggingTexts say = labels.texts(LaggingTexts.class);
        List<String> said = new ArrayList<>();
        int grey = counts.getOrDefault(RagStatus.GREY, 0);
        if (all.size() > grey) {
            said.add(say.leadRest(
                    counts.getOrDefault(RagStatus.GREEN, 0),
                    counts.getOrDefault(RagStatus.BLUE, 0),
                    counts.getOrDefault(RagStatus.WHITE, 0)));
        }
        if (grey > 0) {
            int none = (int) all.stream()
                    .filter(one -> one.county().grade() == Grade.NONE)
                    .count();
            List<String> reasons = new ArrayList<>();
            if (grey > none) {
                reasons.add(say.greyFew(grey - none));
            }
            if (none > 0) {
                reasons.add(say.greyNone(none));
            }
            said.add(say.leadGrey(grey, String.join(labels.messages().clauseSeparator(), reasons)));
        }
        said.add(say.leadNeutral());
        return String.join(labels.chinese() ? "" : " ", said);
    }

    private static List<Count> counts(LaggingFilter choice, Map<RagStatus, Integer> counts, Labels labels) {
        LaggingTexts say = labels.texts(LaggingTexts.class);
        int most = counts.values().stream().mapToInt(n -> n).max().orElse(0);
        List<Count> all = new ArrayList<>();
        for (RagStatus lamp : RagStatus.values()) {
            int n = counts.getOrDefault(lamp, 0);
            String name = labels.judgements().lamp(lamp);
            String share = most == 0 ? "0" : Math.round(1000.0 * n / most) / 10.0 + "%";
            all.add(new Count(
                    Code.of(lamp),
                    name,
                    n,
                    say.lampOnly(name, n),
                    share,
                    choice.shows(lamp),
                    choice.with(List.of(lamp))));
        }
        return all;
    }
}
