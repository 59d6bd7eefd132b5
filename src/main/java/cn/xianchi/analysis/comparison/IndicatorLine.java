package cn.xianchi.analysis.comparison;

import cn.xianchi.analysis.statistics.MinimumSample;
import cn.xianchi.analysis.statistics.Rank;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.observation.Interval;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Report;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One indicator over the chosen counties, in their order, and what can be said of it. */
public record IndicatorLine(Indicator indicator, Reference reference, List<CountyValue> cells, Rankability verdict) {
    /** {@code observations} are those of each column's own year; {@code reports} holds their sources by id. */
    static IndicatorLine of(
            Indicator indicator,
            int year,
            List<CountyYear> columns,
            List<Observation> observations,
            Map<String, Report> reports) {
        ValueSelector rows = new ValueSelector(indicator, reports);
        List<Observation> current =
                observations.stream().filter(one -> one.year() == year).toList();
        Reference reference = Reference.of(indicator, year, rows.candidates(current));
        Map<String, List<Observation>> byRegion =
                observations.stream().collect(Collectors.groupingBy(Observation::region));
        List<CountyValue> cells = new ArrayList<>();
        for (CountyYear column : columns) {
            List<Observation> own = byRegion.getOrDefault(column.region().code(), List.of());
            cells.add(own.isEmpty() ? CountyValue.blank(column) : cell(indicator, year, column, own, rows, reference));
        }
        List<CountyValue> ranked = indicator.polarity() == Polarity.NEUTRAL ? cells : ranked(indicator, cells);
        return new IndicatorLine(indicator, reference, List.copyOf(ranked), verdict(indicator, ranked));
    }

    private static CountyValue cell(
            Indicator indicator,
            int year,
            CountyYear column,
            List<Observation> own,
            ValueSelector rows,
            Reference reference) {
        boolean earlier = column.year() != year;
        Reference against = earlier ? Reference.of(indicator, column.year(), rows.candidates(own)) : reference;
        return CountyValue.of(column, own, rows, against, earlier);
    }

    private static List<CountyValue> ranked(Indicator indicator, List<CountyValue> cells) {
        List<Interval> values = cells.stream()
                .filter(CountyValue::isComparable)
                .map(county -> county.row().value().figure().bounds())
                .toList();
        if (values.size() < MinimumSample.RANK) {
            return cells;
        }
        Iterator<Rank> ranks = Rank.of(values, indicator.polarity()).iterator();
        List<CountyValue> ranked = new ArrayList<>();
        for (CountyValue county : cells) {
            ranked.add(county.isComparable() ? county.ranked(ranks.next()) : county);
        }
        return ranked;
    }

    private static Rankability verdict(Indicator indicator, List<CountyValue> cells) {
        long comparable = cells.stream().filter(CountyValue::isComparable).count();
        long present = cells.stream().filter(county -> !county.isBlank()).count();
        if (comparable >= MinimumSample.RANK) {
            return indicator.polarity() == Polarity.NEUTRAL ? Rankability.LEVEL : Rankability.RANKABLE;
        }
        if (present >= MinimumSample.RANK) {
            return Rankability.NOT_COMPARABLE;
        }
        return present == 1 ? Rankability.LONE : Rankability.NOBODY;
    }

    /** How many counties have something to show here. */
    public long present() {
        return cells.stream().filter(county -> !county.isBlank()).count();
    }
}
