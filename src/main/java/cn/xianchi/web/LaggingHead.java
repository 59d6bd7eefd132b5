package cn.xianchi.web;

import cn.xianchi.benchmark.Grade;
import cn.xianchi.catalog.Code;
import cn.xianchi.lagging.Judgement;
import cn.xianchi.lagging.Lamp;
import cn.xianchi.words.LaggingTexts;
import cn.xianchi.words.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many figures have which lamp, as a sentence and as six counts that choose; never more than is known. */
record LaggingHead(String kicker, String title, String lead, List<Count> counts) {

    /** {@code share} is the length of its bar, in percent of the longest. */
    record Count(String lamp, String name, int n, String label, String share, boolean on, String address) {}

    /**
     * @param behind the red and amber ones, which a trend has told apart
     * @param all every judgement, trends aside
     */
    static LaggingHead of(
            LaggingChoice choice, String kicker, List<Judgement> behind, List<Judgement> all, Words words) {
        Map<Lamp, Integer> counts = new EnumMap<>(Lamp.class);
        all.forEach(one -> counts.merge(one.lamp(), 1, Integer::sum));
        for (Lamp lamp : LaggingChoice.SHORT) {
            counts.put(lamp, (int)
                    behind.stream().filter(one -> one.lamp() == lamp).count());
        }
        return new LaggingHead(
                kicker,
                title(choice.query().year(), counts, behind, all.size(), words),
                lead(counts, all, words),
                counts(choice, counts, words));
    }

    private static String title(int year, Map<Lamp, Integer> counts, List<Judgement> behind, int all, Words words) {
        LaggingTexts say = words.texts(LaggingTexts.class);
        int judged = all - counts.getOrDefault(Lamp.GREY, 0);
        int red = counts.get(Lamp.RED);
        int amber = counts.get(Lamp.AMBER);
        if (judged == 0) {
            return all == 0 ? say.headEmpty(year) : say.headGrey(year, all);
        }
        if (red + amber == 0) {
            return say.headFree(year, judged);
        }
        if (red + amber == 1) {
            String county = behind.get(0).region().name();
            String name = words.name(behind.get(0).indicator());
            return red == 1 ? say.headRedOne(year, judged, county, name) : say.headAmberOne(year, judged, county, name);
        }
        return red == 0 ? say.headAmber(year, judged, amber) : say.headRed(year, judged, red, amber);
    }

    private static String lead(Map<Lamp, Integer> counts, List<Judgement> all, Words words) {
        LaggingTexts say = words.texts(LaggingTexts.class);
        List<String> said = new ArrayList<>();
        int grey = counts.getOrDefault(Lamp.GREY, 0);
        if (all.size() > grey) {
            said.add(say.leadRest(
                    counts.getOrDefault(Lamp.GREEN, 0),
                    counts.getOrDefault(Lamp.BLUE, 0),
                    counts.getOrDefault(Lamp.WHITE, 0)));
        }
        if (grey > 0) {
            int none = (int) all.stream()
                    .filter(one -> one.standing().cell().comparability().grade() == Grade.NONE)
                    .count();
            List<String> reasons = new ArrayList<>();
            if (grey > none) {
                reasons.add(say.greyFew(grey - none));
            }
            if (none > 0) {
                reasons.add(say.greyNone(none));
            }
            said.add(say.leadGrey(grey, String.join(words.messages().clauseSeparator(), reasons)));
        }
        said.add(say.leadNeutral());
        return String.join(words.chinese() ? "" : " ", said);
    }

    private static List<Count> counts(LaggingChoice choice, Map<Lamp, Integer> counts, Words words) {
        LaggingTexts say = words.texts(LaggingTexts.class);
        int most = counts.values().stream().mapToInt(n -> n).max().orElse(0);
        List<Count> all = new ArrayList<>();
        for (Lamp lamp : Lamp.values()) {
            int n = counts.getOrDefault(lamp, 0);
            String name = words.judgements().lamp(lamp);
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
