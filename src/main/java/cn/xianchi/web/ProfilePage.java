package cn.xianchi.web;

import cn.xianchi.answer.Answers;
import cn.xianchi.answer.Counties;
import cn.xianchi.answer.Judgements;
import cn.xianchi.answer.Placement;
import cn.xianchi.answer.Placement.Place;
import cn.xianchi.answer.Profile;
import cn.xianchi.benchmark.Neighbours;
import cn.xianchi.benchmark.Peers;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.Asked;
import cn.xianchi.http.Language;
import cn.xianchi.http.Parameters;
import cn.xianchi.http.PublicJudgement;
import cn.xianchi.lagging.Lamp;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.ObservationFilter;
import cn.xianchi.observation.Release;
import cn.xianchi.words.Words;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** One county in one year among its peers: where every indicator stands, what is short, what only it or only others say. */
@Path("/regions/{code}")
@Produces(MediaType.TEXT_HTML)
class ProfilePage {
    private static final int STRENGTHS = 6;
    private static final int LINES = 16;

    private final Answers answers;
    private final Judgements judgements;
    private final Asked asked;
    private final Language language;
    private final PublicJudgement judgement;

    ProfilePage(Answers answers, Judgements judgements, Asked asked, Language language, PublicJudgement judgement) {
        this.answers = answers;
        this.judgements = judgements;
        this.asked = asked;
        this.language = language;
        this.judgement = judgement;
    }

    @CheckedTemplate(basePath = "web")
    static class Templates {
        private Templates() {}

        static native TemplateInstance profile(
                ProfileSheet sheet,
                Scope scope,
                Boards boards,
                List<Group> groups,
                List<ProfileLists.Family> lone,
                ProfileLists.Missing missing,
                Trends trends,
                Alike alike);
    }

    /** {@code open} says that judgements may be shown at all; of the strengths, the first few and the others. */
    record Boards(boolean open, List<ShortBoard> red, List<ShortBoard> green, List<ShortBoard> more) {
        public int strengths() {
            return green.size() + more.size();
        }
    }

    /** The small trends, the first few and the others. */
    record Trends(int n, List<Sparkline> first, List<Sparkline> more) {}

    /** A kind of place with its rows; {@code code} is placed, level or apart. */
    record Group(String code, List<ProfileRow> rows) {}

    @GET
    public TemplateInstance profile(
            @RestPath String code,
            @RestQuery List<String> year,
            @RestQuery List<String> peers,
            @RestQuery List<String> pick,
            @RestQuery List<String> like,
            @RestQuery List<String> peer,
            @RestQuery List<String> theme,
            @RestQuery List<String> release) {
        Release shown = asked.release(Given.clean(release));
        Region region = asked.region(code);
        NavigableSet<Integer> years = years(region, shown);
        Integer wanted = Parameters.year(Given.clean(year));
        int chosen = wanted != null ? wanted : years.isEmpty() ? openingYear(shown) : years.last();
        Peers group = asked.peers(Scope.peers(peers, pick, like, peer));
        List<Indicator> indicators = asked.indicatorsOf(Given.clean(theme));
        Profile profile = judgements.profile(region, chosen, group.regions(), shown);
        return page(profile, group, indicators, years, shown, language.words());
    }

    private TemplateInstance page(
            Profile profile,
            Peers peers,
            List<Indicator> indicators,
            NavigableSet<Integer> years,
            Release release,
            Words words) {
        Placement placement = Placement.of(profile, indicators);
        Scope scope = Scope.of(profile.year(), peers, answers, judgements, release, words);
        Neighbours neighbours = judgements.neighbours(profile.region());
        boolean open = judgement.isOpen();
        ProfileSheet sheet = new ProfileSheet.Maker(profile, placement, indicators, years, scope, neighbours, words)
                .sheet(answers.reportsOf(profile.region(), profile.year(), release), answers.catalog(), open);
        List<Group> groups = List.of(
                group("placed", Place.PLACED, placement, open, words),
                group("level", Place.LEVEL, placement, open, words),
                group("apart", Place.APART, placement, open, words));
        return Templates.profile(
                        sheet,
                        scope,
                        boards(placement, open, words),
                        groups.stream().filter(one -> !one.rows().isEmpty()).toList(),
                        ProfileLists.lone(placement, words),
                        ProfileLists.missing(placement, words),
                        trends(Sparkline.of(items(profile, indicators), profile.year(), words)),
                        Alike.of(neighbours, words))
                .setLocale(language.tag());
    }

    private static Group group(String code, Place place, Placement placement, boolean open, Words words) {
        return new Group(code, ProfileRow.of(placement.at(place), place, open, words));
    }

    private static Boards boards(Placement placement, boolean open, Words words) {
        if (!open) {
            return new Boards(false, List.of(), List.of(), List.of());
        }
        List<ShortBoard> green = ShortBoard.of(placement.judged(), List.of(Lamp.GREEN), words);
        int shown = Math.min(STRENGTHS, green.size());
        return new Boards(
                true,
                ShortBoard.of(placement.judged(), List.of(Lamp.RED, Lamp.AMBER), words),
                green.subList(0, shown),
                green.subList(shown, green.size()));
    }

    private static Trends trends(List<Sparkline> all) {
        int shown = Math.min(LINES, all.size());
        return new Trends(all.size(), all.subList(0, shown), all.subList(shown, all.size()));
    }

    private static List<Profile.Item> items(Profile profile, List<Indicator> indicators) {
        return profile.items().stream()
                .filter(item -> indicators.contains(item.comparison().indicator()))
                .toList();
    }

    /** The years of which the release shows figures of the county. */
    private NavigableSet<Integer> years(Region region, Release release) {
        return answers.allObservations(ObservationFilter.ofRegion(region.code()), release).stream()
                .map(Observation::year)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private int openingYear(Release release) {
        return answers.readInFull(release).map(Counties::year).orElse(release.year());
    }
}
