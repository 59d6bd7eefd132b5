package cn.xianchi.feature.index;

import cn.xianchi.analysis.index.CompositeIndex;
import cn.xianchi.analysis.index.CompositeIndex.RankInterval;
import cn.xianchi.analysis.index.CompositeIndex.Scored;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.format.json.JsonShapes.RegionRef;
import cn.xianchi.format.json.SixDigits;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answer of {@code /index}: the list of the index, with all that it was made from. */
record IndexJson(
        int release,
        int year,
        int base,
        @JsonUnwrapped Method method,
        List<IndexItem> items,
        String next,
        @JsonUnwrapped Remarks remarks) {

    static IndexJson of(IndexQuery query, CompositeIndex index, int release) {
        return new IndexJson(
                release,
                query.year(),
                query.baseYear(),
                Method.of(query, index),
                index.scored().stream().map(IndexItem::of).toList(),
                null,
                Remarks.of(index));
    }

    /** How the index was made, and how wide its rank intervals are. */
    record Method(
            String normalise,
            String aggregate,
            int draws,
            long seed,
            List<String> normalisersDrawn,
            boolean bandsOnly,
            BigDecimal meanWidth) {

        static Method of(IndexQuery query, CompositeIndex index) {
            return new Method(
                    Code.of(query.basket().normaliser()),
                    Code.of(query.basket().aggregator()),
                    CompositeIndex.DRAWS,
                    CompositeIndex.SEED,
                    index.robustness().normalisers().stream().map(Code::of).toList(),
                    index.isBandsOnly(),
                    SixDigits.of(index.robustness().meanWidth()));
        }
    }

    /** Who is not rated, which indicators are out, and what those that are in do to the order. */
    record Remarks(
            List<UnratedJson> unrated,
            List<String> out,
            List<RedundantJson> redundant,
            List<WithoutOneJson> withoutOne) {

        static Remarks of(CompositeIndex index) {
            return new Remarks(
                    index.unrated().stream()
                            .map(one -> new UnratedJson(RegionRef.of(one.region()), SixDigits.of(one.coverage())))
                            .toList(),
                    index.out().stream().map(Indicator::code).toList(),
                    index.robustness().redundant().stream()
                            .map(pair -> new RedundantJson(
                                    pair.one().code(), pair.other().code(), SixDigits.of(pair.spearman()), pair.n()))
                            .toList(),
                    index.robustness().withoutOne().stream()
                            .map(one -> new WithoutOneJson(one.left().code(), one.ranks()))
                            .toList());
        }
    }

    record SpreadJson(int best, BigDecimal median, int worst) {
        static SpreadJson of(RankInterval spread) {
            return new SpreadJson(spread.best(), SixDigits.of(spread.median()), spread.worst());
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
            Map<String, BigDecimal> ahead = new LinkedHashMap<>();
            one.ahead().forEach((county, share) -> ahead.put(county, SixDigits.of(share)));
            return new IndexItem(
                    RegionRef.of(one.region()),
                    SixDigits.of(one.score()),
                    SpreadJson.of(one.spread()),
                    Code.of(one.band()),
                    SixDigits.of(one.coverage()),
                    SixDigits.of(one.otherScore()),
                    one.pillars().stream()
                            .map(pillar -> new PillarJson(
                                    pillar.theme(),
                                    SixDigits.of(pillar.score()),
                                    SixDigits.of(pillar.coverage()),
                                    SixDigits.of(pillar.weight())))
                            .toList(),
                    ahead);
        }
    }

    record UnratedJson(RegionRef region, BigDecimal coverage) {}

    record RedundantJson(String one, String other, BigDecimal spearman, int n) {}

    record WithoutOneJson(String indicator, Map<String, Integer> ranks) {}
}
