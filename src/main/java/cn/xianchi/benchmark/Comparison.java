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
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
        Iterator<Rank> ranks = ranks(indicator, comparable).iterator();
        Places places = new Places(indicator.polarity(), statistics, comparable);
        for (Cell cell : present) {
            standings.add(
                    cell.isComparable() ? places.standing(cell, ranks.hasNext() ? ranks.next() : null) : apart(cell));
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

    /** The standings by the code of their county. */
    public Map<String, Standing> byRegion() {
        return standings.stream()
                .collect(Collectors.toMap(
                        standing -> standing.cell().column().region().code(), standing -> standing));
    }

    /** The blanks by the code of their county. */
    public Map<String, Blank> blanksByRegion() {
        return blanks.stream()
                .collect(Collectors.toMap(cell -> cell.column().region().code(), Cell::blank));
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

    /** Where each of the comparable values stands, counted once for all of them. */
    private static final class Places {
        private final Polarity polarity;
        private final Statistics statistics;
        private final BigDecimal best;
        private final int n;
        private final int tiedAtBest;
        private final NavigableMap<BigDecimal, Integer> level = new TreeMap<>();
        private final Map<BigDecimal, Integer> below = new HashMap<>();

        Places(Polarity polarity, Statistics statistics, List<Cell> comparable) {
            this.polarity = polarity;
            this.statistics = statistics;
            this.best = polarity == Polarity.LOWER ? statistics.min() : statistics.max();
            this.n = comparable.size();
            comparable.forEach(cell -> level.merge(value(cell), 1, Integer::sum));
            int seen = 0;
            for (Map.Entry<BigDecimal, Integer> entry :
                    (polarity == Polarity.LOWER ? level.descendingMap() : level).entrySet()) {
                below.put(entry.getKey(), seen);
                seen += entry.getValue();
            }
            this.tiedAtBest =
                    (int) comparable.stream().filter(this::isExactlyBest).count();
        }

        private boolean isExactlyBest(Cell cell) {
            return best != null && bounds(cell).isExact() && value(cell).compareTo(best) == 0;
        }

        Standing standing(Cell cell, Rank rank) {
            boolean ranked = rank != null;
            BigDecimal own = value(cell);
            return new Standing(
                    cell.ranked(rank),
                    ranked && n >= Floor.MEDIAN ? Band.of(rank, n, isExactlyBest(cell) ? tiedAtBest : 0) : null,
                    ranked && n >= Floor.QUARTILES ? percentile(own) : null,
                    statistics.median() == null ? null : Statistics.plain(own.subtract(statistics.median())),
                    ranked ? Statistics.plain(own.subtract(best)) : null);
        }

        /** Mid-rank (Hazen): 100 (r − 0.5) / n, r counted upward in good, ties averaged. */
        private BigDecimal percentile(BigDecimal own) {
            BigDecimal rank = BigDecimal.valueOf(below.get(own))
                    .add(BigDecimal.valueOf(level.get(own) + 1L).multiply(HALF));
            return Statistics.plain(
                    rank.subtract(HALF).multiply(HUNDRED).divide(BigDecimal.valueOf(n), MathContext.DECIMAL64));
        }
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
