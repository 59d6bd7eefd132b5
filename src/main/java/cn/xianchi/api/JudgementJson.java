package cn.xianchi.api;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.consistency.Finding;
import cn.xianchi.analysis.index.CompositeIndex;
import cn.xianchi.analysis.index.CompositeIndex.Scored;
import cn.xianchi.analysis.index.RankInterval;
import cn.xianchi.analysis.lagging.Assessment;
import cn.xianchi.analysis.peers.SimilarCounties.Neighbour;
import cn.xianchi.analysis.trend.ImpliedValue;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.format.json.JsonShapes.IndicatorRef;
import cn.xianchi.format.json.JsonShapes.ObservationJson;
import cn.xianchi.format.json.JsonShapes.RegionRef;
import cn.xianchi.format.json.JsonShapes.Said;
import cn.xianchi.format.json.RowJson;
import cn.xianchi.observation.Observation;
import cn.xianchi.query.Profile;
import cn.xianchi.text.FindingLabels;
import cn.xianchi.text.Labels;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The shapes of the answers that look at many indicators at once (DESIGN, REST). */
final class JudgementJson {
    private static final MathContext DIGITS = new MathContext(6, RoundingMode.HALF_UP);

    private JudgementJson() {}

    record BlankJson(IndicatorRef indicator, String status) {}

    record ProfileJson(
            int release,
            RegionRef region,
            int year,
            String peers,
            List<ProfileItem> items,
            List<BlankJson> blanks,
            List<Said> notes) {

        /** @param judged whether lamps and signals may be shown */
        static ProfileJson of(
                Profile profile, String peers, int release, boolean judged, List<Said> notes, Labels labels) {
            return new ProfileJson(
                    release,
                    RegionRef.of(profile.region()),
                    profile.year(),
                    peers,
                    profile.items().stream()
                            .filter(item -> !item.own().isBlank())
                            .map(item -> ProfileItem.of(item, judged, labels))
                            .toList(),
                    profile.items().stream()
                            .filter(item -> item.own().isBlank())
                            .map(item -> new BlankJson(
                                    IndicatorRef.of(item.comparison().indicator()),
                                    item.own().missing().name()))
                            .toList(),
                    notes);
        }
    }

    /** By the numbers that METHODS 4.4 gives them. */
    record Signals(Boolean s1, Boolean s2, Boolean s3, Boolean s4, Boolean s5) {
        static Signals of(Assessment one) {
            return new Signals(
                    one.signals().lagging(),
                    one.signals().material(),
                    one.signals().worsening(),
                    one.signals().belowTarget(),
                    one.signals().robust());
        }
    }

    record ProfileItem(
            IndicatorRef indicator,
            int n,
            BigDecimal median,
            String lamp,
            Signals signals,
            @JsonUnwrapped RowJson row) {

        static ProfileItem of(Profile.Item item, boolean judged, Labels labels) {
            Assessment judgement = judged ? item.judgement() : null;
            return new ProfileItem(
                    IndicatorRef.of(item.comparison().indicator()),
                    item.comparison().statistics().n(),
                    item.comparison().statistics().median(),
                    judgement == null ? null : Code.of(judgement.lamp()),
                    judgement == null ? null : Signals.of(judgement),
                    RowJson.of(item.own(), labels));
        }
    }

    record HeatmapJson(
            int release,
            int year,
            String peers,
            List<RegionRef> regions,
            List<IndicatorRef> indicators,
            List<HeatCell> cells) {

        static HeatmapJson of(ComparisonMatrix survey, String peers, int release) {
            return new HeatmapJson(
                    release,
                    survey.year(),
                    peers,
                    survey.countyYears().stream()
                            .map(column -> RegionRef.of(column.region()))
                            .toList(),
                    survey.comparisons().stream()
                            .map(comparison -> IndicatorRef.of(comparison.indicator()))
                            .toList(),
                    survey.comparisons().stream()
                            .flatMap(comparison -> cells(comparison))
                            .toList());
        }

        private static Stream<HeatCell> cells(Comparison comparison) {
            String indicator = comparison.indicator().code();
            return Stream.concat(
                    comparison.values().stream().map(standing -> HeatCell.of(indicator, standing)),
                    comparison.blanks().stream()
                            .map(county -> new HeatCell(
                                    county.region().code(),
                                    indicator,
                                    null,
                                    null,
                                    county.missing().name(),
                                    null,
                                    null)));
        }
    }

