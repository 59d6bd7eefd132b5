package cn.xianchi.feature.index;

import cn.xianchi.analysis.index.CompositeIndex;
import cn.xianchi.analysis.index.CompositeIndex.Scored;
import java.math.BigDecimal;
import java.util.List;

/** How sure the index is: who is ahead of whom, what one indicator does, and what counts twice or fell out. */
record IndexUncertainty(
        String matrixSaid,
        List<Head> heads,
        List<Chances> matrix,
        List<LeaveOneOut> left,
        String leftSaid,
        List<String> redundant,
        List<String> out,
        String draws) {
    private static final int WIDE = 12;
    private static final int LEVELS = 4;
    private static final int FEW = 8;

    record Head(String code, String name) {}

    record Chances(String code, String name, List<Chance> chances) {}

    /** {@code text} is null on the diagonal; {@code level} from 0 to 4 is for the ground; {@code sure} from 95 of 100 on. */
    record Chance(String text, int level, boolean sure, String label) {}

    static IndexUncertainty of(IndexView view, String county) {
        List<Scored> shown = shown(view, county);
        List<LeaveOneOut> left = LeaveOneOut.of(view);
        return new IndexUncertainty(
                matrixSaid(view, county, shown.size()),
                shown.stream()
                        .map(one -> new Head(one.region().code(), one.region().name()))
                        .toList(),
                shown.stream().map(one -> chances(one, shown, view)).toList(),
                left,
                LeaveOneOut.said(left, view),
                redundant(view),
                out(view),
                draws(view));
    }

    /** All of a few; else the first ones, or those around the county that is looked at. */
    private static List<Scored> shown(IndexView view, String county) {
        List<Scored> scored = view.composite().scored();
        if (scored.size() <= WIDE) {
            return scored;
        }
        int at = 0;
        for (int i = 0; i < scored.size(); i++) {
            at = scored.get(i).region().code().equals(county) ? i : at;
        }
        int from = Math.max(0, Math.min(scored.size() - WIDE, at - WIDE / 2));
        return scored.subList(from, from + WIDE);
    }

    private static String matrixSaid(IndexView view, String county, int shown) {
        IndexTexts say = view.say();
        if (view.n() <= WIDE) {
            return say.matrixAll(view.n());
        }
        Scored own = view.scored(county);
        return own == null
                ? say.matrixFirst(shown)
                : say.matrixAround(own.region().name(), shown);
    }

    private static Chances chances(Scored one, List<Scored> shown, IndexView view) {
        return new Chances(
                one.region().code(),
                one.region().name(),
                shown.stream().map(other -> chance(one, other, view)).toList());
    }

    private static Chance chance(Scored one, Scored other, IndexView view) {
        Double share = one.ahead().get(other.region().code());
        if (share == null) {
            return new Chance(null, 0, false, "");
        }
        String text = view.chance(share);
        return new Chance(
                text,
                (int) Math.round(share * LEVELS),
                share >= IndexSummary.SURE,
                view.say().aheadLabel(one.region().name(), other.region().name(), text));
    }

    private static List<String> redundant(IndexView view) {
        return view.composite().robustness().redundant().stream()
                .map(pair -> {
                    String one = view.words().name(pair.one());
                    String other = view.words().name(pair.other());
                    String agreement = view.words().judgements().computed(BigDecimal.valueOf(pair.spearman()));
                    return pair.n() < FEW
                            ? view.say().redundantFew(one, other, pair.n(), agreement)
                            : view.say().redundant(one, other, pair.n(), agreement);
                })
                .toList();
    }

    private static List<String> out(IndexView view) {
        return view.composite().out().stream()
                .map(indicator -> view.say()
                        .outBecause(
                                view.words().name(indicator),
                                IndicatorChoice.obstacle(
                                        view.breakdown().eligibility().of(indicator), view)))
                .toList();
    }

    private static String draws(IndexView view) {
        CompositeIndex composite = view.composite();
        if (composite.robustness().normalisers().isEmpty()) {
            return "";
        }
        String drawn = view.words()
                .list(composite.robustness().normalisers().stream()
                        .map(view.words().judgements()::normaliser)
                        .toList());
        return view.breakdown().indicators().size() == 1
                ? view.say().drawsSingle(CompositeIndex.DRAWS, Long.toString(CompositeIndex.SEED), drawn)
                : view.say().draws(CompositeIndex.DRAWS, Long.toString(CompositeIndex.SEED), drawn);
    }
}
