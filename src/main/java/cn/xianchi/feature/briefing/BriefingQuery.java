package cn.xianchi.feature.briefing;

import cn.xianchi.analysis.peers.PeerGroup;
import cn.xianchi.analysis.profile.Profile;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.BaseUrl;
import cn.xianchi.http.InvalidParameterException;
import cn.xianchi.http.RequestLanguage;
import cn.xianchi.http.RequestParameters;
import cn.xianchi.observation.Release;
import cn.xianchi.query.ComparisonQueries;
import cn.xianchi.query.ProfileQueries;
import cn.xianchi.query.ReportQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Which brief is asked for: of a county, of a city, or of an indicator. */
@RequestScoped
public class BriefingQuery {
    private static final List<String> OF = List.of("region", "city", "indicator");

    private final Catalog catalog;
    private final ReportQueries reportQueries;
    private final ComparisonQueries comparisonQueries;
    private final ProfileQueries profileQueries;
    private final RequestParameters parameters;
    private final BaseUrl address;
    private final RequestLanguage language;
    private final UriInfo uri;

    BriefingQuery(
            Catalog catalog,
            ReportQueries reportQueries,
            ComparisonQueries comparisonQueries,
            ProfileQueries profileQueries,
            RequestParameters parameters,
            BaseUrl address,
            RequestLanguage language,
            UriInfo uri) {
        this.catalog = catalog;
        this.reportQueries = reportQueries;
        this.comparisonQueries = comparisonQueries;
        this.profileQueries = profileQueries;
        this.parameters = parameters;
        this.address = address;
        this.language = language;
        this.uri = uri;
    }

    /** Exactly one of {@code region}, {@code city} and {@code indicator} is given. */
    public Briefing write(
            List<String> region,
            List<String> city,
            List<String> indicator,
            List<String> year,
            List<String> peers,
            Release release) {
        if (region.size() + city.size() + indicator.size() != 1) {
            throw new InvalidParameterException(
                    region.isEmpty() && city.isEmpty() && indicator.isEmpty()
                            ? InvalidParameterException.Cause.MISSING
                            : InvalidParameterException.Cause.REPEATED,
                    String.join(", ", OF),
                    "",
                    OF);
        }
        PeerGroup group = parameters.peers(city.isEmpty() ? peers : List.of());
        BriefingComposer writing = new BriefingComposer(
                release, reportQueries.byId(release), catalog, group, address.root(), language.labels());
        if (!indicator.isEmpty()) {
            return writing.comparison(parameters
                    .comparison(indicator, year, peers, List.of(), release)
                    .ask(comparisonQueries, release));
        }
        int shown = parameters.year(year, release);
        return region.isEmpty()
                ? city(writing, city, shown, group, release)
                : writing.county(profileQueries.profile(parameters.theRegion(region), shown, group.regions(), release));
    }

    private Briefing city(BriefingComposer writing, List<String> city, int year, PeerGroup all, Release release) {
        List<Region> counties = parameters.regions(city, List.of(), List.of(), List.of());
        List<Region> withFigures = reportQueries.regionsWithFigures(year, release).stream()
                .filter(counties::contains)
                .toList();
        List<Profile> profiles = withFigures.stream()
                .map(county -> profileQueries.profile(county, year, all.regions(), release))
                .toList();
        return writing.city(
                counties.get(0).city(),
                counties.size(),
                profiles,
                comparisonQueries.matrix(year, counties, catalog.publicIndicators(), release));
    }

    /** The address of the same brief as a Word document. */
    public String word() {
        String query = uri.getRequestUri().getRawQuery();
        return "/briefing.docx" + (query == null ? "" : "?" + query);
    }
}
