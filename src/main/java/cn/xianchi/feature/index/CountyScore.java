package cn.xianchi.feature.index;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.index.Aggregator;
import cn.xianchi.analysis.index.CompositeIndex;
import cn.xianchi.analysis.index.CompositeIndex.Pillar;
import cn.xianchi.analysis.index.CompositeIndex.Scored;
import cn.xianchi.analysis.index.IndicatorScores;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.page.figures.SideBySideTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * One county: how its score comes about, number by number, and how sure it is ahead of another.
 *
 * @param scored null where the county is not rated
 * @param other null where it is held against none
 */
record CountyScore(IndexView view, Region region, Scored scored, Region other) {
    private static final double CUT = 0.01;
    private static final double WHOLE = 0.9999;

    /**
     * What the county has for an indicator.
     *
     * @param place null for a blank
     * @param reason why the value cannot be used, else null
     * @param scale how the value became {@code part}; both are null where it cannot be used or the county is not rated
     */
    record Line(
            Indicator indicator, SideBySideTable.Place place, RatedCounties.Reason reason, String scale, String part) {}

    /** Of the county, where it is of the group, else of the first; null where nobody is rated. */
    static CountyScore of(IndexView view, Region county, Region other) {
        if (county != null && view.query().peers().regions().contains(county)) {
            return new CountyScore(view, county, view.index().scored(county), other);
        }
        return view.index().scored().stream()
                .findFirst()
                .map(first -> new CountyScore(view, first.region(), first, other))
                .orElse(null);
    }

    public String sentence() {
        IndexTexts texts = view.texts();
        String name = region.name();
        if (scored == null) {
            return texts.countyUnrated(name, view.percent(view.breakdown().coverage(region)));
        }
        String score = view.score(scored.score());
        if (view.n() < 2) {
            return texts.countyLone(name, score);
        }
        if (!view.index().isBandsOnly()) {
            String rank = view.labels().judgements().rank(scored.spread().rank());
            return texts.countyRank(name, score, rank, view.n());
        }
        String band =
                scored.band() == null ? texts.noOrder() : view.labels().terms().band(scored.band());
        return texts.countyBand(name, score, band);
    }

    /** Whether it is ahead of the other county; null without another rated one. */
    public String pair() {
        Scored against =
                other == null || other.equals(region) ? null : view.index().scored(other);
        if (scored == null || against == null) {
            return null;
        }
        double share = scored.ahead().get(other.code());
        IndexTexts texts = view.texts();
        String own = view.score(scored.score());
        String others = view.score(against.score());
        String sentence =
                texts.pair(CompositeIndex.DRAWS, region.name(), other.name(), view.chance(share), own, others);
        boolean sure = view.isSure(share) || view.isSure(against.ahead().get(region.code()));
        return sentence + (sure ? texts.pairSure() : texts.pairOpen());
    }

    /** The share of the theme's weight that is covered; null where all is. */
    public String coverage(String theme) {
        double coverage = view.breakdown().coverage(region, theme);
        return coverage > WHOLE ? null : view.percent(coverage);
    }

    public List<Line> lines(String theme) {
        return view.breakdown().indicators(theme).stream().map(this::line).toList();
    }

    private Line line(Indicator indicator) {
        CountyValue value = view.breakdown().value(indicator, region);
        Double part = scored == null ? null : scored.parts().get(indicator.code());
        return new Line(
                indicator,
                value.isBlank() ? null : SideBySideTable.place(indicator, value, view.labels()),
                RatedCounties.Reason.of(value, view),
                part == null ? null : scale(indicator, value.value(), part),
                part == null ? null : view.score(part));
    }

    private String scale(Indicator indicator, BigDecimal value, double part) {
        String score = view.score(part);
        return switch (view.basket().normaliser()) {
            case GOALPOSTS -> {
                IndicatorScores scores = view.breakdown().candidate(indicator);
                double uncut = scores.uncut(value.doubleValue());
                String own = operand(value);
                String worst = operand(scores.worst());
                String best = operand(scores.best());
                yield Math.abs(uncut - part) > CUT
                        ? view.texts().scaleCut(own, worst, best, view.score(uncut), score)
                        : view.texts().scaleGoalposts(own, worst, best, score);
            }
            case PERCENTILE -> view.texts().scalePercentile(score);
            case ROBUST -> view.texts().scaleRobust(view.decimal((part - 50) / 10));
        };
    }

    /** A negative number stands in brackets. */
    private String operand(BigDecimal value) {
        String text = view.labels().plain(value);
        return text.startsWith("−") ? "(" + text + ")" : text;
    }

    /** 48.6 × 67% + 20 × 33% = 39.1, the weights being those of what there is; null where the county is not rated. */
    public String sum(String theme) {
        if (scored == null) {
            return null;
        }
        double coverage = view.breakdown().coverage(region, theme);
        List<String> terms = new ArrayList<>();
        for (Indicator indicator : view.breakdown().indicators(theme)) {
            Double part = scored.parts().get(indicator.code());
            if (part != null) {
                terms.add(term(part, view.breakdown().shareOfTheme(indicator) / coverage));
            }
        }
        String score = scored.pillars().stream()
                .filter(pillar -> pillar.theme().equals(theme))
                .map(Pillar::score)
                .map(view::score)
                .findFirst()
                .orElseThrow();
        return terms.size() == 1 ? score : String.join(" + ", terms) + " = " + score;
    }

    private String term(double score, double share) {
        return view.score(score) + " × " + view.shareOf(share);
    }

    /** The themes' scores put together; null where the county is not rated, or there is one theme. */
    public String total() {
        if (scored == null || scored.pillars().size() == 1) {
            return null;
        }
        boolean arithmetic = view.basket().aggregator() == Aggregator.ARITHMETIC;
        List<String> terms = scored.pillars().stream()
                .map(pillar -> arithmetic
                        ? term(pillar.score(), pillar.weight())
                        : view.score(Math.max(1, pillar.score())) + "^" + view.shareOf(pillar.weight()))
                .toList();
        return String.join(arithmetic ? " + " : " × ", terms) + " = " + view.score(scored.score());
    }
}
