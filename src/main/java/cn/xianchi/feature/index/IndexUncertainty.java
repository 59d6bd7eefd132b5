package cn.xianchi.feature.index;

import cn.xianchi.analysis.index.CompositeIndex;
import cn.xianchi.analysis.index.CompositeIndex.Move;
import cn.xianchi.analysis.index.CompositeIndex.Redundant;
import cn.xianchi.analysis.index.CompositeIndex.Scored;
import cn.xianchi.analysis.index.CompositeIndex.WithoutOne;
import cn.xianchi.analysis.index.Normaliser;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.text.Labels;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * How sure the index is: who is ahead of whom, what one indicator does, and what counts twice or cannot be used.
 *
 * @param county that is asked for, or null
 */
record IndexUncertainty(IndexView view, Region county) {
    private static final int WIDE = 12;
    private static final int LEVELS = 4;
    private static final int FEW = 8;

    private Scored scored() {
        return county == null ? null : view.index().scored(county);
    }

    /** All of a few; else the first ones, or those around the county that is asked for. */
    public List<Scored> shown() {
        List<Scored> scored = view.index().scored();
        if (scored.size() <= WIDE) {
            return scored;
        }
        int at = Math.max(0, scored.indexOf(scored()));
        int from = Math.max(0, Math.min(scored.size() - WIDE, at - WIDE / 2));
        return scored.subList(from, from + WIDE);
    }

    /** Which counties are shown. */
    public String sentence() {
        if (view.n() <= WIDE) {
            return view.texts().matrixAll(view.n());
        }
        return scored() == null ? view.texts().matrixFirst(WIDE) : view.texts().matrixAround(county.name(), WIDE);
    }

    /** The ground of a share of the draws, from 0 to 4. */
    public int level(double share) {
        return (int) Math.round(share * LEVELS);
    }

    /** Who moves most without an indicator. */
    public String greatest(WithoutOne one) {
        Move move = one.greatest();
        return move == null
                ? view.texts().movedNobody()
                : view.texts().moved(move.region().name(), move.from(), move.to());
    }

    /** Which indicator moves the counties most. */
    public String leftOut() {
        return view.index().robustness().withoutOne().stream()
                .max(Comparator.comparing(IndexUncertainty::size))
                .map(most -> size(most) == 0
                        ? view.texts().leftOutNothing()
                        : view.texts().leftOutMost(view.labels().name(most.left()), size(most), greatest(most)))
                .orElse(view.texts().leftOutSingle());
    }

    private static int size(WithoutOne one) {
        return one.greatest() == null ? 0 : one.greatest().size();
    }

    public String redundant(Redundant pair) {
        String one = view.labels().name(pair.one());
        String other = view.labels().name(pair.other());
        String agreement = view.labels().judgements().computed(BigDecimal.valueOf(pair.spearman()));
        return pair.n() < FEW
                ? view.texts().redundantFew(one, other, pair.n(), agreement)
                : view.texts().redundant(one, other, pair.n(), agreement);
    }

    /** Why an indicator of the basket cannot be used. */
    public String obstacle(Indicator indicator) {
        String why = view.obstacle(view.breakdown().candidate(indicator));
        return view.texts().outBecause(view.labels().name(indicator), why);
    }

    public String draws() {
        Labels labels = view.labels();
        List<Normaliser> drawn = view.index().robustness().normalisers();
        String scales =
                labels.list(drawn.stream().map(labels.assessments()::normaliser).toList());
        String seed = Long.toString(CompositeIndex.SEED);
        return view.breakdown().indicators().size() == 1
                ? view.texts().drawsSingle(CompositeIndex.DRAWS, seed, scales)
                : view.texts().draws(CompositeIndex.DRAWS, seed, scales);
    }
}
