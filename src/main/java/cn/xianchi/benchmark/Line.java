package cn.xianchi.benchmark;

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
public record Line(Indicator indicator, Reference reference, List<Cell> cells, Verdict verdict) {
    /** {@code observations} are those of each column's own year; {@code reports} holds their sources by id. */
    static Line of(
            Indicator indicator,
            int year,
            List<Column> columns,
            List<Observation> observations,
            Map<String, Report> reports) {
        Rows rows = new Rows(indicator, reports);
        List<Observation> current =
                observations.stream().filter(one -> one.year() == year).toList();
        Reference reference = Reference.of(indicator, year, rows.candidates(current));
        Map<String, List<Observation>> byRegion =
                observations.stream().collect(Collectors.groupingBy(Observation::region));
        List<Cell> cells = new ArrayList<>();
        for (Column column : columns) {
            List<Observation> own = byRegion.getOrDefault(column.region().code(), List.of());
            cells.add(own.isEmpty() ? Cell.blank(column) : cell(indicator, year, column, own, rows, reference));
        }
        List<Cell> ranked = indicator.polarity() == Polarity.NEUTRAL ? cells : ranked(indicator, cells);
        return new Line(indicator, reference, List.copyOf(ranked), verdict(indicator, ranked));
    }

    private static Cell cell(
            Indicator indicator, int year, Column column, List<Observation> own, Rows rows, Reference reference) {
        boolean earlier = column.year() != year;
        Reference against = earlier ? Reference.of(indicator, column.year(), rows.candidates(own)) : reference;
        return Cell.of(column, own, rows, against, earlier);
    }

    private static List<Cell> ranked(Indicator indicator, List<Cell> cells) {
        List<Interval> values = cells.stream()
                .filter(Cell::isComparable)
                .map(cell -> cell.row().value().figure().bounds())
                .toList();
        if (values.size() < Floor.RANK) {
            return cells;
        }
        Iterator<Rank> ranks = Rank.of(values, indicator.polarity()).iterator();
        List<Cell> ranked = new ArrayList<>();
        for (Cell cell : cells) {
            ranked.add(cell.isComparable() ? cell.ranked(ranks.next()) : cell);
        }
        return ranked;
    }

    private static Verdict verdict(Indicator indicator, List<Cell> cells) {
        long comparable = cells.stream().filter(Cell::isComparable).count();
        long present = cells.stream().filter(cell -> !cell.isBlank()).count();
        if (comparable >= Floor.RANK) {
            return indicator.polarity() == Polarity.NEUTRAL ? Verdict.LEVEL : Verdict.RANKABLE;
        }
        if (present >= Floor.RANK) {
            return Verdict.NOT_COMPARABLE;
        }
        return present == 1 ? Verdict.LONE : Verdict.NOBODY;
    }

    /** How many counties have something to show here. */
    public long present() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
