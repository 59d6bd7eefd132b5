package cn.xianchi.feature.index;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.index.Aggregator;
import cn.xianchi.analysis.index.CompositeIndex;
import cn.xianchi.analysis.index.CompositeIndex.Pillar;
import cn.xianchi.analysis.index.CompositeIndex.Scored;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.page.Option;
import cn.xianchi.page.figures.SideBySideTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One county: how its score comes about, number by number, and how sure it is ahead of another. */
record CountyScore(
        String code,
        String name,
        String said,
        List<Theme> themes,
        String total,
        String pair,
        List<Option> counties,
        List<Option> others) {

    /** One pillar: its lines, its sum in figures (null where it has no value), what of it is covered. */
    record Theme(String name, String share, String sum, String coverage, List<Line> lines) {}

    /** {@code place} is null for a blank ({@code glyph}, {@code blank}); {@code scale} is how the value became {@code part}. */
    record Line(
            String code,
            String name,
            SideBySideTable.Place place,
            String glyph,
            String blank,
            String goalposts,
            String scale,
            String part,
            String share) {}

    static CountyScore of(IndexView view, Region region, Region other) {
        Scored own = view.scored(region.code());
        List<Theme> themes = view.themes().stream()
                .map(theme -> theme(theme, region, own, view))
                .toList();
        return new CountyScore(
                region.code(),
                region.name(),
                said(view, region, own),
                themes,
                own == null ? null : total(own, view),
                own == null ? null : pair(own, other, view),
                options(view, region),
                options(view, other));
    }

    private static List<Option> options(IndexView view, Region chosen) {
        List<Region> regions = new ArrayList<>();
        view.composite().scored().forEach(one -> regions.add(one.region()));
        view.composite().unrated().forEach(one -> regions.add(one.region()));
        return regions.stream()
                .sorted(Comparator.comparing(Region::code))
                .map(one -> new Option(one.code(), one.city() + " " + one.name(), one.equals(chosen)))
                .toList();
    }

    private static String said(IndexView view, Region region, Scored own) {
        IndexTexts say = view.say();
        if (own == null) {
            double coverage = view.breakdown().coverage(region);
            return say.countyUnrated(region.name(), view.percent(coverage));
        }
        String score = IndexView.score(own.score());
        if (view.n() < 2) {
            return say.countyLone(region.name(), score);
        }
        return view.composite().isBandsOnly()
                ? say.countyBand(
                        region.name(),
                        score,
                        own.band() == null ? say.noOrder() : view.words().band(own.band()))
                : say.countyRank(region.name(), score, IndexRows.interval(own.spread()), view.n());
    }

    private static Theme theme(String theme, Region region, Scored own, IndexView view) {
        List<Indicator> indicators = view.breakdown().indicators().stream()
                .filter(one -> one.theme().equals(theme))
                .toList();
        double share = indicators.stream()
                .mapToDouble(one -> view.breakdown().share(one))
                .sum();
        double coverage = view.breakdown().coverage(region, theme);
        return new Theme(
                view.words().theme(theme),
                view.shareOf(share),
                own == null ? null : sum(theme, own, coverage, view),
                coverage > 0.9999 ? null : view.percent(coverage),
                indicators.stream().map(one -> line(one, region, own, view)).toList());
    }

    /** 48.6 × 67% + 20 × 33% = 39.1, the weights being those of what there is. */
    private static String sum(String theme, Scored own, double coverage, IndexView view) {
        List<String> terms = new ArrayList<>();
        for (Indicator indicator : view.breakdown().indicators()) {
            Double part = own.parts().get(indicator.code());
            if (indicator.theme().equals(theme) && part != null) {
                terms.add(term(part, view.breakdown().shareOfTheme(indicator) / coverage, view));
            }
        }
        double score = own.pillars().stream()
                .filter(pillar -> pillar.theme().equals(theme))
                .mapToDouble(Pillar::score)
                .findFirst()
                .orElseThrow();
        return sum(terms, score, view);
    }

    private static String term(double part, double share, IndexView view) {
        return IndexView.score(part) + " × " + view.shareOf(share);
    }

    private static String sum(List<String> terms, double score, IndexView view) {
        return terms.size() == 1 ? IndexView.score(score) : String.join(" + ", terms) + " = " + IndexView.score(score);
    }

    private static String total(Scored own, IndexView view) {
        if (own.pillars().size() == 1) {
            return null;
        }
        boolean arithmetic = view.query().basket().aggregator() == Aggregator.ARITHMETIC;
        List<String> terms = own.pillars().stream()
                .map(pillar -> arithmetic
                        ? term(pillar.score(), pillar.weight(), view)
                        : IndexView.score(Math.max(1, pillar.score())) + "^" + view.shareOf(pillar.weight()))
                .toList();
        return String.join(arithmetic ? " + " : " × ", terms) + " = " + IndexView.score(own.score());
    }

    private static Line line(Indicator indicator, Region region, Scored own, IndexView view) {
        CountyValue county = view.breakdown().value(indicator, region);
        String reason = IndexRows.reason(indicator, region, view);
        Double part = own == null ? null : own.parts().get(indicator.code());
        return new Line(
                indicator.code(),
                view.words().shortName(indicator),
                county.isBlank() ? null : SideBySideTable.place(indicator, county, view.words()),
                county.isBlank() ? reason : null,
                reason == null ? null : IndexRows.name(reason, view),
                IndexScale.goalposts(indicator, view),
                part == null ? null : IndexScale.said(indicator, county, part, view),
                part == null ? null : IndexView.score(part),
                view.shareOf(view.breakdown().shareOfTheme(indicator)));
    }

    private static String pair(Scored own, Region other, IndexView view) {
        Scored against = other == null || other.equals(own.region()) ? null : view.scored(other.code());
        if (against == null) {
            return null;
        }
        double share = own.ahead().get(other.code());
        boolean sure = share >= IndexSummary.SURE || share <= 1 - IndexSummary.SURE;
        String said = view.say()
                .pair(
                        CompositeIndex.DRAWS,
                        own.region().name(),
                        other.name(),
                        view.chance(share),
                        IndexView.score(own.score()),
                        IndexView.score(against.score()));
        return said + (sure ? view.say().pairSure() : view.say().pairOpen());
    }
}
