package cn.xianchi.benchmark;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.observation.Interval;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Report;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One indicator in one year over a group of counties: who can be ranked, best first; who has figures that do not compare;
 * and who has none. {@code standings} are in the order in which they are shown, {@code blanks} by code.
 */
public record Comparison(
        Indicator indicator,
        int year,
        boolean perCapita,
        Reference reference,
        Statistics statistics,
        List<Standing> standings,
        List<Cell> blanks,
        Set<Note> notes) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * {@code columns} are the group's counties at this year, {@code observations} theirs of the indicator and year,
     * {@code reports} their sources by id. Per capita only where the indicator allows it.
     */
    public static Comparison of(
            Indicator indicator,
            int year,
            boolean perCapita,
            List<Column> columns,
            List<Observation> observations,
            Map<String, Report> reports) {
        Line line = Line.of(indicator, year, columns, observations, reports);
        List<Cell> present = line.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> perCapita ? perResident(cell, year) : cell)
                .toList();
        List<Cell> comparable = present.stream().filter(Cell::isComparable).toList();
        Statistics statistics =
                Statistics.of(comparable.stream().map(Comparison::value).toList());
        boolean neutral = indicator.polarity() == Polarity.NEUTRAL;
        List<Standing> standings = new ArrayList<>();
        List<Rank> ranks = ranks(indicator, comparable);
        for (Cell cell : present) {
            int at = comparable.indexOf(cell);
            standings.add(at < 0 ? apart(cell) : standing(cell, at, comparable, ranks, statistics, indicator));
        }
        standings.sort(order(indicator));
        return new Comparison(
                indicator,
                year,
                perCapita,
                line.reference(),
                statistics,
                List.copyOf(standings),
                line.cells().stream().filter(Cell::isBlank).toList(),
                notes(statistics.n(), neutral, present.isEmpty() ? null : line.reference(), indicator, perCapita));
    }

    /** The standings that are ranked, or of a neutral indicator shown by value. */
    public List<Standing> comparable() {
        return standings.stream().filter(Standing::isComparable).toList();
    }

    /** The standings of grade none. */
    public List<Standing> incomparable() {
        return standings.stream().filter(standing -> !standing.isComparable()).toList();
    }

    private static BigDecimal value(Cell cell) {
        return cell.row().value().figure().value();
    }

    private static Interval bounds(Cell cell) {
        return cell.row().value().figure().bounds();
    }

    private static Cell perResident(Cell cell, int year) {
        if (!cell.row().hasValue()) {
            return cell;
        }
        EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
        reasons.addAll(cell.comparability().reasons());
        if (cell.column().region().population() == null) {
            reasons.add(Reason.POPULATION_UNKNOWN);
            Row without = new Row(cell.row().region(), null, null, cell.row().parts());
            return new Cell(cell.column(), without, Comparability.of(reasons), null, null);
        }
        if (PerCapita.isOld(cell.column().region(), year)) {
            reasons.add(Reason.POPULATION_OLD);
        }
        Row row = cell.row();
        Row rate = new Row(row.region(), PerCapita.of(row.value(), cell.column().region()), row.source(), row.parts());
        return new Cell(cell.column(), rate, Comparability.of(reasons), null, null);
    }

    private static List<Rank> ranks(Indicator indicator, List<Cell> comparable) {
        return indicator.polarity() == Polarity.NEUTRAL || comparable.size() < Floor.RANK
                ? List.of()
                : Rank.of(comparable.stream().map(Comparison::bounds).toList(), indicator.polarity());
    }

    private static Standing apart(Cell cell) {
        return new Standing(cell.ranked(null), null, null, null, null);
    }

    private static Standing standing(
            Cell cell, int at, List<Cell> comparable, List<Rank> ranks, Statistics statistics, Indicator indicator) {
        int n = comparable.size();
        Rank rank = ranks.isEmpty() ? null : ranks.get(at);
        boolean ranked = rank != null;
        BigDecimal own = value(cell);
        BigDecimal best = indicator.polarity() == Polarity.LOWER ? statistics.min() : statistics.max();
        return new Standing(
                cell.ranked(rank),
                ranked && n >= Floor.MEDIAN ? Band.of(rank, n, tiedAtBest(cell, comparable, best)) : null,
                ranked && n >= Floor.QUARTILES ? percentile(own, comparable, indicator.polarity()) : null,
                statistics.median() == null ? null : Statistics.plain(own.subtract(statistics.median())),
                ranked ? Statistics.plain(own.subtract(best)) : null);
    }

    private static int tiedAtBest(Cell cell, List<Cell> comparable, BigDecimal best) {
        if (!bounds(cell).isExact() || value(cell).compareTo(best) != 0) {
            return 0;
        }
        return (int) comparable.stream()
                .filter(other -> bounds(other).isExact() && value(other).compareTo(best) == 0)
                .count();
    }

    /** Mid-rank (Hazen): 100 (r − 0.5) / n, r counted upward in good, ties averaged. */
    private static BigDecimal percentile(BigDecimal own, List<Cell> comparable, Polarity polarity) {
        long below = comparable.stream()
                .filter(other -> value(other).compareTo(own) * (polarity == Polarity.LOWER ? -1 : 1) < 0)
                .count();
        long level = comparable.stream()
                .filter(other -> value(other).compareTo(own) == 0)
                .count();
        BigDecimal rank =
                BigDecimal.valueOf(below).add(BigDecimal.valueOf(level + 1).multiply(HALF));
        return Statistics.plain(rank.subtract(HALF)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(comparable.size()), MathContext.DECIMAL64));
    }

    /** Comparable ones first, best (of neutral: greatest) first, then the others; by code among equals. */
    private static Comparator<Standing> order(Indicator indicator) {
        Comparator<Standing> value = Comparator.comparing(standing -> value(standing.cell()));
        Comparator<Standing> goodFirst = indicator.polarity() == Polarity.LOWER ? value : value.reversed();
        Comparator<Standing> code = Comparator.comparing(
                standing -> standing.cell().column().region().code());
        return (one, other) -> {
            if (one.isComparable() != other.isComparable()) {
                return one.isComparable() ? -1 : 1;
            }
            return one.isComparable() ? goodFirst.thenComparing(code).compare(one, other) : code.compare(one, other);
        };
    }

    private static Set<Note> notes(
            int n, boolean neutral, Reference reference, Indicator indicator, boolean perCapita) {
        EnumSet<Note> notes = EnumSet.noneOf(Note.class);
        if (n == 0) {
            notes.add(Note.NOTHING_COMPARABLE);
        } else if (n < Floor.RANK) {
            notes.add(Note.NO_RANK);
        } else if (n < Floor.MEDIAN) {
            notes.add(Note.NO_MEDIAN);
        } else if (n < Floor.QUARTILES) {
            notes.add(Note.NO_QUARTILES);
        }
        if (neutral) {
            notes.add(Note.NEUTRAL);
        }
        if (reference != null && indicator.holdsForWindow() && reference.end() == null) {
            notes.add(Note.NO_REFERENCE);
        }
        if (perCapita) {
            notes.add(Note.POPULATION_YEAR);
        }
        return notes;
    }
}
