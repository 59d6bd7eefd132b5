package cn.xianchi.web;

import cn.xianchi.benchmark.Blank;
import cn.xianchi.benchmark.Cell;
import cn.xianchi.benchmark.Grade;
import cn.xianchi.benchmark.Line;
import cn.xianchi.catalog.Code;
import cn.xianchi.observation.Observation;
import cn.xianchi.words.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The comparable values of one line as bars, best first. The page carries them as a table; the script draws that table. */
record Chart(String code, String name, String unit, List<Bar> bars, List<String> notes) {

    record Bar(String county, BigDecimal value, BigDecimal low, BigDecimal high, String label, String grade, long id) {}

    static Chart of(Line line, Words words) {
        List<Cell> cells = Verdicts.comparable(line);
        List<Bar> bars = cells.stream().map(cell -> bar(cell, words)).toList();
        List<String> notes = new ArrayList<>();
        String undisclosed = counties(line, words, cell -> cell.blank() == Blank.O);
        String incomparable = counties(
                line, words, cell -> !cell.isBlank() && cell.comparability().grade() == Grade.NONE);
        if (!undisclosed.isEmpty()) {
            notes.add(words.messages().chartUndisclosed(undisclosed));
        }
        if (!incomparable.isEmpty()) {
            notes.add(words.messages().chartNotRanked(incomparable));
        }
        return new Chart(
                line.indicator().code(),
                words.name(line.indicator()),
                words.messages().chartUnit(words.unit(line.indicator()), cells.size()),
                bars,
                notes);
    }

    private static Bar bar(Cell cell, Words words) {
        Observation one = cell.row().value();
        return new Bar(
                cell.column().region().name(),
                one.figure().value(),
                one.figure().bounds().low(),
                one.figure().bounds().high(),
                words.number(one).text(),
                Code.of(cell.comparability().grade()),
                one.id() == null ? 0 : one.id());
    }

    private static String counties(Line line, Words words, Predicate<Cell> which) {
        return words.list(line.cells().stream()
                .filter(which)
                .map(cell -> cell.column().region().shortName())
                .toList());
    }
}
