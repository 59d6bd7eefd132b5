package cn.xianchi.feature.index;

import cn.xianchi.analysis.comparison.Band;
import cn.xianchi.analysis.index.CompositeIndex;
import cn.xianchi.analysis.index.CompositeIndex.Scored;
import cn.xianchi.analysis.index.IndexBreakdown;
import cn.xianchi.analysis.index.IndicatorScores;
import cn.xianchi.catalog.Region;
import cn.xianchi.page.figures.ComparisonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What the index says in a sentence, and no more than its draws bear out.
 *
 * @param unrated null while no indicator is chosen
 */
record IndexSummary(IndexView view, IndexTexts texts, UnratedCounties unrated) {
    private static final int NAMED = 3;
    private static final int FEW = 2;

    static IndexSummary of(IndexView view) {
        return new IndexSummary(view, view.texts(), view.isEmpty() ? null : UnratedCounties.of(view));
    }

    public String title() {
        int year = view.query().year();
        if (view.isEmpty()) {
            List<IndicatorScores> candidates = view.breakdown().candidates();
            long usable = candidates.stream()
                    .filter(one -> view.breakdown().obstacle(one) == null)
                    .count();
            return usable == 0 ? texts.titleNothing(year) : texts.titleEmpty(year, usable, candidates.size());
        }
        List<Scored> scored = view.index().scored();
        int n = scored.size();
        return switch (n) {
            case 0 -> texts.titleNobody(view.basket().indicators().size());
            case 1 -> texts.titleLone(scored.get(0).region().name());
            case 2, 3 -> texts.titleFew(n, order(scored));
            default -> view.index().isBandsOnly() ? texts.titleWide(n, meanWidth()) : ends(n);
        };
    }

    public String meanWidth() {
        return view.decimal(view.index().robustness().meanWidth());
    }

    /** › where the first is surely ahead, else ≈. */
    private String order(List<Scored> scored) {
        StringBuilder text = new StringBuilder(scored.get(0).region().name());
        for (int i = 1; i < scored.size(); i++) {
            Region next = scored.get(i).region();
            boolean sure = view.isSure(scored.get(i - 1).ahead().get(next.code()));
            String sign = sure
                    ? view.labels().messages().orderSure()
                    : view.labels().messages().orderTie();
            text.append(' ').append(sign).append(' ').append(next.name());
        }
        return text.toString();
    }

    private String ends(int n) {
        String leading = few(names(Band.LEADING), FEW);
        String lagging = few(names(Band.LAGGING), FEW);
        if (leading.isEmpty() && lagging.isEmpty()) {
            return texts.titleOpen(n);
        }
        if (leading.isEmpty()) {
            return texts.titleLagging(n, lagging);
        }
        return lagging.isEmpty() ? texts.titleLeading(n, leading) : texts.titleEnds(n, leading, lagging);
    }

    private List<String> names(Band band) {
        return view.index().scored().stream()
                .filter(one -> one.band() == band)
                .map(one -> one.region().name())
                .toList();
    }

    /** A few counties by name, more by number. */
    private String few(List<String> names, int most) {
        return names.size() > most
                ? texts.countiesOf(names.size())
                : view.labels().list(names);
    }

    public String lead() {
        List<String> sentences = new ArrayList<>();
        if (view.isEmpty()) {
            sentences.add(texts.leadEmpty(group()));
        } else {
            sentences.add(rated());
            sentences.addAll(caveats());
        }
        return String.join(view.labels().chinese() ? "" : " ", sentences);
    }

    /** The group with its number, where its name does not say it. */
    private String group() {
        String name = view.labels().peers(view.query().peers());
        return switch (view.query().peers().code().replaceFirst(":.*", "")) {
            case "city", "zone", "type" -> texts.groupOf(name, view.counties());
            case "nearest" -> texts.groupWith(name, view.counties());
            default -> name;
        };
    }

    private String rated() {
        List<String> why = new ArrayList<>();
        addIfAny(why, unrated.tooLittle().size(), texts::whyPartial);
        addIfAny(why, unrated.incomparable().size(), texts::whyUnusable);
        addIfAny(why, unrated.undisclosed().size(), texts::whyUndisclosed);
        addIfAny(why, unrated.noReport().size(), texts::whyNoReport);
        String reasons = view.labels().list(why);
        return why.isEmpty()
                ? texts.leadAll(group())
                : texts.leadRated(group(), view.n(), view.counties() - view.n(), reasons);
    }

    private static void addIfAny(List<String> sentences, int n, IntFunction<String> sentence) {
        if (n > 0) {
            sentences.add(sentence.apply(n));
        }
    }

    private List<String> caveats() {
        List<String> caveats = new ArrayList<>();
        if (view.breakdown().indicators().size() == 1 && view.n() > 1) {
            caveats.add(texts.leadSingle());
        }
        untold(Band.LEADING).map(texts::leadSureLeading).ifPresent(caveats::add);
        untold(Band.LAGGING).map(texts::leadSureLagging).ifPresent(caveats::add);
        if (view.n() > 1) {
            caveats.add(
                    view.index().robustness().meanWidth() == 0
                            ? texts.leadFixed(CompositeIndex.DRAWS)
                            : texts.leadDraws(CompositeIndex.DRAWS, meanWidth()));
        }
        List<String> cautious = view.index().scored().stream()
                .map(Scored::region)
                .filter(view.breakdown()::isCautious)
                .map(Region::name)
                .toList();
        if (!cautious.isEmpty()) {
            caveats.add(texts.leadCaution(few(cautious, NAMED)));
        }
        addIfAny(caveats, view.index().out().size(), texts::leadOut);
        return caveats;
    }

    /** The counties of a band unless the title names them: the first few by name, all of them by number. */
    private Optional<String> untold(Band band) {
        List<String> names = names(band);
        if (names.isEmpty() || names.size() <= FEW && !view.index().isBandsOnly()) {
            return Optional.empty();
        }
        String first = view.labels().list(names.stream().limit(NAMED).toList());
        return Optional.of(names.size() > NAMED ? texts.andOthers(first, names.size()) : first);
    }

    /** What the basket is made of: 粤智助 2 项 40%; nothing while no indicator is chosen. */
    public List<String> themes() {
        IndexBreakdown breakdown = view.breakdown();
        return view.isEmpty()
                ? List.of()
                : breakdown.themes().stream()
                        .map(theme -> texts.themeShare(
                                view.labels().theme(theme),
                                breakdown.indicators(theme).size(),
                                view.shareOf(breakdown.share(theme))))
                        .toList();
    }

    /** The reports behind the values that were taken, the first few of many; null where there are none. */
    public String source() {
        List<String> titles = ComparisonText.titles(view.breakdown().usable()).stream()
                .sorted()
                .toList();
        return ComparisonText.sources(titles, NAMED, view.labels());
    }
}
