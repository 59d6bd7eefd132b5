package cn.xianchi.extraction.reading;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.extraction.context.ParsedReport;
import cn.xianchi.extraction.context.Partners;
import cn.xianchi.extraction.context.TimeScope;
import cn.xianchi.extraction.quantity.Quantity;
import cn.xianchi.extraction.quantity.Sums;
import cn.xianchi.extraction.quantity.Tables;
import cn.xianchi.extraction.quantity.Units;
import cn.xianchi.extraction.reading.Candidate.Doubt;
import cn.xianchi.extraction.rules.Rule;
import cn.xianchi.extraction.structure.AdministrativeLevels;
import cn.xianchi.extraction.structure.Context;
import cn.xianchi.extraction.time.TimeWord;
import cn.xianchi.observation.Figure;
import cn.xianchi.observation.PrintedNumber;
import cn.xianchi.observation.Statistic;
import cn.xianchi.observation.Window;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Builds the candidates for the quantities that rules match, in the order of the text. */
final class CandidateBuilder {
    private static final Pattern CHANGE_WORD =
            Pattern.compile("(?:同比|环比|较[^,。;]{0,8})?(?P<word>(?:(?:增长|增加|上升|提升|提高|升高)|(?P<fall>下降|"
                    + "减少|降低|下滑|压降|回落|压减|降幅|少|降|减))(?:幅达?|了|达|幅度达?|率达?)?)$");
    private static final int MAX_CHANGE_WORD = 12;
    /** A county is not its own partner. */
    private static final Pattern OWN_PLACE = Pattern.compile("^(?:我|本|全)[县区市]$|老家|家乡|当地");

    private static final Pattern MONTHLY = Pattern.compile("月均|平均每月|每月平均|每个月|月平均");
    private static final Pattern DAILY = Pattern.compile("日均|平均每天|每天|每日|年均|周均|户均|人均|平均每[^月]");
    private static final Pattern ALL_ITEMS = Pattern.compile("(?:政务服务|所有|全部)(?:类)?(?:政务服务)?事项");
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    /** A longer match is doubtful, in characters. */
    private static final int MAX_SPAN = 36;
    /** How many characters of its sentence before and after a number are quoted. */
    private static final int QUOTED_BEFORE = 120;

    private static final int QUOTED_AFTER = 60;

    private final ParsedReport report;
    private final TimeScope times;
    private final AdministrativeLevels levels;
    private final Partners partners;
    private final PeriodResolver periods;
    private final Set<Integer> disagreeingSums;
    private Candidate lastFlow;

    CandidateBuilder(ParsedReport report, TimeScope times, AdministrativeLevels levels) {
        this.report = report;
        this.times = times;
        this.levels = levels;
        this.partners = new Partners(report);
        this.periods = new PeriodResolver(report.context());
        this.disagreeingSums = Sums.disagreeing(report.text(), report.quantities());
    }

    /** One candidate for each dimension value; none for a daily average or a number shared with the county itself. */
    List<Candidate> build(Quantity quantity, RuleMatches.Match match, Tables.Cell cell) {
        if (DAILY.matcher(match.context().clauseBefore()).find()) {
            return List.of();
        }
        Rule.Match found = match.found();
        List<String> dimensions = match.rule().attributes().dimension().equals("level")
                ? List.of(levels.level(found.place()))
                : partners.of(quantity, found.partner(), match.context());
        if (OWN_PLACE.matcher(found.partner()).find()) {
            return List.of();
        }
        return dimensions.stream()
                .map(dimension -> candidate(quantity, match, cell, dimension))
                .toList();
    }

    private Candidate candidate(Quantity quantity, RuleMatches.Match match, Tables.Cell cell, String dimension) {
        Rule rule = match.rule();
        Context context = match.context();
        Change change = change(quantity, rule.indicator());
        List<TimeWord> applicable = cell == null ? times.before(quantity.start()) : times.in(cell.headings());
        int sentence = context.isCell() ? 0 : report.outline().sentenceStart(quantity.start());
        PeriodResolver.Resolved period = periods.resolve(rule, applicable, sentence, context, flowWindow(quantity));
        List<Doubt> doubts = doubts(quantity, match, cell, period);
        Candidate candidate = new Candidate(
                rule.indicator(),
                figure(quantity, rule.indicator(), change),
                period.window(),
                dimension,
                basis(rule, context),
                statistic(quantity, rule, context),
                location(quantity, change.start()),
                Candidate.Assessment.of(rule, doubts));
        if (rule.indicator().kind() == Kind.FLOW) {
            lastFlow = candidate;
        }
        return candidate;
    }

