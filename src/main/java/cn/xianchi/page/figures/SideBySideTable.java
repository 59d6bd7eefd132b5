package cn.xianchi.page.figures;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.CountyYear;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.analysis.comparison.MissingReason;
import cn.xianchi.analysis.comparison.Rankability;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.observation.Figure;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Statistic;
import cn.xianchi.text.Labels;
import cn.xianchi.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The table of chosen counties side by side, in the words of one language. */
public record SideBySideTable(List<Head> heads, List<Family> families, int figures) {

    /** A county's column. {@code note} says that it shows another year, or that its report was read in part. */
    record Head(
            String code, String name, String shortName, String line, String discloses, String note, boolean other) {}

    /** The indicators of one theme; {@code rest} names those that no county publishes, {@code restSaid} says so. */
    record Family(String theme, String name, int indicators, List<Entry> rows, String rest, String restSaid) {}

    record Entry(
            String code,
            String name,
            String meta,
            List<Place> places,
            String verdict,
            boolean doubtful,
            List<String> said,
            List<Absent> absent) {}

    /** Counties without a value for one kind of blank, for the phone, where blanks share a line. */
    record Absent(String glyph, String name, String counties) {}

    /** What stands where a line meets a county: a value with parts, or a blank ({@code glyph} and {@code blank}). */
    public record Place(
            String county,
            String glyph,
            String blank,
            String blankSaid,
            Value value,
            String window,
            String grade,
            String gradeName,
            List<String> reasons,
            List<Value> parts,
            String partsSaid) {
        boolean isBlank() {
            return glyph != null;
        }
    }

    /** A number with its evidence; {@code id} is null where it was computed, {@code name} is a part's name. */
    public record Value(
            Long id,
            String name,
            String hedge,
            String digits,
            String multiplier,
            String unit,
            boolean percent,
            String label,
            String mark,
            BarGeometry bar) {}

    public static SideBySideTable of(ComparisonMatrix answer, Labels labels) {
        return new Maker(answer, labels).board();
    }

    /** How many lines have the verdict. */
    public static int count(ComparisonMatrix answer, Rankability verdict) {
        return answer.ofRankability(verdict).size();
    }

    /** A number with the mark of its evidence; {@code name} is empty unless it is a part. */
    public static Value value(
            Indicator indicator, String county, Observation one, String name, BarGeometry bar, Labels labels) {
        cn.xianchi.text.FormattedNumber number = labels.number(one);
        return new Value(
                one.id(),
                labels.dimensionValue(name),
                number.hedge(),
                number.digits(),
                number.multiplier(),
                number.unit(),
                number.isPercent(),
                labels.messages().evidenceLabel(number.text(), county, labels.name(indicator)),
                mark(one),
                bar);
    }

    /** How the evidence is marked: characters, only an address or a list, or computed here. */
    private static String mark(Observation one) {
        if (one.id() == null) {
            return "computed";
        }
        return one.evidence().hasCharacters() && one.statistic() != Statistic.DERIVED ? "read" : "address";
    }

    /** The places of the line of the given number, in the order of the answer's counties. */
    public static List<Place> places(ComparisonMatrix answer, int line, Labels labels) {
        return new Maker(answer, labels).places(answer.comparisons().get(line));
    }

    /** The place of one cell of a comparison by itself: always with its grade, without a bar. */
    public static Place place(Indicator indicator, CountyValue cell, Labels labels) {
        return new Maker(null, labels).place(indicator, true, cell, null);
    }

    private record Maker(ComparisonMatrix answer, Labels words) {

        SideBySideTable board() {
            Map<String, List<Comparison>> byTheme = new LinkedHashMap<>();
            answer.comparisons()
                    .forEach(line -> byTheme.computeIfAbsent(line.indicator().theme(), theme -> new ArrayList<>())
                            .add(line));
            List<Family> families = byTheme.entrySet().stream()
                    .sorted(Comparator.comparing(entry -> -rankable(entry.getValue())))
                    .map(entry -> family(entry.getKey(), entry.getValue()))
                    .toList();
            int figures = answer.comparisons().stream()
                    .flatMap(line -> line.counties().stream())
                    .filter(cell -> !cell.isBlank())
                    .mapToInt(cell -> cell.parts().size() + (cell.hasValue() ? 1 : 0))
                    .sum();
            return new SideBySideTable(
                    answer.countyYears().stream().map(this::head).toList(), families, figures);
        }

        private static long rankable(List<Comparison> lines) {
            return lines.stream()
                    .filter(line -> line.rankability() == Rankability.RANKABLE)
                    .count();
        }

        private Head head(CountyYear column) {
            Messages say = words.messages();
            String city = column.region().shortCity();
            LocalDate date = column.report() == null ? null : column.report().date();
            String line = column.year() == null
                    ? say.noReportHead(city, answer.year())
                    : date == null ? say.reportUndated(city) : say.reportOf(city, date.toString());
            long published = answer.comparisons().stream()
                    .flatMap(one -> one.counties().stream())
                    .filter(cell -> cell.countyYear().equals(column) && !cell.isBlank())
                    .count();
            boolean other = column.year() != null && column.year() != answer.year();
            String note = other
                    ? say.earlierYearHead(column.year(), answer.year())
                    : column.year() != null && !column.readInFull() ? say.onlyPart() : null;
            return new Head(
                    column.region().code(),
                    column.region().name(),
                    column.region().shortName(),
                    line,
                    say.discloses(published, answer.comparisons().size()),
                    note,
                    other);
        }

