package cn.xianchi.web;

import cn.xianchi.answer.Answers;
import cn.xianchi.answer.Counties;
import cn.xianchi.benchmark.Line;
import cn.xianchi.benchmark.SideBySide;
import cn.xianchi.benchmark.Verdict;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.Asked;
import cn.xianchi.http.Language;
import cn.xianchi.http.SideBySideQuery;
import cn.xianchi.observation.Release;
import cn.xianchi.words.Messages;
import cn.xianchi.words.Words;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** Counties side by side: the overview opens on those read in full, over the four families of the mission. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class OverviewPage {
    /** As many counties as stand beside each other on a desk, where nobody chose any. */
    private static final int MOST_AT_ONCE = 6;

    static final List<String> MISSION = List.of("one_thing", "cross_region", "self_service", "hotline");

    private final Answers answers;
    private final Asked asked;
    private final Language language;
    private final ComparisonPage comparison;

    OverviewPage(Answers answers, Asked asked, Language language, ComparisonPage comparison) {
        this.comparison = comparison;
        this.answers = answers;
        this.asked = asked;
        this.language = language;
    }

    @CheckedTemplate(basePath = "web")
    static class Templates {
        private Templates() {}

        static native TemplateInstance overview(
                Summary summary, Chart chart, Controls controls, Board board, Brief brief);

        static native TemplateInstance compare(Summary summary, Controls controls, Board board);
    }

    /** The page's first words: where it looks, its sentence, its lead, and what can be said of each indicator. */
    record Summary(
            String kicker,
            String sentence,
            String lead,
            String more,
            List<Tick> ticks,
            List<TickKey> keys,
            String source) {}

    /** One cell of the ruler of indicators. */
    record Tick(String verdict, String name, String code) {}

    record TickKey(String verdict, String name, int n) {}

    @GET
    public TemplateInstance overview(
            @RestQuery List<String> region,
            @RestQuery List<String> year,
            @RestQuery List<String> theme,
            @RestQuery List<String> earlier,
            @RestQuery List<String> release) {
        List<String> themes = Given.clean(theme);
        View view = view("/", region, year, themes.isEmpty() ? mission() : themes, earlier, release);
        Chart chart = view.answer.withVerdict(Verdict.RANKABLE).stream()
                .findFirst()
                .map(line -> Chart.of(line, view.words))
                .orElse(null);
        Brief brief = Brief.of(view.answer.year(), answers, asked.release(Given.clean(release)), view.words);
        return Templates.overview(view.summary(opening(view)), chart, view.controls, view.board, brief)
                .setLocale(language.tag());
    }

    @GET
    @Path("/compare")
    public TemplateInstance compare(
            @RestQuery List<String> indicator,
            @RestQuery List<String> peers,
            @RestQuery List<String> perCapita,
            @RestQuery List<String> region,
            @RestQuery List<String> year,
            @RestQuery List<String> theme,
            @RestQuery List<String> earlier,
            @RestQuery List<String> release) {
        if (!Given.clean(indicator).isEmpty()) {
            return comparison.page(
                    Given.clean(indicator),
                    Given.clean(year),
                    Given.clean(peers),
                    Given.clean(perCapita),
                    Given.clean(release));
        }
        View view = view("/compare", region, year, Given.clean(theme), earlier, release);
        SideBySide answer = view.answer;
        String sentence = answer.columns().isEmpty()
                ? view.words.messages().compareEmpty()
                : view.words
                        .messages()
                        .compareSentence(
                                view.themes(),
                                answer.lines().size(),
                                Board.count(answer, Verdict.RANKABLE),
                                Board.count(answer, Verdict.LEVEL),
                                Board.count(answer, Verdict.NOT_COMPARABLE),
                                Board.count(answer, Verdict.LONE),
                                Board.count(answer, Verdict.NOBODY));
        return Templates.compare(view.summary(sentence), view.controls, view.board)
                .setLocale(language.tag());
    }

    private List<String> mission() {
        return MISSION.stream()
                .filter(theme -> answers.catalog().themes().contains(theme))
                .toList();
    }

    private View view(
            String action,
            List<String> region,
            List<String> year,
            List<String> theme,
            List<String> earlier,
            List<String> release) {
        Release shown = asked.release(Given.clean(release));
        List<String> showEarlier = Given.clean(earlier).isEmpty() ? List.of("true") : Given.clean(earlier);
        List<String> readInFull = answers.readInFull(shown).map(Counties::regions).orElse(List.of()).stream()
                .map(Region::code)
                .toList();
        boolean tooMany = Given.clean(region).isEmpty() && readInFull.size() > MOST_AT_ONCE;
        SideBySideQuery query = asked.sideBySide(
                tooMany ? readInFull.subList(0, MOST_AT_ONCE) : Given.clean(region),
                Given.clean(year),
                theme,
                showEarlier,
                shown);
        SideBySide answer = query.ask(answers, shown);
        Words words = language.words();
        return new View(
                answer,
                words,
                Controls.of(action, query, answers, shown, words),
                Board.of(answer, words),
                tooMany ? readInFull.size() : 0);
    }

    private static String opening(View view) {
        Messages say = view.words.messages();
        int n = view.answer.lines().size();
        List<Line> rankable = view.answer.withVerdict(Verdict.RANKABLE);
        if (rankable.isEmpty()) {
            return say.overviewNone(view.themes(), n);
        }
        Line first = rankable.get(0);
        String name = view.words.name(first.indicator());
        String order = sentenceOrder(first, view.words);
        return rankable.size() == 1
                ? say.overviewOne(view.themes(), n, name, order)
                : say.overviewSome(view.themes(), n, rankable.size(), name, order);
    }

    /** A plain list where every place is sure, signs between the counties where one is not. */
    private static String sentenceOrder(Line line, Words words) {
        if (!Verdicts.isSure(line)) {
            return Verdicts.order(line, words);
        }
        return words.list(Verdicts.comparable(line).stream()
                .map(cell -> cell.column().region().shortName() + " "
                        + words.number(cell.row().value()).bare())
                .toList());
    }

    /** @param all how many counties there are, where only the first of them are shown; else 0 */
    private record View(SideBySide answer, Words words, Controls controls, Board board, int all) {

        int themes() {
            return (int) answer.lines().stream()
                    .map(line -> line.indicator().theme())
                    .distinct()
                    .count();
        }

        Summary summary(String sentence) {
            Messages say = words.messages();
            List<Line> byVerdict = answer.lines().stream()
                    .sorted(Comparator.comparing(Line::verdict))
                    .toList();
            List<Tick> ticks = byVerdict.stream()
                    .map(line -> {
                        Indicator indicator = line.indicator();
                        return new Tick(Code.of(line.verdict()), words.name(indicator), indicator.code());
                    })
                    .toList();
            List<TickKey> keys = new ArrayList<>();
            for (Verdict verdict : Verdict.values()) {
                int n = Board.count(answer, verdict);
                if (n > 0) {
                    keys.add(new TickKey(Code.of(verdict), keyName(verdict), n));
                }
            }
            String counties = words.list(answer.columns().stream()
                    .filter(column -> column.year() != null)
                    .map(column -> column.region().name())
                    .toList());
            String more =
                    all == 0 ? null : say.overviewFirst(all, answer.columns().size());
            return new Summary(
                    kicker(), sentence, lead(), more, ticks, keys, say.sourceReports(counties, board.figures()));
        }

        private String kicker() {
            Messages say = words.messages();
            int counties = answer.columns().size();
            int read = (int) answer.columns().stream()
                    .filter(column -> column.readInFull())
                    .count();
            return read == counties
                    ? say.overviewKicker(answer.year(), counties, themes())
                    : say.overviewKickerPart(answer.year(), counties, themes(), read);
        }

        private String keyName(Verdict verdict) {
            Messages say = words.messages();
            return switch (verdict) {
                case RANKABLE -> say.rulerRankable();
                case LEVEL -> say.rulerLevel();
                case NOT_COMPARABLE -> say.rulerNotComparable();
                case LONE -> say.rulerLone();
                case NOBODY -> say.rulerNobody();
            };
        }

        private String lead() {
            Messages say = words.messages();
            List<String> parts = new ArrayList<>();
            int level = Board.count(answer, Verdict.LEVEL);
            int notComparable = Board.count(answer, Verdict.NOT_COMPARABLE);
            int lone = Board.count(answer, Verdict.LONE);
            int nobody = Board.count(answer, Verdict.NOBODY);
            if (level > 0) {
                parts.add(say.overviewLeadLevel(level));
            }
            if (notComparable > 0) {
                parts.add(say.overviewLeadNotComparable(notComparable));
            }
            if (lone > 0) {
                parts.add(say.overviewLeadLone(lone));
            }
            if (nobody > 0) {
                parts.add(say.overviewLeadNobody(nobody));
            }
            String besides = parts.isEmpty() ? "" : say.overviewLead(String.join(say.clauseSeparator(), parts));
            return besides + say.overviewLeadEnd();
        }
    }
}
