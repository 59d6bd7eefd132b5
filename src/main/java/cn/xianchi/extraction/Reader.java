package cn.xianchi.extraction;

import cn.xianchi.catalog.Kind;
import cn.xianchi.observation.Figure;
import cn.xianchi.observation.Statistic;
import cn.xianchi.observation.Window;
import cn.xianchi.observation.Wording;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one text with the rules of a book. */
final class Reader {
    private static final Pattern CHANGE_WORD = Pattern.compile(
            "(?:同比|环比|较[^,。;]{0,8})?(?P<word>(?:(?:增长|增加|上升|提升|提高|升高)|(?P<fall>下降|减少|降低|下滑|压降|回落|压减|降幅|少|降|减))(?:幅达?|了|达|幅度达?|率达?)?)$");
    /** A county is no partner of its own. */
    private static final Pattern OURSELVES = Pattern.compile("^(?:我|本|全)[县区市]$|老家|家乡|当地");

    private static final Pattern MONTHLY = Pattern.compile("月均|平均每月|每月平均|每个月|月平均");
    private static final Pattern DAILY = Pattern.compile("日均|平均每天|每天|每日|年均|周均|户均|人均|平均每[^月]");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    private final RuleBook book;
    private final String printed;
    private final Setting setting;
    private final Plain plain;
    private final Outline outline;
    private final List<TimeWord> times;
    private final List<Quantity> quantities;
    private final Contexts contexts;
    private final Tables tables;
    private final Windows windows;
    private final Places places;
    private final Partners partners;
    private final int[] codePoints;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private Candidate lastFlow;

    Reader(RuleBook book, String printed, Setting setting) {
        this.book = book;
        this.printed = printed;
        this.setting = setting;
        this.codePoints = printed.codePoints().toArray();
        this.plain = Plain.of(printed);
        this.outline = Outline.of(plain);
        this.times = TimeWords.in(plain, setting.year());
        BitSet taken = TimeWords.characters(times);
        taken.or(outline.numbers());
        this.quantities = Quantities.in(plain, taken);
        this.contexts = new Contexts(plain, outline, quantities, times, setting);
        this.tables = new Tables(plain, quantities);
        this.windows = new Windows(plain, outline, times, setting);
        this.places = new Places(setting);
        this.partners = new Partners(plain, outline, setting, this::cut);
    }

    /** One rule's claim on one quantity. */
    private record Claim(Rule rule, Rule.Match match, Context context) {}

