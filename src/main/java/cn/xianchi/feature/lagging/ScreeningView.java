package cn.xianchi.feature.lagging;

import cn.xianchi.analysis.lagging.Screening;
import cn.xianchi.text.Labels;
import java.util.List;

/** The counties that are last more often than chance explains, of all that were screened. */
record ScreeningView(int counties, String sentence, String caveat, List<Last> flagged) {

    record Last(
            String code,
            String county,
            String city,
            String said,
            int judged,
            int last,
            String chance,
            String adjusted) {}

    static ScreeningView of(List<Screening> all, Labels labels) {
        LaggingTexts say = labels.texts(LaggingTexts.class);
        List<Last> flagged = all.stream()
                .filter(Screening::isFlagged)
                .map(one -> new Last(
                        one.region().code(),
                        one.region().name(),
                        one.region().city(),
                        labels.judgements().screening(one),
                        one.judged(),
                        one.surelyLast(),
                        labels.judgements().chance(one.chance()),
                        labels.judgements().chance(one.adjusted())))
                .toList();
        String sentence = all.isEmpty()
                ? say.screeningNobody()
                : flagged.isEmpty() ? say.screeningNone(all.size()) : say.screeningSome(all.size(), flagged.size());
        return new ScreeningView(all.size(), sentence, say.screeningCaveat(all.size()), flagged);
    }
}