    /** {@code grade} and {@code id} (of the observation) are null for blanks, {@code id} for sums too. */
    record HeatCell(
            String region, String indicator, BigDecimal value, String band, String blank, String grade, String id) {

        static HeatCell of(String indicator, CountyValue standing) {
            Observation one = standing.observation();
            return new HeatCell(
                    standing.region().code(),
                    indicator,
                    one == null ? null : one.figure().value(),
                    Code.of(standing.band()),
                    null,
                    Code.of(standing.grade()),
                    one == null || one.id() == null ? null : one.id().toString());
        }
    }

    record LaggingItem(
            RegionRef region,
            IndicatorRef indicator,
            int year,
            BigDecimal value,
            BigDecimal median,
            BigDecimal gapToMedian,
            BigDecimal toMedian,
            int n,
            String lamp,
            Signals signals,
            String text) {

        static LaggingItem of(Assessment one, Labels labels) {
            Observation value = one.county().observation();
            return new LaggingItem(
                    RegionRef.of(one.region()),
                    IndicatorRef.of(one.indicator()),
                    one.year(),
                    value == null ? null : value.figure().value(),
                    one.statistics().median(),
                    one.county().gapToMedian(),
                    one.toMedian(),
                    one.statistics().n(),
                    Code.of(one.lamp()),
                    Signals.of(one),
                    labels.judgements().text(one));
        }

        String key() {
            return indicator.code() + "-" + region.code();
        }
    }

    record TrendsJson(int release, IndicatorRef indicator, List<SeriesJson> series) {}

    record SeriesJson(
            RegionRef region,
            List<PointJson> points,
            List<BlankYear> blanks,
            List<BreakJson> breaks,
            List<RestatedJson> restated) {
        static SeriesJson of(Trend trend, Labels labels) {
            return new SeriesJson(
                    RegionRef.of(trend.region()),
                    trend.points().stream()
                            .filter(point -> !point.isBlank())
                            .map(point -> new PointJson(point.year(), RowJson.of(point, labels)))
                            .toList(),
                    trend.points().stream()
                            .filter(point -> point.isBlank())
                            .map(point ->
                                    new BlankYear(point.year(), point.missing().name()))
                            .toList(),
                    trend.breaks().stream()
                            .map(one -> new BreakJson(
                                    one.from(),
                                    one.to(),
                                    one.reasons().stream()
                                            .map(reason -> new Said(Code.of(reason), labels.breakReason(reason)))
                                            .toList()))
                            .toList(),
                    trend.restated().stream().map(RestatedJson::of).toList());
        }
    }

    record PointJson(int year, @JsonUnwrapped RowJson row) {}

    record BlankYear(int year, String status) {}

    record BreakJson(int from, int to, List<Said> reasons) {}

    /** What a year must have been by the printed growth of the next; {@code agrees} is null where it printed nothing. */
    record RestatedJson(int year, BigDecimal low, BigDecimal high, String value, String growth, Boolean agrees) {
        static RestatedJson of(ImpliedValue one) {
            return new RestatedJson(
                    one.year(),
                    one.bounds().low().round(DIGITS),
                    one.bounds().high().round(DIGITS),
                    one.value().id().toString(),
                    one.growth().id().toString(),
                    one.agrees());
        }
    }

    record SpreadJson(int best, BigDecimal median, int worst) {
        static SpreadJson of(RankInterval spread) {
            return new SpreadJson(spread.best(), number(spread.median()), spread.worst());
        }
    }

