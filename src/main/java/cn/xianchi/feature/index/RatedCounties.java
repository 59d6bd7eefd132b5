package cn.xianchi.feature.index;

import cn.xianchi.analysis.comparison.Band;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.analysis.index.CompositeIndex.Scored;
import cn.xianchi.analysis.index.IndexBreakdown;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rated counties as rows of a table, which is what the chart draws. */
record RatedCounties(IndexView view) {
    private static final List<Band> ORDER = List.of(Band.LEADING, Band.MIDDLE, Band.UNDETERMINED, Band.LAGGING);

    /** Why a value cannot be used. */
    record Reason(String glyph, String name) {
        /** Null where the value can be used. */
        static Reason of(CountyValue value, IndexView view) {
            if (value.isBlank()) {
                return new Reason(value.missing().code(), view.labels().terms().blank(value.missing()));
            }
            if (!value.isComparable()) {
                return new Reason("none", view.labels().terms().grade(Grade.NONE));
            }
            return IndexBreakdown.isUsable(value)
                    ? null
                    : new Reason("none", view.texts().unbounded());
        }
    }

    /** By score; where only bands are told, by band and code. */
    public List<Scored> rows() {
        List<Scored> scored = view.index().scored();
        return view.index().isBandsOnly()
                ? scored.stream()
                        .sorted(Comparator.comparing(
                                        Scored::band, Comparator.nullsFirst(Comparator.comparing(ORDER::indexOf)))
                                .thenComparing(one -> one.region().code()))
                        .toList()
                : scored;
    }

    /** How many of the values that count are to be compared with caution; null where none is. */
    public String caution(Region region) {
        List<CountyValue> usable = view.breakdown().indicators().stream()
                .map(one -> view.breakdown().value(one, region))
                .filter(IndexBreakdown::isUsable)
                .toList();
        int caution = (int)
                usable.stream().filter(value -> value.grade() == Grade.CAUTION).count();
        return caution == 0 ? null : view.texts().cautionOf(caution, usable.size());
    }

    /** What the county lacks of the indicators that count, by the reason. */
    public Map<Reason, List<Indicator>> missing(Region region) {
        Map<Reason, List<Indicator>> missing = new LinkedHashMap<>();
        for (Indicator indicator : view.breakdown().indicators()) {
            Reason reason = Reason.of(view.breakdown().value(indicator, region), view);
            if (reason != null) {
                missing.computeIfAbsent(reason, one -> new ArrayList<>()).add(indicator);
            }
        }
        return missing;
    }
}
