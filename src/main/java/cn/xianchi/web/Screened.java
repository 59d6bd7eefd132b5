package cn.xianchi.web;

import cn.xianchi.lagging.Screening;
import cn.xianchi.words.LaggingTexts;
import cn.xianchi.words.Words;
import java.util.List;

/** The counties that are last more often than chance explains, of all that were screened. */
record Screened(int counties, String sentence, String caveat, List<Last> flagged) {

    record Last(
            String code,
            String county,
            String city,
            String said,
            int judged,
            int last,
            String chance,
            String adjusted) {}

    static Screened of(List<Screening> all, Words words) {
        LaggingTexts say = words.texts(LaggingTexts.class);
        List<Last> flagged = all.stream()
                .filter(Screening::isFlagged)
                .map(one -> new Last(
                        one.region().code(),
                        one.region().name(),
                        one.region().city(),
                        words.judgements().screening(one),
                        one.judged(),
                        one.surelyLast(),
                        words.judgements().chance(one.chance()),
                        words.judgements().chance(one.adjusted())))
                .toList();
        String sentence = all.isEmpty()
                ? say.screeningNobody()
                : flagged.isEmpty() ? say.screeningNone(all.size()) : say.screeningSome(all.size(), flagged.size());
        return new Screened(all.size(), sentence, say.screeningCaveat(all.size()), flagged);
    }
}