    record PillarJson(String theme, BigDecimal score, BigDecimal coverage, BigDecimal weight) {}

    record IndexItem(
            RegionRef region,
            BigDecimal score,
            SpreadJson rank,
            String band,
            BigDecimal coverage,
            BigDecimal otherScore,
            List<PillarJson> pillars,
            Map<String, BigDecimal> ahead) {

        static IndexItem of(Scored one) {
            return new IndexItem(
                    RegionRef.of(one.region()),
                    number(one.score()),
                    SpreadJson.of(one.spread()),
                    Code.of(one.band()),
                    number(one.coverage()),
                    number(one.otherScore()),
                    one.pillars().stream()
                            .map(pillar -> new PillarJson(
                                    pillar.theme(),
                                    number(pillar.score()),
                                    number(pillar.coverage()),
                                    number(pillar.weight())))
                            .toList(),
                    one.ahead().entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey,
                                    entry -> number(entry.getValue()),
                                    (a, b) -> a,
                                    LinkedHashMap::new)));
        }
    }

    record UnratedJson(RegionRef region, BigDecimal coverage) {}

    record RedundantJson(String one, String other, BigDecimal spearman, int n) {}

    record WithoutOneJson(String indicator, Map<String, Integer> ranks) {}

    /** The list of the index, with all that it was made from. */
    record IndexJson(
            int release,
            int year,
            int base,
            String normalise,
            String aggregate,
            int draws,
            long seed,
            List<String> normalisersDrawn,
            boolean bandsOnly,
            BigDecimal meanWidth,
            List<IndexItem> items,
            String next,
            List<UnratedJson> unrated,
            List<String> out,
            List<RedundantJson> redundant,
            List<WithoutOneJson> withoutOne) {

        static IndexJson of(CompositeIndex index, int release) {
            return new IndexJson(
                    release,
                    index.year(),
                    index.baseYear(),
                    Code.of(index.basket().normaliser()),
                    Code.of(index.basket().aggregator()),
                    CompositeIndex.DRAWS,
                    CompositeIndex.SEED,
                    index.normalisers().stream().map(Code::of).toList(),
                    index.isBandsOnly(),
                    number(index.meanWidth()),
                    index.scored().stream().map(IndexItem::of).toList(),
                    null,
                    index.unrated().stream()
                            .map(one -> new UnratedJson(RegionRef.of(one.region()), number(one.coverage())))
                            .toList(),
                    index.out().stream().map(Indicator::code).toList(),
                    index.redundant().stream()
                            .map(pair -> new RedundantJson(
                                    pair.one().code(), pair.other().code(), number(pair.spearman()), pair.n()))
                            .toList(),
                    index.withoutOne().stream()
                            .map(one -> new WithoutOneJson(one.left().code(), one.ranks()))
                            .toList());
        }
    }

    record PeerJson(RegionRef region, BigDecimal distance, boolean mutual, List<ContributionJson> contributions) {
        static PeerJson of(Neighbour one) {
            return new PeerJson(
                    RegionRef.of(one.region()),
                    number(one.distance()),
                    one.mutual(),
                    one.contributions().stream()
                            .map(part -> new ContributionJson(part.variable(), number(part.share())))
                            .toList());
        }
    }

    record ContributionJson(String variable, BigDecimal share) {}

    /** {@code accepted} is the farthest distance; without real peers {@code notes} says so. */
    record PeersJson(
            int release, RegionRef region, BigDecimal accepted, List<PeerJson> items, String next, List<Said> notes) {}

    record FindingJson(String id, String check, String text, List<ObservationJson> observations) {
        static FindingJson of(Finding finding, FindingLabels words) {
            return new FindingJson(
                    finding.id(),
                    Code.of(finding.check()),
                    words.text(finding),
                    finding.observations().stream().map(ObservationJson::of).toList());
        }
    }

    /** Computed numbers to six significant digits. */
    static BigDecimal number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
