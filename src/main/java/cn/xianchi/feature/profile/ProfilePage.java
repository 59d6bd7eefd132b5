package cn.xianchi.feature.profile;

import cn.xianchi.analysis.peers.PeerGroup;
import cn.xianchi.analysis.peers.SimilarityIndex;
import cn.xianchi.analysis.profile.Profile;
import cn.xianchi.analysis.profile.ProfileSections;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.guard.JudgementPolicy;
import cn.xianchi.http.request.Parameters;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.ObservationFilter;
import cn.xianchi.observation.ReadExtent;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.Report;
import cn.xianchi.page.Given;
import cn.xianchi.page.Option;
import cn.xianchi.page.PeerGroupForm;
import cn.xianchi.page.PeerGroupParams;
import cn.xianchi.page.figures.Sparkline;
import cn.xianchi.query.ObservationQueries;
import cn.xianchi.query.ProfileQueries;
import cn.xianchi.query.ReportQueries;
import cn.xianchi.text.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
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
    private final SimilarityIndex similarityIndex;
    private final ObservationQueries observationQueries;
    private final ReportQueries reportQueries;
    private final ProfileQueries profileQueries;
    private final RequestParameters parameters;
    private final JudgementPolicy judgement;

    ProfilePage(
            SimilarityIndex similarityIndex,
            ObservationQueries observationQueries,
            ReportQueries reportQueries,
            ProfileQueries profileQueries,
            RequestParameters parameters,
            JudgementPolicy judgement) {
        this.similarityIndex = similarityIndex;
        this.observationQueries = observationQueries;
        this.reportQueries = reportQueries;
        this.profileQueries = profileQueries;
        this.parameters = parameters;
        this.judgement = judgement;
    }

    @CheckedTemplate(basePath = "feature/profile")
    static class Templates {
        private Templates() {}

        static native TemplateInstance profile(
                ProfileSheet sheet, ProfileLists lists, List<Sparkline> trends, SimilarCountiesView alike);
    }

    @GET
    public TemplateInstance profile(
            @RestPath String code,
            @BeanParam PeerGroupParams peers,
            @RestQuery List<String> year,
            @RestQuery List<String> theme,
            @RestQuery List<String> release) {
        Release shown = parameters.release();
        Region region = parameters.region(code);
        NavigableSet<Integer> years = years(region, shown);
        Integer wanted = Parameters.year(Given.clean(year));
        int chosen = wanted != null ? wanted : years.isEmpty() ? parameters.year(List.of(), shown) : years.last();
        PeerGroup group = parameters.peers(peers.chosen());
        List<Indicator> indicators = parameters.indicatorsOf(Given.clean(theme));
        Labels labels = parameters.language().labels();
        PeerGroupForm scope = PeerGroupForm.of(chosen, group, parameters);
        List<Report> reports = reportQueries.of(region, chosen, shown);
        Profile profile = profileQueries.profile(region, chosen, group.regions(), shown);
        return page(profile, scope, indicators, years, reports, labels);
    }

    private TemplateInstance page(
            Profile profile,
            PeerGroupForm scope,
            List<Indicator> indicators,
            NavigableSet<Integer> years,
            List<Report> reports,
            Labels labels) {
        Profile chosen = profile.of(indicators);
        ProfileSections sections = ProfileSections.of(chosen);
        boolean open = judgement.isOpen();
        String summary = new ProfileSentence(sections, scope, labels).text(isReadInFull(profile, reports), open);
        return Templates.profile(
                new ProfileSheet(profile, scope, years, reports, themes(indicators, labels), summary, labels),
                new ProfileLists(sections, open, labels),
                Sparkline.of(chosen.items(), profile.year(), labels),
                new SimilarCountiesView(similarityIndex.of(profile.region()), scope, labels));
    }

    private static boolean isReadInFull(Profile profile, List<Report> reports) {
        String code = profile.region().code();
        return reports.stream()
                .anyMatch(report ->
                        report.extent() == ReadExtent.FULL && report.region().equals(code));
    }

    private List<Option> themes(List<Indicator> indicators, Labels labels) {
        Set<String> shown = indicators.stream().map(Indicator::theme).collect(Collectors.toSet());
        boolean all = shown.size() == parameters.catalog().themes().size();
        return Option.themes(parameters.catalog().themes(), all ? Set.of() : shown, labels);
    }

    /** The years of which the release shows figures of the county. */
    private NavigableSet<Integer> years(Region region, Release release) {
        return observationQueries.all(ObservationFilter.ofRegion(region.code()), release).stream()
                .map(Observation::year)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
