package cn.xianchi.extraction.reading;

import cn.xianchi.extraction.context.Contexts;
import cn.xianchi.extraction.context.ParsedReport;
import cn.xianchi.extraction.context.Roles;
import cn.xianchi.extraction.context.TimeScope;
import cn.xianchi.extraction.quantity.Quantity;
import cn.xianchi.extraction.quantity.Role;
import cn.xianchi.extraction.quantity.Tables;
import cn.xianchi.extraction.structure.AdministrativeLevels;
import cn.xianchi.extraction.structure.Context;
import cn.xianchi.extraction.structure.ReportContext;
import java.util.ArrayList;
import java.util.List;

/** Reads one text with the rules of a book. */
final class TextReader {
    private final RuleBook book;
    private final ParsedReport report;
    private final Contexts contexts;
    private final Tables tables;
    private final Roles roles;
    private final RuleMatches matches;
    private final CandidateBuilder builder;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();

    TextReader(RuleBook book, String printed, ReportContext context) {
        this.book = book;
        this.report = ParsedReport.of(printed, context);
        AdministrativeLevels levels = new AdministrativeLevels(context);
        TimeScope times = new TimeScope(report);
        this.contexts = new Contexts(report);
        this.tables = new Tables(report.text(), report.quantities());
        this.roles = new Roles(report, times);
        this.matches = new RuleMatches(book, levels);
        this.builder = new CandidateBuilder(report, times, levels);
    }

    Reading read() {
        for (int i = 0; i < report.quantities().size(); i++) {
            read(i);
        }
        return Reading.withoutDuplicates(candidates, unread);
    }

    private void read(int i) {
        Quantity quantity = report.quantities().get(i);
        Tables.Cell cell = tables.cellOf(quantity);
        Contexts.Alternatives found = cell == null ? contexts.of(i) : ofCell(cell);
        if (cell != null && quantity.unit().isEmpty() && !cell.unit().isEmpty()) {
            quantity = quantity.inUnit(cell.unit());
        }
        if (!quantity.isReadable()) {
            leave(quantity, found.first(), reason(quantity.form()));
            return;
        }
        int previous = i == 0 ? -1 : report.quantities().get(i - 1).start();
        Role role = roles.of(quantity, previous, found.first(), cell);
        List<RuleMatches.Match> matched = matches.of(quantity, found, role);
        if (matched.isEmpty()) {
            leave(quantity, found.first(), reason(role));
        }
        for (RuleMatches.Match match : matched) {
            List<Candidate> read = builder.build(quantity, match, cell);
            candidates.addAll(read);
            if (read.isEmpty()) {
                leave(quantity, match.context(), Unread.Reason.NO_RULE);
            }
        }
    }

    private static Contexts.Alternatives ofCell(Tables.Cell cell) {
        return new Contexts.Alternatives(
                cell.descriptions().stream()
                        .map(words -> Context.ofCell(words + "#"))
                        .toList(),
                false);
    }

    private static Unread.Reason reason(Quantity.Form form) {
        return switch (form) {
            case RANGE -> Unread.Reason.RANGE;
            case FRACTION, NUMBER -> Unread.Reason.FRACTION;
            case MULTIPLE -> Unread.Reason.MULTIPLE;
            case POINTS -> Unread.Reason.POINTS;
        };
    }

    private static Unread.Reason reason(Role role) {
        return switch (role) {
            case PLAN -> Unread.Reason.PLAN;
            case EXAMPLE -> Unread.Reason.EXAMPLE;
            case OLD -> Unread.Reason.OLD_VALUE;
            case CHANGE -> Unread.Reason.CHANGE;
            case EARLIER -> Unread.Reason.ANOTHER_YEAR;
            case PART -> Unread.Reason.PART_OF_A_WHOLE;
            case LEVEL -> Unread.Reason.NO_RULE;
        };
    }

    /** Reports a quantity as unread if it has a unit and stands near the words of an indicator. */
    private void leave(Quantity quantity, Context context, Unread.Reason reason) {
        boolean isBare =
                quantity.form() == Quantity.Form.NUMBER && quantity.unit().isEmpty() && !context.isCell();
        if (isBare || !book.mentionsIndicator(context)) {
            return;
        }
        boolean isElsewhere = reason == Unread.Reason.NO_RULE && matches.isElsewhere(context);
        unread.add(new Unread(
                report.printed(quantity.start(), quantity.end()),
                report.text().printedStart(quantity.start()),
                report.text().printedEnd(quantity.end()),
                isElsewhere ? Unread.Reason.ELSEWHERE : reason));
    }
}
