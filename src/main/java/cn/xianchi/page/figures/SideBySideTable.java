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
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Statistic;
import cn.xianchi.text.FormattedNumber;
import cn.xianchi.text.Labels;
import cn.xianchi.text.Messages;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The table of chosen counties side by side, in one language. */
public record SideBySideTable(ComparisonMatrix answer, Labels labels) {

    /** The indicators of one theme. */
    record Family(String theme, List<Comparison> lines) {
        /** Those that some county publishes, what can be ranked first. */
        public List<Comparison> published() {
            return lines.stream()
                    .filter(line -> line.rankability() != Rankability.NOBODY)
                    .sorted(Comparator.comparing(Comparison::rankability))
                    .toList();
        }

        public List<Indicator> unpublished() {
            return lines.stream()
                    .filter(line -> line.rankability() == Rankability.NOBODY)
                    .map(Comparison::indicator)
                    .toList();
        }

        long rankable() {
            return lines.stream()
                    .filter(line -> line.rankability() == Rankability.RANKABLE)
                    .count();
        }
    }

    /** The themes with the most indicators to rank first. */
    public List<Family> families() {
        return answer.comparisons().stream()
                .collect(Collectors.groupingBy(
                        line -> line.indicator().theme(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Family(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Family::rankable).reversed())
                .toList();
    }

    /** The city and the report of a column. */
    public String report(CountyYear column) {
        Messages texts = labels.messages();
        String city = column.region().shortCity();
        if (column.year() == null) {
            return texts.noReportHead(city, answer.year());
        }
        LocalDate date = column.report() == null ? null : column.report().date();
        return date == null ? texts.reportUndated(city) : texts.reportOf(city, date.toString());
    }

    /** How many of the indicators the county of a column publishes. */
    public String discloses(CountyYear column) {
        long published = answer.comparisons().stream()
                .flatMap(line -> line.counties().stream())
                .filter(cell -> cell.region().equals(column.region()) && !cell.isBlank())
                .count();
        return labels.messages().discloses(published, answer.comparisons().size());
    }

    public boolean isOtherYear(CountyYear column) {
        return column.year() != null && column.year() != answer.year();
    }

    /** Says that a column shows another year, or that its report was read in part; null for neither. */
    public String note(CountyYear column) {
        if (isOtherYear(column)) {
            return labels.messages().earlierYearHead(column.year(), answer.year());
        }
        return column.year() != null && !column.readInFull() ? labels.messages().onlyPart() : null;
    }

    public String unpublishedNote(int n) {
        return answer.countyYears().stream().allMatch(CountyYear::readInFull)
                ? labels.messages().nobodyLine(n)
                : labels.messages().nobodyLinePart(n);
    }

    public RankabilityText text(Comparison line) {
        return new RankabilityText(line, labels);
    }

    /** Counties without a value by kind of blank, for the phone, where blanks share a line. */
    public Map<MissingReason, List<String>> absent(Comparison line) {
        return line.blanks().stream()
                .collect(Collectors.groupingBy(
                        CountyValue::missing,
                        () -> new EnumMap<>(MissingReason.class),
                        Collectors.mapping(cell -> cell.region().shortName(), Collectors.toList())));
    }

    /** The places of a line in the order of its counties. */
    public List<Place> places(Comparison line) {
        BarGeometry.Scale scale = BarGeometry.Scale.of(line);
        boolean beside = line.values().size() > 1;
        return line.counties().stream()
                .map(cell -> new Place(line.indicator(), cell, beside, scale, labels))
                .toList();
    }

    /** The place of one cell of a comparison by itself: always with its grade, without a bar. */
    public static Place place(Indicator indicator, CountyValue cell, Labels labels) {
        return new Place(indicator, cell, true, null, labels);
    }

    /** A number with the mark of its evidence; {@code name} is empty unless it is a part. */
    public static Value value(
            Indicator indicator, String county, Observation one, String name, BarGeometry bar, Labels labels) {
        FormattedNumber number = labels.number(one);
        String label = labels.messages().evidenceLabel(number.text(), county, labels.name(indicator));
        return new Value(one, number, labels.dimensionValue(name), label, bar);
    }

    /** A number with its evidence; {@code name} is a part's name. */
    public record Value(Observation observation, FormattedNumber number, String name, String label, BarGeometry bar) {
        /** How the evidence is marked: characters, only an address or a list, or computed here. */
        public String mark() {
            if (observation.id() == null) {
                return "computed";
            }
            boolean read = observation.evidence().hasCharacters() && observation.statistic() != Statistic.DERIVED;
            return read ? "read" : "address";
        }
    }

    /**
     * What stands where a line meets a county: a value with parts, or a blank.
     *
     * @param beside whether another county has something to show on the line
     * @param scale null where no bar is drawn
     */
    public record Place(Indicator indicator, CountyValue cell, boolean beside, BarGeometry.Scale scale, Labels labels) {

        /** Null without a value. */
        public Value value() {
            if (!cell.hasValue()) {
                return null;
            }
            BarGeometry bar = scale == null ? null : BarGeometry.of(cell.figure(), scale, cell.grade());
            return value(cell.observation(), "", bar);
        }

        public List<Value> parts() {
            return cell.parts().stream()
                    .map(part -> value(part, part.dimension(), null))
                    .toList();
        }

        private Value value(Observation one, String name, BarGeometry bar) {
            return SideBySideTable.value(indicator, cell.region().name(), one, name, bar, labels);
        }

        /** The code of the grade; null of a blank, and of a lone value that has nothing to be compared with. */
        public String grade() {
            return beside || cell.grade() == Grade.NONE ? Code.of(cell.grade()) : null;
        }

        /** The value, else the first part; not of a blank. */
        public Observation shown() {
            return cell.hasValue() ? cell.observation() : cell.parts().get(0);
        }

        /** What the parts are to the value; null without parts. */
        public String partsNote() {
            Messages texts = labels.messages();
            if (cell.parts().isEmpty()) {
                return null;
            }
            if (!cell.hasValue()) {
                return texts.partsNotAdded(cell.parts().size());
            }
            return cell.observation().id() == null ? texts.sumOfParts() : texts.partsBeside();
        }

        /** The days that the value is about, with how it was counted or the direction of a change; null of a blank. */
        public String window() {
            if (cell.isBlank()) {
                return null;
            }
            Messages texts = labels.messages();
            Observation one = shown();
            String window = labels.window(one.window());
            if (one.statistic() == Statistic.DERIVED && one.id() != null) {
                return texts.countedFromList() + texts.listSeparator() + window;
            }
            if (indicator.kind() != Kind.CHANGE) {
                return window;
            }
            boolean down = one.figure().value().signum() < 0;
            return (down ? texts.changeDown() : texts.changeUp()) + texts.listSeparator() + window;
        }
    }
}
