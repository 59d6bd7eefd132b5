package cn.xianchi.web;

import cn.xianchi.catalog.Region;
import cn.xianchi.composite.Composite;
import cn.xianchi.composite.Composite.Scored;
import cn.xianchi.composite.Composite.WithoutOne;
import cn.xianchi.words.IndexTexts;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How sure the index is: who is ahead of whom, what one indicator does, and what counts twice or fell out. */
record IndexDoubt(
        String matrixSaid,
        List<Head> heads,
        List<Chances> matrix,
        List<Left> left,
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

    /** What leaving one indicator out does to the counties rated with and without it. */
    record Left(String indicator, String share, int rated, int moved, String mean, String greatest, int move) {}

    static IndexDoubt of(IndexView view, String county) {
        List<Scored> shown = shown(view, county);
        List<Left> left = view.composite().withoutOne().stream()
                .map(one -> left(one, view))
                .toList();
        return new IndexDoubt(
                matrixSaid(view, county, shown.size()),
                shown.stream()
                        .map(one -> new Head(one.region().code(), one.region().name()))
                        .toList(),
                shown.stream().map(one -> chances(one, shown, view)).toList(),
                left,
                leftSaid(left, view),
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
                share >= IndexSaid.SURE,
                view.say().aheadLabel(one.region().name(), other.region().name(), text));
    }

    /** Ranks are counted anew among the counties that are rated with and without it. */
    private static Left left(WithoutOne one, IndexView view) {
        Map<String, Integer> before = new LinkedHashMap<>();
        Map<String, Double> scores = view.composite().scored().stream()
                .filter(scored -> one.ranks().containsKey(scored.region().code()))
                .collect(Collectors.toMap(
                        scored -> scored.region().code(), Scored::score, (a, b) -> a, LinkedHashMap::new));
        scores.forEach((code, score) -> before.put(
                code,
                1
                        + (int) scores.values().stream()
                                .filter(other -> other > score)
                                .count()));
        int moved = 0;
        int sum = 0;
        int greatest = 0;
        String who = null;
        for (String code : before.keySet()) {
            int move = after(code, before, one) - before.get(code);
            moved += move == 0 ? 0 : 1;
            sum += Math.abs(move);
            if (Math.abs(move) > greatest) {
                greatest = Math.abs(move);
                who = code;
            }
        }
        return new Left(
                view.words().name(one.left()),
                view.shareOf(view.share(one.left(), false)),
                one.ranks().size(),
                moved,
                before.isEmpty() ? "" : IndexView.decimal((double) sum / before.size()),
                who == null
                        ? view.say().movedNobody()
                        : view.say().moved(name(who, view), before.get(who), after(who, before, one)),
                greatest);
    }

    private static int after(String code, Map<String, Integer> common, WithoutOne one) {
        int own = one.ranks().get(code);
        return 1
                + (int) common.keySet().stream()
                        .filter(other -> one.ranks().get(other) < own)
                        .count();
    }

    private static String name(String code, IndexView view) {
        return view.composite().scored().stream()
                .map(Scored::region)
                .filter(region -> region.code().equals(code))
                .map(Region::name)
                .findFirst()
                .orElseThrow();
    }

    private static String leftSaid(List<Left> left, IndexView view) {
        Left most = null;
        for (Left one : left) {
            most = most == null || one.move() > most.move() ? one : most;
        }
        if (most == null) {
            return view.say().leftOutSingle();
        }
        return most.move() == 0
                ? view.say().leftOutNothing()
                : view.say().leftOutMost(most.indicator(), most.move(), most.greatest());
    }

    private static List<String> redundant(IndexView view) {
        return view.composite().redundant().stream()
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
                                IndexChoice.obstacle(view.offers().of(indicator), view)))
                .toList();
    }

    private static String draws(IndexView view) {
        Composite composite = view.composite();
        if (composite.normalisers().isEmpty()) {
            return "";
        }
        String drawn = view.words()
                .list(composite.normalisers().stream()
                        .map(view.words().judgements()::normaliser)
                        .toList());
        return view.counted().size() == 1
                ? view.say().drawsSingle(Composite.DRAWS, Long.toString(Composite.SEED), drawn)
                : view.say().draws(Composite.DRAWS, Long.toString(Composite.SEED), drawn);
    }
}
