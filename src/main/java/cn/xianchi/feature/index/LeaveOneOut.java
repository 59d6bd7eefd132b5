package cn.xianchi.feature.index;

import cn.xianchi.analysis.index.CompositeIndex.Scored;
import cn.xianchi.analysis.index.CompositeIndex.WithoutOne;
import cn.xianchi.catalog.Region;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What leaving one indicator out does to the counties rated with and without it, among which ranks are counted anew:
 * {@code greatest} says who moves most, by {@code move} ranks.
 */
record LeaveOneOut(String indicator, String share, int rated, int moved, String mean, String greatest, int move) {

    /** A county's rank with all indicators and without the one. */
    private record Move(Region region, int from, int to) {
        int size() {
            return Math.abs(to - from);
        }
    }

    static List<LeaveOneOut> of(IndexView view) {
        return view.composite().robustness().withoutOne().stream()
                .map(one -> of(one, view))
                .toList();
    }

    private static LeaveOneOut of(WithoutOne one, IndexView view) {
        List<Move> moves = moves(one, view);
        Move most = moves.stream()
                .max(Comparator.comparing(Move::size)
                        .thenComparing(move -> move.region().code(), Comparator.reverseOrder()))
                .filter(move -> move.size() > 0)
                .orElse(null);
        double mean = moves.stream().mapToInt(Move::size).average().orElse(0);
        return new LeaveOneOut(
                view.words().name(one.left()),
                view.shareOf(view.breakdown().share(one.left())),
                one.ranks().size(),
                (int) moves.stream().filter(move -> move.size() > 0).count(),
                IndexView.decimal(mean),
                most == null
                        ? view.say().movedNobody()
                        : view.say().moved(most.region().name(), most.from(), most.to()),
                most == null ? 0 : most.size());
    }

    private static List<Move> moves(WithoutOne one, IndexView view) {
        Map<String, Integer> after = one.ranks();
        List<Scored> common = view.composite().scored().stream()
                .filter(scored -> after.containsKey(scored.region().code()))
                .toList();
        return common.stream()
                .map(own -> new Move(
                        own.region(),
                        1
                                + (int) common.stream()
                                        .filter(other -> other.score() > own.score())
                                        .count(),
                        1
                                + (int) common.stream()
                                        .filter(other ->
                                                after.get(other.region().code())
                                                        < after.get(own.region().code()))
                                        .count()))
                .toList();
    }

    /** Which of them moves most, in words. */
    static String said(List<LeaveOneOut> all, IndexView view) {
        LeaveOneOut most =
                all.stream().max(Comparator.comparing(LeaveOneOut::move)).orElse(null);
        if (most == null) {
            return view.say().leftOutSingle();
        }
        return most.move() == 0
                ? view.say().leftOutNothing()
                : view.say().leftOutMost(most.indicator(), most.move(), most.greatest());
    }
}
