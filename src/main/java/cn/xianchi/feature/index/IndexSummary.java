package cn.xianchi.feature.index;

import cn.xianchi.analysis.comparison.Band;
import cn.xianchi.analysis.index.CompositeIndex;
import cn.xianchi.analysis.index.CompositeIndex.Scored;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the index says in a sentence, and no more than its draws bear out. */
record IndexSummary(IndexView view, UnratedCounties aside, String name) {
    /** From this share of the draws on, one county is surely ahead of another. */
    static final double SURE = 0.95;

    private static final int NAMED = 3;
    private static final int FEW = 2;
    private static final int QUARTERS = 4;

    String title() {
        IndexTexts say = view.say();
        if (view.isEmpty()) {
            long usable = view.breakdown().eligibility().all().stream()
                    .filter(offer -> offer.obstacle() == null)
                    .count();
            return usable == 0
                    ? say.titleNothing(view.query().year())
                    : say.titleEmpty(
                            view.query().year(),
                            usable,
                            view.breakdown().eligibility().all().size());
        }
        List<Scored> scored = view.composite().scored();
        if (scored.isEmpty()) {
            return say.titleNobody(view.query().basket().indicators().size());
        }
        if (scored.size() == 1) {
            return say.titleLone(scored.get(0).region().name());
        }
        if (scored.size() < QUARTERS) {
            return say.titleFew(scored.size(), order(scored));
        }
        return view.composite().isBandsOnly()
                ? say.titleWide(
                        view.n(),
                        IndexView.decimal(view.composite().robustness().meanWidth()))
                : ends();
    }

    /** › where the first is ahead in 95 of 100 draws, else ≈. */
    private String order(List<Scored> scored) {
        StringBuilder text = new StringBuilder();
        Scored before = null;
        for (Scored one : scored) {
            if (before != null) {
                boolean sure = before.ahead().get(one.region().code()) >= SURE;
                text.append(' ')
                        .append(
                                sure
                                        ? view.words().messages().orderSure()
                                        : view.words().messages().orderTie())
                        .append(' ');
            }
            text.append(one.region().name());
            before = one;
        }
        return text.toString();
    }

    private String ends() {
        IndexTexts say = view.say();
        int n = view.n();
        String leading = few(Band.LEADING);
        String lagging = few(Band.LAGGING);
        if (leading == null && lagging == null) {
            return say.titleOpen(n);
        }
        if (leading == null || lagging == null) {
            return leading == null ? say.titleLagging(n, lagging) : say.titleLeading(n, leading);
        }
        return say.titleEnds(n, leading, lagging);
    }

    private List<String> of(Band band) {
        return view.composite().scored().stream()
                .filter(one -> one.band() == band)
                .map(one -> one.region().name())
                .toList();
    }

    /** The one or two counties of a band by name, more by number; null where there are none. */
    private String few(Band band) {
        List<String> names = of(band);
        if (names.isEmpty()) {
            return null;
        }
        return names.size() > FEW
                ? view.say().countiesOf(names.size())
                : view.words().list(names);
    }

    /** The counties of a band: the first few by name, all of them by number; null where there are none. */
    private String names(Band band) {
        List<String> names = of(band);
        if (names.isEmpty()) {
            return null;
        }
        String first = view.words().list(names.stream().limit(NAMED).toList());
        return names.size() > NAMED ? view.say().andOthers(first, names.size()) : first;
    }

    String lead() {
        List<String> said = new ArrayList<>();
        if (view.isEmpty()) {
            said.add(view.say().leadEmpty(group()));
        } else {
            said.add(rated());
            said.addAll(doubts());
        }
        return String.join(view.words().chinese() ? "" : " ", said);
    }

    /** The group with its number, where its name does not say it. */
    private String group() {
        int all = view.query().peers().regions().size();
        return switch (view.query().peers().code().replaceFirst(":.*", "")) {
            case "city", "zone", "type" -> view.say().groupOf(name, all);
            case "nearest" -> view.say().groupWith(name, all);
            default -> name;
        };
    }

    private String rated() {
        IndexTexts say = view.say();
        int all = view.query().peers().regions().size();
        List<String> why = new ArrayList<>();
        if (aside.tooLittle() > 0) {
            why.add(say.whyPartial(aside.tooLittle()));
        }
        if (!aside.incomparable().isEmpty()) {
            why.add(say.whyUnusable(aside.incomparable().size()));
        }
        if (!aside.undisclosed().isEmpty()) {
            why.add(say.whyUndisclosed(aside.undisclosed().size()));
        }
        if (aside.noReport() > 0) {
            why.add(say.whyNoReport(aside.noReport()));
        }
        return why.isEmpty()
                ? say.leadAll(group())
                : say.leadRated(group(), view.n(), all - view.n(), view.words().list(why));
    }

    private List<String> doubts() {
        IndexTexts say = view.say();
        List<String> said = new ArrayList<>();
        if (view.breakdown().indicators().size() == 1 && view.n() > 1) {
            said.add(say.leadSingle());
        }
        if (isUntold(Band.LEADING)) {
            said.add(say.leadSureLeading(names(Band.LEADING)));
        }
        if (isUntold(Band.LAGGING)) {
            said.add(say.leadSureLagging(names(Band.LAGGING)));
        }
        double width = view.composite().robustness().meanWidth();
        if (view.n() > 1) {
            said.add(
                    width == 0
                            ? say.leadFixed(CompositeIndex.DRAWS)
                            : say.leadDraws(CompositeIndex.DRAWS, IndexView.decimal(width)));
        }
        caution().ifPresent(said::add);
        int out = view.composite().out().size();
        if (out > 0) {
            said.add(say.leadOut(out));
        }
        return said;
    }

    /** Whether there are counties of the band that the title does not name. */
    private boolean isUntold(Band band) {
        int counties = of(band).size();
        return counties > FEW || counties > 0 && view.composite().isBandsOnly();
    }

    private Optional<String> caution() {
        List<String> cautious = view.composite().scored().stream()
                .map(Scored::region)
                .filter(view.breakdown()::isCautious)
                .map(Region::name)
                .toList();
        if (cautious.isEmpty()) {
            return Optional.empty();
        }
        String counties = cautious.size() > NAMED
                ? view.say().countiesOf(cautious.size())
                : view.words().list(cautious);
        return Optional.of(view.say().leadCaution(counties));
    }

    /** What the basket is made of: 粤智助 2 项 40%. */
    List<String> themes() {
        return view.themes().stream()
                .map(theme -> {
                    List<Indicator> own = view.breakdown().indicators().stream()
                            .filter(one -> one.theme().equals(theme))
                            .toList();
                    double share = own.stream()
                            .mapToDouble(one -> view.breakdown().share(one))
                            .sum();
                    return view.say().themeShare(view.words().theme(theme), own.size(), view.shareOf(share));
                })
                .toList();
    }
}
