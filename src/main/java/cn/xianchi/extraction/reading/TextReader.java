package cn.xianchi.extraction.reading;

import cn.xianchi.catalog.Kind;
import cn.xianchi.extraction.quantity.Quantities;
import cn.xianchi.extraction.quantity.Quantity;
import cn.xianchi.extraction.quantity.Role;
import cn.xianchi.extraction.quantity.Sums;
import cn.xianchi.extraction.quantity.Tables;
import cn.xianchi.extraction.quantity.Units;
import cn.xianchi.extraction.rules.Rule;
import cn.xianchi.extraction.structure.AdministrativeLevels;
import cn.xianchi.extraction.structure.Context;
import cn.xianchi.extraction.structure.NormalisedText;
import cn.xianchi.extraction.structure.Outline;
import cn.xianchi.extraction.structure.ReportContext;
import cn.xianchi.extraction.time.TimeWord;
import cn.xianchi.extraction.time.TimeWords;
import cn.xianchi.observation.Figure;
import cn.xianchi.observation.PrintedNumber;
import cn.xianchi.observation.Statistic;
import cn.xianchi.observation.Window;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads one text with the rules of a book. */
final class TextReader {
    private static final Pattern CHANGE_WORD =
            Pattern.compile("(?:同比|环比|较[^,。;]{0,8})?(?P<word>(?:(?:增长|增加|上升|提升|提高|升高)|(?P<fall>下降|"
                    + "减少|降低|下滑|压降|回落|压减|降幅|少|降|减))(?:幅达?|了|达|幅度达?|率达?)?)$");
    /** A county is no partner of its own. */
    private static final Pattern OURSELVES = Pattern.compile("^(?:我|本|全)[县区市]$|老家|家乡|当地");

    private static final Pattern MONTHLY = Pattern.compile("月均|平均每月|每月平均|每个月|月平均");
    private static final Pattern DAILY = Pattern.compile("日均|平均每天|每天|每日|年均|周均|户均|人均|平均每[^月]");
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    private final RuleBook book;
    private final ReportContext setting;
    private final NormalisedText plain;
    private final Outline outline;
    private final List<TimeWord> times;
    private final List<Quantity> quantities;
    private final Contexts contexts;
    private final Tables tables;
    private final PeriodResolver windows;
    private final AdministrativeLevels places;
    private final Partners partners;
    private final Roles roles;
    private final RuleMatches claims;
    private final Set<Integer> disagreeing;
    private final int[] codePoints;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private Candidate lastFlow;

    TextReader(RuleBook book, String printed, ReportContext setting) {
        this.book = book;
        this.setting = setting;
        this.codePoints = printed.codePoints().toArray();
        this.plain = NormalisedText.of(printed);
        this.outline = Outline.of(plain);
        this.times = TimeWords.in(plain, setting.year());
        BitSet taken = TimeWords.characters(times);
        taken.or(outline.numbers());
        this.quantities = Quantities.in(plain, taken);
        this.contexts = new Contexts(plain, outline, quantities, times, setting);
        this.tables = new Tables(plain, quantities);
        this.windows = new PeriodResolver(plain, outline, times, setting);
        this.places = new AdministrativeLevels(setting);
        this.roles = new Roles(plain, outline, windows);
        this.claims = new RuleMatches(book, places);
        this.disagreeing = Sums.disagreeing(plain, quantities);
        this.partners = new Partners(plain, outline, setting, this::cut);
    }

    Reading read() {
        for (int i = 0; i < quantities.size(); i++) {
            read(i);
        }
        return DuplicateResolver.of(candidates, unread);
    }

    private void read(int i) {
        Quantity quantity = quantities.get(i);
        Tables.Place place = tables.of(quantity);
        Contexts.Ways ways = place == null
                ? contexts.of(i)
                : new Contexts.Ways(
                        place.ways().stream()
                                .map(words -> Context.ofCell(words + "#"))
                                .toList(),
                        false);
        if (place != null && quantity.unit().isEmpty() && !place.unit().isEmpty()) {
            quantity = withUnit(quantity, place.unit());
        }
        if (!quantity.isReadable()) {
            leave(
                    quantity,
                    ways.first(),
                    switch (quantity.form()) {
                        case RANGE -> Unread.Reason.RANGE;
                        case FRACTION, NUMBER -> Unread.Reason.FRACTION;
                        case MULTIPLE -> Unread.Reason.MULTIPLE;
                        case POINTS -> Unread.Reason.POINTS;
                    });
            return;
        }
        Role role = roles.of(quantity, i == 0 ? -1 : quantities.get(i - 1).start(), ways.first(), place);
        List<RuleMatches.Claim> found = claims.on(quantity, ways, role);
        if (found.isEmpty()) {
            leave(quantity, ways.first(), reason(role));
        }
        for (RuleMatches.Claim claim : found) {
            accept(quantity, claim, place);
        }
    }

