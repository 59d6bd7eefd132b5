package cn.xianchi.feature.profile;

import cn.xianchi.analysis.lagging.RagStatus;
import cn.xianchi.analysis.peers.PeerGroup;
import cn.xianchi.analysis.peers.SimilarityIndex;
import cn.xianchi.analysis.profile.Profile;
import cn.xianchi.analysis.profile.ProfileSections;
import cn.xianchi.analysis.profile.ProfileSections.Place;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.guard.JudgementPolicy;
import cn.xianchi.http.request.Parameters;
import cn.xianchi.http.request.RequestLanguage;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.ObservationFilter;
import cn.xianchi.observation.ReadExtent;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.Report;
import cn.xianchi.page.Given;
import cn.xianchi.page.Option;
import cn.xianchi.page.PeerGroupForm;
import cn.xianchi.page.figures.Sparkline;
import cn.xianchi.query.ObservationQueries;
import cn.xianchi.query.ProfileQueries;
import cn.xianchi.query.ReportQueries;
import cn.xianchi.text.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
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

    private final Catalog catalog;
    private final SimilarityIndex similarityIndex;
    private final ObservationQueries observationQueries;
    private final ReportQueries reportQueries;
    private final ProfileQueries profileQueries;
    private final RequestParameters parameters;
    private final RequestLanguage language;
    private final JudgementPolicy judgement;

    ProfilePage(
            Catalog catalog,
            SimilarityIndex similarityIndex,
            ObservationQueries observationQueries,
            ReportQueries reportQueries,
            ProfileQueries profileQueries,
            RequestParameters parameters,
            RequestLanguage language,
            JudgementPolicy judgement) {
        this.catalog = catalog;
        this.similarityIndex = similarityIndex;
        this.observationQueries = observationQueries;
        this.reportQueries = reportQueries;
        this.profileQueries = profileQueries;
        this.parameters = parameters;
        this.language = language;
        this.judgement = judgement;
    }

    @CheckedTemplate(basePath = "feature/profile")
    static class Templates {
        private Templates() {}

        static native TemplateInstance profile(
                ProfileSheet sheet,
                Boards boards,
                List<Group> groups,
                ProfileLists.Lone lone,
                ProfileLists.Missing missing,
                Trends trends,
                SimilarCountiesView alike);
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
        Release shown = parameters.release();
        Region region = parameters.region(code);
        NavigableSet<Integer> years = years(region, shown);
        Integer wanted = Parameters.year(Given.clean(year));
        int chosen = wanted != null ? wanted : years.isEmpty() ? openingYear(shown) : years.last();
        PeerGroup group = parameters.peers(PeerGroupForm.peers(peers, pick, like, peer));
        List<Indicator> indicators = parameters.indicatorsOf(Given.clean(theme));
        Profile profile = profileQueries.profile(region, chosen, group.regions(), shown);
        return page(profile, group, indicators, years, shown, language.labels());
    }

    private TemplateInstance page(
            Profile profile,
            PeerGroup peers,
            List<Indicator> indicators,
            NavigableSet<Integer> years,
            Release release,
            Labels labels) {
        ProfileSections placement = ProfileSections.of(profile, indicators);
        PeerGroupForm scope = PeerGroupForm.of(
                profile.year(), peers, reportQueries.years(release), catalog.regions(), parameters.older(), labels);
        List<Report> reports = reportQueries.of(profile.region(), profile.year(), release);
        boolean open = judgement.isOpen();
        List<Group> groups = List.of(
                group("placed", Place.PLACED, placement, open, labels),
                group("level", Place.LEVEL, placement, open, labels),
                group("apart", Place.APART, placement, open, labels));
        String sentence = ProfileSentence.of(placement, profile.year(), scope, labels)
                .text(isReadInFull(profile.region(), reports), open);
        return Templates.profile(
                        ProfileSheet.of(profile, scope, years, reports, themes(indicators, labels), sentence, labels),
                        boards(placement, open, labels),
                        groups.stream().filter(one -> !one.rows().isEmpty()).toList(),
                        ProfileLists.lone(placement, labels),
                        ProfileLists.missing(placement, labels),
                        trends(Sparkline.of(items(profile, indicators), profile.year(), labels)),
                        SimilarCountiesView.of(similarityIndex.of(profile.region()), scope, labels))
                .setLocale(language.tag());
    }

    private static boolean isReadInFull(Region region, List<Report> reports) {
        return reports.stream()
                .anyMatch(report ->
                        report.extent() == ReadExtent.FULL && report.region().equals(region.code()));
    }

    private List<Option> themes(List<Indicator> indicators, Labels labels) {
        Set<String> shown = indicators.stream().map(Indicator::theme).collect(Collectors.toSet());
        boolean all = shown.size() == catalog.themes().size();
        return catalog.themes().stream()
                .map(theme -> new Option(theme, labels.theme(theme), !all && shown.contains(theme)))
                .toList();
    }

    private static Group group(String code, Place place, ProfileSections placement, boolean open, Labels labels) {
        return new Group(code, ProfileRow.of(placement.at(place), place, open, labels));
    }

    private static Boards boards(ProfileSections placement, boolean open, Labels labels) {
        if (!open) {
            return new Boards(false, List.of(), List.of(), List.of());
        }
        List<ShortBoard> green = ShortBoard.of(placement.judged(), List.of(RagStatus.GREEN), labels);
        int shown = Math.min(STRENGTHS, green.size());
        return new Boards(
                true,
                ShortBoard.of(placement.judged(), List.of(RagStatus.RED, RagStatus.AMBER), labels),
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
        return observationQueries.all(ObservationFilter.ofRegion(region.code()), release).stream()
                .map(Observation::year)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private int openingYear(Release release) {
        return reportQueries.readInFull(release).year();
    }
}
