package cn.xianchi.feature.profile;

import cn.xianchi.analysis.lagging.RagStatus;
import cn.xianchi.analysis.peers.PeerGroup;
import cn.xianchi.analysis.peers.SimilarityIndex;
import cn.xianchi.analysis.profile.Profile;
import cn.xianchi.analysis.profile.Profile.Item;
import cn.xianchi.analysis.profile.ProfileSections;
import cn.xianchi.analysis.profile.ProfileSections.Place;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Code;
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
import cn.xianchi.query.ReportQueries.OpeningSelection;
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
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** One county in one year among its peers: where every indicator stands, what is short, what only it or only others say. */
@Path("/regions/{code}")
@Produces(MediaType.TEXT_HTML)
class ProfilePage {
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
                boolean open,
                List<ShortBoard> shortBoards,
                List<ShortBoard> strengths,
                List<Group> groups,
                ProfileLists lists,
                List<Sparkline> trends,
                SimilarCountiesView alike);
    }

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
        ProfileSections sections = ProfileSections.of(profile, indicators);
        PeerGroupForm scope = PeerGroupForm.of(
                profile.year(), peers, reportQueries.years(release), catalog.regions(), parameters.older(), labels);
        List<Report> reports = reportQueries.of(profile.region(), profile.year(), release);
        boolean open = judgement.isOpen();
        String sentence =
                new ProfileSentence(sections, scope, labels).text(isReadInFull(profile.region(), reports), open);
        List<Item> items = profile.items().stream()
                .filter(item -> indicators.contains(item.indicator()))
                .toList();
        return Templates.profile(
                        ProfileSheet.of(profile, scope, years, reports, themes(indicators, labels), sentence, labels),
                        open,
                        open ? ShortBoard.of(sections, List.of(RagStatus.RED, RagStatus.AMBER), labels) : List.of(),
                        open ? ShortBoard.of(sections, List.of(RagStatus.GREEN), labels) : List.of(),
                        groups(sections, labels),
                        new ProfileLists(sections, labels),
                        Sparkline.of(items, profile.year(), labels),
                        new SimilarCountiesView(similarityIndex.of(profile.region()), scope, labels))
                .setLocale(language.tag());
    }

    private static List<Group> groups(ProfileSections sections, Labels labels) {
        return Stream.of(Place.PLACED, Place.LEVEL, Place.APART)
                .filter(place -> sections.count(place) > 0)
                .map(place -> new Group(Code.of(place), ProfileRow.of(sections.at(place), place, labels)))
                .toList();
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

    /** The years of which the release shows figures of the county. */
    private NavigableSet<Integer> years(Region region, Release release) {
        return observationQueries.all(ObservationFilter.ofRegion(region.code()), release).stream()
                .map(Observation::year)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private int openingYear(Release release) {
        return reportQueries.readInFull(release).map(OpeningSelection::year).orElse(release.year());
    }
}