    private static Quantity withUnit(Quantity quantity, String unit) {
        if (unit.equals("万元") || unit.equals("亿元")) {
            BigDecimal scale = unit.equals("万元") ? WAN : WAN.multiply(WAN);
            return new Quantity(
                    quantity.start(),
                    quantity.end(),
                    quantity.value() == null ? null : quantity.value().multiply(scale),
                    "元",
                    quantity.qualifier(),
                    quantity.statistic(),
                    quantity.form(),
                    quantity.printed() + unit.charAt(0));
        }
        return quantity.inUnit(unit);
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

    private void accept(Quantity quantity, RuleMatches.Claim claim, Tables.Place place) {
        Rule rule = claim.rule();
        if (DAILY.matcher(claim.context().before()).find()) {
            leave(quantity, claim.context(), Unread.Reason.NO_RULE);
            return;
        }
        List<String> dimensions = rule.dimension().equals("level")
                ? List.of(places.level(claim.match().place()))
                : partners.of(quantity, claim.match().partner(), claim.context());
        if (OURSELVES.matcher(claim.match().partner()).find()) {
            leave(quantity, claim.context(), Unread.Reason.NO_RULE);
            return;
        }
        for (String dimension : dimensions) {
            candidates.add(candidate(quantity, claim, place, dimension));
        }
    }

    private Candidate candidate(Quantity quantity, RuleMatches.Claim claim, Tables.Place place, String dimension) {
        Rule rule = claim.rule();
        Context context = claim.context();
        boolean monthly = MONTHLY.matcher(context.before()).find();
        Statistic statistic =
                rule.statistic() != null ? rule.statistic() : monthly ? Statistic.MONTHLY : quantity.statistic();
        int start = quantity.start();
        BigDecimal value = quantity.value();
        String wording = quantity.printed();
        if (rule.indicator().kind() == Kind.CHANGE) {
            Matcher word = CHANGE_WORD.matcher(plain.text().substring(Math.max(0, start - 12), start));
            if (word.find()) {
                start -= word.group("word").length();
                value = word.start("fall") >= 0 ? value.negate() : value;
            }
        }
        if (rule.indicator().unit().equals("万元")) {
            value = value.divide(WAN);
        }
        List<TimeWord> reaching = place == null ? windows.reaching(quantity.start()) : windows.within(place.timed());
        PeriodResolver.Told told = windows.of(rule, quantity.start(), reaching, context, flowBefore(quantity));
        int from = plain.startOf(start);
        int to = plain.endBefore(quantity.end());
        String raw = cut(from, to);
        Figure figure = new Figure(
                value,
                rule.indicator().unit(),
                raw,
                quantity.qualifier(),
                PrintedNumber.interval(wording, value, quantity.qualifier(), rule.indicator()));
        EnumSet<Candidate.Doubt> doubts = doubts(quantity, claim, place, told);
        Candidate candidate = new Candidate(
                rule.indicator(),
                figure,
                told.window(),
                dimension,
                Basis.of(rule, context),
                statistic,
                outline.section(start).path(),
                plain.paragraph(plain.startOf(quantity.start())),
                from,
                to,
                sentence(quantity),
                rule.id(),
                Confidence.of(rule, doubts),
                List.copyOf(doubts));
        if (rule.indicator().kind() == Kind.FLOW) {
            lastFlow = candidate;
        }
        return candidate;
    }

    /** The window of the flow that was read before in the same item: the rate of a flow follows it (METHODS 4.12.5). */
    private Window flowBefore(Quantity quantity) {
        boolean near = lastFlow != null && lastFlow.start() >= plain.startOf(outline.itemStart(quantity.start()));
        return near ? lastFlow.window() : null;
    }

    private EnumSet<Candidate.Doubt> doubts(
            Quantity quantity, RuleMatches.Claim claim, Tables.Place place, PeriodResolver.Told told) {
        EnumSet<Candidate.Doubt> doubts = EnumSet.noneOf(Candidate.Doubt.class);
        Rule rule = claim.rule();
        if (claim.match().acrossSentences()) {
            doubts.add(Candidate.Doubt.SUBJECT_IN_ANOTHER_SENTENCE);
        } else if (claim.match().span() > 36) {
            doubts.add(Candidate.Doubt.FAR_FROM_ITS_WORDS);
        }
        if (!told.byWord() && rule.indicator().holdsForWindow()) {
            doubts.add(Candidate.Doubt.NO_TIME_WORD);
        }
        if (setting.date() == null) {
            doubts.add(Candidate.Doubt.NO_DATE);
        }
        if (outline.section(quantity.start()).problems()) {
            doubts.add(Candidate.Doubt.IN_PROBLEMS);
        }
        if (place != null) {
            doubts.add(Candidate.Doubt.IN_TABLE);
        }
        if (claim.disputed()) {
            doubts.add(Candidate.Doubt.SEVERAL_RULES);
        }
        if (disagreeing.contains(quantity.start())) {
            doubts.add(Candidate.Doubt.PARTS_DISAGREE);
        }
        if (!Units.isUsual(rule.indicator().unit(), quantity.unit())) {
            doubts.add(Candidate.Doubt.UNUSUAL_UNIT);
        }
        return doubts;
    }

    private void leave(Quantity quantity, Context context, Unread.Reason reason) {
        boolean bare =
                quantity.form() == Quantity.Form.NUMBER && quantity.unit().isEmpty() && !context.isCell();
        if (bare || !book.isNear(context)) {
            return;
        }
        int from = plain.startOf(quantity.start());
        int to = plain.endBefore(quantity.end());
        boolean elsewhere = reason == Unread.Reason.NO_RULE && claims.isElsewhere(context);
        unread.add(new Unread(cut(from, to), from, to, elsewhere ? Unread.Reason.ELSEWHERE : reason));
    }

    /** The characters as printed; line breaks inside are left out. */
    private String cut(int from, int to) {
        return new String(codePoints, from, to - from)
                .replaceAll("\\s*\\n\\s*", "")
                .strip();
    }

    private String sentence(Quantity quantity) {
        int start = Math.max(outline.sentenceStart(quantity.start()), quantity.start() - 120);
        int end = Math.min(outline.sentenceEnd(quantity.start()), quantity.end() + 60);
        return cut(plain.startOf(start), plain.endBefore(end));
    }
}
