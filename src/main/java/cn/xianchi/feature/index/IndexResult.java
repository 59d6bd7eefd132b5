package cn.xianchi.feature.index;

import cn.xianchi.analysis.index.CompositeIndex;
import cn.xianchi.analysis.index.CompositeIndex.Scored;
import cn.xianchi.catalog.Region;
import java.util.List;
import java.util.Set;

/**
 * What came out of a basket. {@code single} is the comparison of a lone indicator, else null; {@code county} is null while
 * nobody is rated and nobody is looked at.
 */
record IndexResult(
        int n,
        boolean bandsOnly,
        boolean banded,
        String whyBands,
        String madeScale,
        String madePillars,
        List<String> themes,
        String single,
        IndexRows table,
        UnratedCounties aside,
        IndexUncertainty doubt,
        IndexForm basket,
        CountyScore county,
        List<Hidden> kept) {
    private static final Set<String> LOOKED_AT = Set.of("county", "other");

    /** A parameter that a small form of the page must keep. */
    record Hidden(String name, String value) {}

    static IndexResult of(IndexView view, IndexSummary said, Region county, Region other) {
        CompositeIndex composite = view.composite();
        Region looked = looked(view, county);
        return new IndexResult(
                view.n(),
                composite.isBandsOnly(),
                composite.scored().stream().anyMatch(one -> one.band() != null),
                view.say().whyBands(IndexView.decimal(composite.robustness().meanWidth()), view.n()),
                scale(view),
                view.say()
                        .madePillars(view.words()
                                .judgements()
                                .aggregator(view.query().basket().aggregator())),
                said.themes(),
                view.breakdown().indicators().size() == 1
                        ? view.address()
                                .comparison(view.breakdown().indicators().get(0))
                        : null,
                IndexRows.of(view),
                said.aside(),
                IndexUncertainty.of(view, county == null ? "" : county.code()),
                IndexForm.of(view),
                looked == null ? null : CountyScore.of(view, looked, other),
                kept(view));
    }

    /** The county asked for, where it is of the group; else the first. */
    private static Region looked(IndexView view, Region county) {
        return county != null && view.query().peers().regions().contains(county)
                ? county
                : view.composite().scored().stream()
                        .map(Scored::region)
                        .findFirst()
                        .orElse(null);
    }

    private static List<Hidden> kept(IndexView view) {
        return view.address().parameters().entrySet().stream()
                .filter(entry -> entry.getValue() != null && !entry.getValue().isEmpty())
                .filter(entry -> !LOOKED_AT.contains(entry.getKey()))
                .map(entry -> new Hidden(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String scale(IndexView view) {
        return switch (view.query().basket().normaliser()) {
            case GOALPOSTS -> view.say().madeGoalposts(view.query().baseYear());
            case PERCENTILE -> view.say().madePercentile();
            case ROBUST -> view.say().madeRobust();
        };
    }
}