    /** Where a figure begins with the word of its change, and whether that is a decrease. */
    private record Change(int start, boolean isDecrease) {}

    private Change change(Quantity quantity, Indicator indicator) {
        int start = quantity.start();
        if (indicator.kind() == Kind.CHANGE) {
            String before = report.text().text().substring(Math.max(0, start - MAX_CHANGE_WORD), start);
            Matcher word = CHANGE_WORD.matcher(before);
            if (word.find()) {
                return new Change(start - word.group("word").length(), word.start("fall") >= 0);
            }
        }
        return new Change(start, false);
    }

    private Figure figure(Quantity quantity, Indicator indicator, Change change) {
        BigDecimal value = change.isDecrease() ? quantity.value().negate() : quantity.value();
        if (indicator.unit().equals("万元")) {
            value = value.divide(WAN);
        }
        return new Figure(
                value,
                indicator.unit(),
                report.printed(change.start(), quantity.end()),
                quantity.qualifier(),
                PrintedNumber.interval(quantity.printed(), value, quantity.qualifier(), indicator));
    }

    private static Statistic statistic(Quantity quantity, Rule rule, Context context) {
        if (rule.attributes().statistic() != null) {
            return rule.attributes().statistic();
        }
        return MONTHLY.matcher(context.clauseBefore()).find() ? Statistic.MONTHLY : quantity.statistic();
    }

    /** What a rate is taken over; empty if neither the rule nor the clause tells. */
    private static String basis(Rule rule, Context context) {
        if (!rule.attributes().basis().isEmpty() || rule.indicator().kind() != Kind.RATE) {
            return rule.attributes().basis();
        }
        if (context.clauseBefore().contains("依申请")) {
            return "依申请事项";
        }
        return ALL_ITEMS.matcher(context.clauseBefore()).find() ? "所有事项" : "";
    }

    private Candidate.Location location(Quantity quantity, int start) {
        int sentenceStart = report.outline().sentenceStart(quantity.start());
        int sentenceEnd = report.outline().sentenceEnd(quantity.start());
        return new Candidate.Location(
                report.outline().section(start).path(),
                report.text().paragraph(report.text().printedStart(quantity.start())),
                report.text().printedStart(start),
                report.text().printedEnd(quantity.end()),
                report.printed(
                        Math.max(sentenceStart, quantity.start() - QUOTED_BEFORE),
                        Math.min(sentenceEnd, quantity.end() + QUOTED_AFTER)));
    }

    /** Window of the flow before the number in the same item, which a rate of the flow shares (METHODS 4.12.5); or null. */
    private Window flowWindow(Quantity quantity) {
        int item = report.text().printedStart(report.outline().itemStart(quantity.start()));
        return lastFlow != null && lastFlow.start() >= item ? lastFlow.window() : null;
    }

    private List<Doubt> doubts(
            Quantity quantity, RuleMatches.Match match, Tables.Cell cell, PeriodResolver.Resolved period) {
        Indicator indicator = match.rule().indicator();
        boolean isAcross = match.found().isAcrossSentences();
        return Stream.of(
                        isAcross ? Doubt.SUBJECT_IN_ANOTHER_SENTENCE : null,
                        match.hasRivals() ? Doubt.SEVERAL_RULES : null,
                        !period.isStated() && indicator.holdsForWindow() ? Doubt.NO_TIME_WORD : null,
                        report.context().date() == null ? Doubt.NO_DATE : null,
                        report.outline().section(quantity.start()).isAboutProblems() ? Doubt.IN_PROBLEMS : null,
                        cell != null ? Doubt.IN_TABLE : null,
                        !isAcross && match.found().span() > MAX_SPAN ? Doubt.FAR_FROM_ITS_WORDS : null,
                        Units.isUsual(indicator.unit(), quantity.unit()) ? null : Doubt.UNUSUAL_UNIT,
                        disagreeingSums.contains(quantity.start()) ? Doubt.PARTS_DISAGREE : null)
                .filter(Objects::nonNull)
                .toList();
    }
}