        private Family family(String theme, List<Comparison> lines) {
            List<Entry> rows = lines.stream()
                    .filter(line -> line.rankability() != Rankability.NOBODY)
                    .sorted(Comparator.comparing(Comparison::rankability))
                    .map(this::entry)
                    .toList();
            List<String> rest = lines.stream()
                    .filter(line -> line.rankability() == Rankability.NOBODY)
                    .map(line -> words.shortName(line.indicator()))
                    .toList();
            boolean allRead = answer.countyYears().stream().allMatch(CountyYear::readInFull);
            String restSaid = allRead
                    ? words.messages().nobodyLine(rest.size())
                    : words.messages().nobodyLinePart(rest.size());
            return new Family(
                    theme, words.theme(theme), lines.size(), rows, rest.isEmpty() ? null : words.list(rest), restSaid);
        }

        private Entry entry(Comparison line) {
            Indicator indicator = line.indicator();
            String meta = String.join(
                    " · ", words.kind(indicator.kind()), words.unit(indicator), words.polarity(indicator.polarity()));
            List<Place> places = places(line);
            return new Entry(
                    indicator.code(),
                    words.shortName(indicator),
                    meta,
                    places,
                    RankabilityText.title(line, words),
                    line.rankability() == Rankability.NOT_COMPARABLE,
                    RankabilityText.said(line, words),
                    absent(line));
        }

        private List<Place> places(Comparison line) {
            BarGeometry.Scale scale = scale(line);
            return line.counties().stream()
                    .map(cell -> place(line.indicator(), line.values().size() > 1, cell, scale))
                    .toList();
        }

        /** Null where there is nothing to draw: a lone count is a number without a bar. */
        private static BarGeometry.Scale scale(Comparison line) {
            List<Figure> figures = line.counties().stream()
                    .filter(cell -> !cell.isBlank() && cell.hasValue())
                    .map(CountyValue::figure)
                    .toList();
            boolean own = line.indicator().isPercent();
            return figures.size() >= 2 || own && !figures.isEmpty()
                    ? BarGeometry.Scale.of(line.indicator(), figures)
                    : null;
        }

        /** @param beside whether another county has something to show on the line */
        private Place place(Indicator indicator, boolean beside, CountyValue cell, BarGeometry.Scale scale) {
            String county = cell.region().shortName();
            if (cell.isBlank()) {
                MissingReason blank = cell.missing();
                return new Place(
                        county,
                        blank.code(),
                        words.blank(blank),
                        words.blankSaid(blank),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        null);
            }
            Grade grade = cell.grade();
            BarGeometry bar =
                    scale != null && cell.hasValue() ? BarGeometry.of(cell.figure(), scale, texture(grade)) : null;
            boolean judged = beside || grade == Grade.NONE;
            List<Value> parts = cell.parts().stream()
                    .map(part -> value(indicator, cell, part, part.dimension(), null))
                    .toList();
            return new Place(
                    county,
                    null,
                    null,
                    null,
                    cell.hasValue() ? value(indicator, cell, cell.observation(), "", bar) : null,
                    window(
                            indicator,
                            cell.hasValue() ? cell.observation() : cell.parts().get(0)),
                    judged ? name(grade) : null,
                    judged ? words.grade(grade) : null,
                    judged ? words.reasons(cell) : List.of(),
                    parts,
                    partsSaid(cell));
        }

        private String partsSaid(CountyValue cell) {
            if (cell.parts().isEmpty()) {
                return null;
            }
            return cell.hasValue()
                    ? cell.observation().id() == null
                            ? words.messages().sumOfParts()
                            : words.messages().partsBeside()
                    : words.messages().partsNotAdded(cell.parts().size());
        }

        private String window(Indicator indicator, Observation one) {
            String window = words.window(one.window());
            if (one.statistic() == Statistic.DERIVED && one.id() != null) {
                return words.messages().countedFromList() + words.messages().listSeparator() + window;
            }
            if (indicator.kind() == Kind.CHANGE) {
                String direction = one.figure().value().signum() < 0
                        ? words.messages().changeDown()
                        : words.messages().changeUp();
                return direction + words.messages().listSeparator() + window;
            }
            return window;
        }

        private Value value(Indicator indicator, CountyValue cell, Observation one, String name, BarGeometry bar) {
            return SideBySideTable.value(indicator, cell.region().name(), one, name, bar, words);
        }

        private static String texture(Grade grade) {
            return switch (grade) {
                case SAME -> "filled";
                case CAUTION -> "hatched";
                case NONE -> "hollow";
            };
        }

        private static String name(Grade grade) {
            return Code.of(grade);
        }

        private List<Absent> absent(Comparison line) {
            List<Absent> absent = new ArrayList<>();
            for (MissingReason blank : MissingReason.values()) {
                List<String> counties = line.counties().stream()
                        .filter(cell -> Objects.equals(cell.missing(), blank))
                        .map(cell -> cell.region().shortName())
                        .toList();
                if (!counties.isEmpty()) {
                    absent.add(new Absent(blank.code(), words.blank(blank), words.list(counties)));
                }
            }
            return absent;
        }
    }
}
