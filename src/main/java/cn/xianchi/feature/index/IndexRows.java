package cn.xianchi.feature.index;

import cn.xianchi.analysis.comparison.Band;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.analysis.comparison.MissingReason;
import cn.xianchi.analysis.index.CompositeIndex.Pillar;
import cn.xianchi.analysis.index.CompositeIndex.Scored;
import cn.xianchi.analysis.index.IndexBreakdown;
import cn.xianchi.analysis.index.RankInterval;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.page.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rated counties as rows of a table, which is what the chart draws. */
record IndexRows(List<Option> themes, List<Row> rows) {

    /**
     * One rated county. {@code band} is null below four counties; {@code rank} and {@code median} are null where only bands
     * are told; {@code caution} is null where every value is of grade same.
     */
    record Row(
            String region,
            String county,
            String city,
            String band,
            String bandName,
            String rank,
            String median,
            String score,
            String other,
            String coverage,
            List<Theme> themes,
            String caution,
            boolean hatched,
            List<Missing> missing,
            RankInterval spread,
            String address) {}

    /** {@code coverage} is null where the theme is covered wholly. */
    record Theme(String score, String coverage) {}

    /** What a county lacks, by the reason. */
    record Missing(String glyph, String name, int n, String indicators) {}

    static IndexRows of(IndexView view) {
        boolean bandsOnly = view.composite().isBandsOnly();
        Comparator<Scored> byBand = Comparator.<Scored, Integer>comparing(
                        one -> one.band() == null ? 0 : order(one.band()))
                .thenComparing(one -> one.region().code());
        List<Scored> scored = new ArrayList<>(view.composite().scored());
        if (bandsOnly) {
            scored.sort(byBand);
        }
        boolean many = view.themes().size() > 1;
        return new IndexRows(
                many
                        ? view.themes().stream()
                                .map(theme -> new Option(theme, view.words().theme(theme), false))
                                .toList()
                        : List.of(),
                scored.stream().map(one -> row(one, view, many)).toList());
    }

    private static int order(Band band) {
        return List.of(Band.LEADING, Band.MIDDLE, Band.UNDETERMINED, Band.LAGGING)
                .indexOf(band);
    }

    private static Row row(Scored one, IndexView view, boolean themes) {
        Region region = one.region();
        boolean bandsOnly = view.composite().isBandsOnly();
        RankInterval spread = one.spread();
        return new Row(
                region.code(),
                region.name(),
                region.city(),
                Code.of(one.band()),
                one.band() == null ? null : view.words().band(one.band()),
                bandsOnly || view.n() < 2 ? null : interval(spread) + " / " + view.n(),
                bandsOnly || view.n() < 2 ? null : median(spread),
                IndexView.score(one.score()),
                IndexView.score(one.otherScore()),
                view.percent(one.coverage()),
                themes
                        ? one.pillars().stream()
                                .map(pillar -> theme(pillar, view))
                                .toList()
                        : List.of(),
                caution(region, view),
                view.breakdown().isCautious(region),
                missing(region, view),
                spread,
                view.address().with("county", region.code()).page() + "#county");
    }

    /** 3, or 2–4. */
    static String interval(RankInterval spread) {
        return spread.best() == spread.worst() ? "" + spread.best() : spread.best() + "–" + spread.worst();
    }

    static String median(RankInterval spread) {
        return IndexView.plain(BigDecimal.valueOf(spread.median()));
    }

    private static Theme theme(Pillar pillar, IndexView view) {
        String coverage = view.percent(pillar.coverage());
        return new Theme(
                Double.isNaN(pillar.score()) ? "" : IndexView.score(pillar.score()),
                coverage.equals("100%") ? null : coverage);
    }

    private static String caution(Region region, IndexView view) {
        int taken = 0;
        int caution = 0;
        for (Indicator indicator : view.breakdown().indicators()) {
            CountyValue own = view.breakdown().value(indicator, region);
            if (IndexBreakdown.isUsable(own)) {
                taken++;
                caution += own.grade() == Grade.CAUTION ? 1 : 0;
            }
        }
        return caution == 0 ? null : view.say().cautionOf(caution, taken);
    }

    /** What the county lacks of the indicators that count, those of one reason together. */
    static List<Missing> missing(Region region, IndexView view) {
        Map<String, List<Indicator>> reasons = new LinkedHashMap<>();
        for (Indicator indicator : view.breakdown().indicators()) {
            String reason = reason(indicator, region, view);
            if (reason != null) {
                reasons.computeIfAbsent(reason, one -> new ArrayList<>()).add(indicator);
            }
        }
        return reasons.entrySet().stream()
                .map(entry -> new Missing(
                        entry.getKey().equals(UNBOUNDED) ? "none" : entry.getKey(),
                        name(entry.getKey(), view),
                        entry.getValue().size(),
                        view.words()
                                .list(entry.getValue().stream()
                                        .map(view.words()::shortName)
                                        .toList())))
                .toList();
    }

    private static final String UNBOUNDED = "unbounded";

    /** The glyph of a blank, {@code none} or {@code unbounded}; null where there is a value. */
    static String reason(Indicator indicator, Region region, IndexView view) {
        CountyValue own = view.breakdown().value(indicator, region);
        if (own.isBlank()) {
            return own.missing().code();
        }
        if (!own.isComparable()) {
            return "none";
        }
        return IndexBreakdown.isUsable(own) ? null : UNBOUNDED;
    }

    static String name(String reason, IndexView view) {
        return switch (reason) {
            case "none" -> view.words().grade(Grade.NONE);
            case UNBOUNDED -> view.say().unbounded();
            case "O" -> view.words().blank(MissingReason.UNDISCLOSED);
            default -> view.words().blank(MissingReason.NO_REPORT);
        };
    }
}
