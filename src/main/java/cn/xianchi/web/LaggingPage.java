package cn.xianchi.web;

import cn.xianchi.answer.Answers;
import cn.xianchi.answer.Judgements;
import cn.xianchi.answer.Lagging;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.Asked;
import cn.xianchi.http.Judges;
import cn.xianchi.http.LaggingQuery;
import cn.xianchi.http.Language;
import cn.xianchi.http.Parameters;
import cn.xianchi.lagging.Judgement;
import cn.xianchi.lagging.Lamp;
import cn.xianchi.observation.Release;
import cn.xianchi.words.LaggingTexts;
import cn.xianchi.words.Words;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** Short boards (METHODS 4.4): which figures lag, behind what, by how much, each with its arithmetic. */
@Path("/lagging")
@Produces(MediaType.TEXT_HTML)
class LaggingPage {
    private static final int NAMED = 5;

    private final Judgements judgements;
    private final Answers answers;
    private final Asked asked;
    private final Language language;

    LaggingPage(Judgements judgements, Answers answers, Asked asked, Language language) {
        this.judgements = judgements;
        this.answers = answers;
        this.asked = asked;
        this.language = language;
    }

    @CheckedTemplate(basePath = "web")
    static class Templates {
        private Templates() {}

        static native TemplateInstance lagging(
                LaggingHead head,
                Scope scope,
                LaggingChoice.Choices choices,
                Sheet sheet,
                List<Worklist.Group> groups,
                Pages pages,
                Screened screened);
    }

    /**
     * What stands around the list. {@code ordered} says that it has a worst end, {@code open} that its only row shows its
     * arithmetic at once.
     */
    record Sheet(
            String listHead,
            boolean ordered,
            boolean open,
            String group,
            String link,
            String behind,
            String everything,
            boolean showsBehind,
            boolean showsEverything,
            String source,
            String csv,
            String xlsx) {}

    @GET
    @Judges
    public TemplateInstance lagging(
            @RestQuery List<String> year,
            @RestQuery List<String> peers,
            @RestQuery List<String> pick,
            @RestQuery List<String> like,
            @RestQuery List<String> peer,
            @RestQuery List<String> region,
            @RestQuery List<String> city,
            @RestQuery List<String> theme,
            @RestQuery List<String> lamp,
            @RestQuery List<String> group,
            @RestQuery List<String> page,
            @RestQuery List<String> release) {
        Release shown = asked.release(Given.clean(release));
        List<String> regions = LaggingChoice.split(region);
        List<String> cities = LaggingChoice.split(city);
        List<String> themes = LaggingChoice.split(theme);
        LaggingQuery query = asked.lagging(
                Given.clean(year),
                Scope.peers(peers, pick, like, peer),
                regions,
                cities,
                themes,
                LaggingChoice.split(lamp),
                shown);
        String grouping = Parameters.single("group", Given.clean(group));
        Parameters.among("group", Given.clean(group), LaggingChoice.GROUPS);
        LaggingChoice choice = new LaggingChoice(
                query, regions, cities, themes, grouping == null ? "none" : grouping, Controls.older(answers, shown));
        return page(choice, Given.clean(page), shown).setLocale(language.tag());
    }

    private TemplateInstance page(LaggingChoice choice, List<String> page, Release shown) {
        Words words = language.words();
        LaggingQuery query = choice.query();
        Lagging found = withBehind(query).ask(judgements, shown);
        List<Judgement> behind = found.items().stream()
                .filter(one -> LaggingChoice.SHORT.contains(one.lamp()))
                .toList();
        Worklist worklist = Worklist.of(choice.group(), words);
        List<Judgement> listed = worklist.ordered(
                found.items().stream().filter(one -> choice.shows(one.lamp())).toList());
        Pages pages = Pages.of(page, listed.size(), choice::page);
        return Templates.lagging(
                LaggingHead.of(choice, kicker(choice, words), behind, found.all(), words),
                Scope.of(query.year(), query.peers(), answers, judgements, shown, words),
                choice.choices(answers, words),
                sheet(choice, listed, found.all(), words),
                worklist.groups(pages.cut(listed), listed),
                pages,
                Screened.of(found.screening(), words));
    }

    /** The counts in the head need red and amber told apart, whichever lamps are listed. */
    private static LaggingQuery withBehind(LaggingQuery query) {
        Set<Lamp> lamps = EnumSet.copyOf(query.lamps());
        lamps.addAll(LaggingChoice.SHORT);
        return new LaggingQuery(query.year(), query.peers(), query.shown(), query.indicators(), List.copyOf(lamps));
    }

    private String kicker(LaggingChoice choice, Words words) {
        LaggingTexts say = words.texts(LaggingTexts.class);
        String themes = choice.themes().isEmpty()
                ? words.messages().allThemes()
                : words.list(choice.themes().stream().map(words::theme).toList());
        LaggingQuery query = choice.query();
        String kicker = say.kicker(query.year(), words.peers(query.peers()), themes);
        List<String> names = Stream.concat(
                        answers.catalog().regions().stream()
                                .filter(one -> choice.cities().contains(one.cityCode()))
                                .map(Region::city)
                                .distinct(),
                        answers.catalog().regions().stream()
                                .filter(one -> choice.regions().contains(one.code()))
                                .map(Region::name))
                .toList();
        return names.isEmpty() ? kicker : kicker + " · " + say.onlyShown(words.list(names));
    }

    private static Sheet sheet(LaggingChoice choice, List<Judgement> listed, List<Judgement> all, Words words) {
        LaggingTexts say = words.texts(LaggingTexts.class);
        List<Lamp> lamps = choice.query().lamps();
        String names = words.list(lamps.stream().map(words.judgements()::lamp).toList());
        return new Sheet(
                say.listHead(names, listed.size()),
                listed.size() > 1 && listed.get(0).lamp() != Lamp.GREY,
                listed.size() == 1,
                choice.group(),
                choice.elsewhere(),
                choice.with(LaggingChoice.SHORT),
                choice.with(List.of(Lamp.values())),
                EnumSet.copyOf(lamps).equals(EnumSet.copyOf(LaggingChoice.SHORT)),
                EnumSet.copyOf(lamps).size() == Lamp.values().length,
                source(all, words),
                choice.file("csv"),
                choice.file("xlsx"));
    }

    /** What all the judged figures were read from; null where there are none. */
    private static String source(List<Judgement> all, Words words) {
        List<String> titles = all.stream()
                .map(one -> one.standing().cell())
                .map(cell -> cell.row().hasValue()
                        ? cell.row().source().title()
                        : cell.column().report().title())
                .distinct()
                .toList();
        LaggingTexts say = words.texts(LaggingTexts.class);
        return titles.isEmpty()
                ? null
                : titles.size() > NAMED
                        ? say.sourcesCount(all.size(), titles.size())
                        : say.sourcesNamed(all.size(), words.list(titles));
    }
}