    Reading read() {
        for (int i = 0; i < quantities.size(); i++) {
            read(i);
        }
        return Settled.of(candidates, unread);
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
        Role role = role(quantity, i == 0 ? -1 : quantities.get(i - 1).start(), ways.first(), place);
        List<Claim> claims = new ArrayList<>();
        Set<String> claimed = new java.util.HashSet<>();
        for (Context way : ways.contexts()) {
            if (!claims.isEmpty() && !ways.together()) {
                break;
            }
            for (Claim claim : best(quantity, way, role)) {
                if (claimed.add(claim.rule().indicator().code())) {
                    claims.add(claim);
                }
            }
        }
        if (claims.isEmpty()) {
            leave(quantity, ways.first(), reason(role));
        }
        for (Claim claim : claims) {
            accept(quantity, claim, place, claims.size());
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

    private Role role(Quantity quantity, int before, Context context, Tables.Place place) {
        if (outline.section(quantity.start()).plans()
                || Role.isIntended(context.sentence())
                || windows.isLater(quantity.start())) {
            return Role.PLAN;
        }
        if (place != null) {
            boolean earlier = windows
                    .within(place.timed().subList(0, place.timed().size() - 1))
                    .stream()
                    .anyMatch(time -> time.kind() == TimeWord.Kind.EARLIER);
            return earlier && place.role() == Role.LEVEL ? Role.EARLIER : place.role();
        }
        if (Role.isExample(context.sentence())) {
            return Role.EXAMPLE;
        }
        if (Role.isOld(context.before(), context.after())) {
            return Role.OLD;
        }
        if (Role.isChange(context.before())) {
            return Role.CHANGE;
        }
        int clauseStart = clauseStart(quantity.start());
        if (windows.isEarlier(quantity.start(), clauseStart, before)) {
            return Role.EARLIER;
        }
        if (isPart(context.sentence().substring(context.sentence().lastIndexOf(';') + 1))) {
            return Role.PART;
        }
        return Role.LEVEL;
    }

    /** 其中 reaches to the end of its clause, 其中： to the end of its sentence. */
    private static boolean isPart(String half) {
        int at = Math.max(half.lastIndexOf("其中"), half.lastIndexOf("包括"));
        return at >= 0 && (half.startsWith(":", at + 2) || half.indexOf(',', at) < 0);
    }

    private int clauseStart(int index) {
        int start = index;
        while (start > Math.max(0, index - 200)
                && ",;:。\n!?；，：".indexOf(plain.text().charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static Unread.Reason reason(Role role) {
        return switch (role) {
            case PLAN -> Unread.Reason.PLAN;
            case EXAMPLE -> Unread.Reason.EXAMPLE;
            case OLD -> Unread.Reason.OLD_VALUE;
            case CHANGE -> Unread.Reason.CHANGE;
            case EARLIER -> Unread.Reason.ANOTHER_YEAR;
            case PART -> Unread.Reason.PART_OF_A_WHOLE;
            case ELSEWHERE -> Unread.Reason.ELSEWHERE;
            case LEVEL -> Unread.Reason.NO_RULE;
        };
    }

    /** The first rule of each file that reads the number, the one with the tightest words first; others only lower confidence. */
    private List<Claim> best(Quantity quantity, Context context, Role role) {
        if (role == Role.PLAN || role == Role.EXAMPLE || role == Role.EARLIER) {
            return List.of();
        }
        Map<Rule.Theme, Claim> first = new LinkedHashMap<>();
        Boolean elsewhere = null;
        for (Rule rule : quantity.unit().isEmpty() && context.isCell() ? book.all() : book.of(quantity.unit())) {
            if (first.containsKey(rule.theme())
                    || !accepts(rule, role)
                    || !rule.theme().isIn(context.text())) {
                continue;
            }
            Rule.Match match = rule.match(context);
            if (match == null || !isPossible(rule, quantity) || !Partners.areNames(match.partner())) {
                continue;
            }
            if (match.partner().isEmpty()) {
                elsewhere = elsewhere == null ? isElsewhere(context) : elsewhere;
                if (elsewhere) {
                    continue;
                }
            }
            first.put(rule.theme(), new Claim(rule, match, context));
        }
        return first.values().stream()
                .min(Comparator.comparing(
                                (Claim claim) -> claim.match().partner().isEmpty())
                        .thenComparing(claim -> claim.match().span()))
                .map(List::of)
                .orElse(List.of());
    }

    /** No share is above 100 %, and no count below the tenths of its unit. */
    private static boolean isPossible(Rule rule, Quantity quantity) {
        boolean share = rule.indicator().kind() == Kind.RATE && rule.indicator().isPercent();
        return !share || quantity.value().compareTo(HUNDRED) <= 0;
    }

    private boolean isElsewhere(Context context) {
        return Role.isAverage(context.before()) || places.isElsewhere(context.sentence());
    }

    private static boolean accepts(Rule rule, Role role) {
        boolean level = role == Role.LEVEL || role == Role.PART && rule.part();
        return rule.role() == role || level && (rule.role() == Role.LEVEL || rule.role() == Role.CHANGE);
    }

    private void accept(Quantity quantity, Claim claim, Tables.Place place, int claims) {
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

    private Candidate candidate(Quantity quantity, Claim claim, Tables.Place place, String dimension) {
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
        Windows.Told told = windows.of(rule, quantity.start(), reaching, context, flowBefore(quantity));
        int from = plain.startOf(start);
        int to = plain.endBefore(quantity.end());
        String raw = cut(from, to);
        Figure figure = new Figure(
                value,
                rule.indicator().unit(),
                raw,
                quantity.qualifier(),
                Wording.interval(wording, value, quantity.qualifier(), rule.indicator()));
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

    private EnumSet<Candidate.Doubt> doubts(Quantity quantity, Claim claim, Tables.Place place, Windows.Told told) {
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
        if (!Units.isUsual(rule.indicator().unit(), quantity.unit())) {
            doubts.add(Candidate.Doubt.UNUSUAL_UNIT);
        }
        return doubts;
    }

    private void leave(Quantity quantity, Context context, Unread.Reason reason) {
        if (!book.isNear(context)) {
            return;
        }
        int from = plain.startOf(quantity.start());
        int to = plain.endBefore(quantity.end());
        boolean elsewhere = reason == Unread.Reason.NO_RULE && isElsewhere(context);
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
