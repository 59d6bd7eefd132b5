package cn.xianchi.feature.briefing;

import cn.xianchi.analysis.peers.PeerGroup;
import cn.xianchi.analysis.profile.Profile;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.problem.InvalidParameterException;
import cn.xianchi.http.problem.InvalidParameterException.Cause;
import cn.xianchi.http.request.BaseUrl;
import cn.xianchi.http.request.RequestLanguage;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Release;
import cn.xianchi.query.ComparisonQueries;
import cn.xianchi.query.ProfileQueries;
import cn.xianchi.query.ReportQueries;
import jakarta.inject.Singleton;
import java.util.List;

/** Has the brief written that was asked for: of a county, of a city, or of an indicator. */
@Singleton
record BriefingQuery(
        Catalog catalog,
        ReportQueries reportQueries,
        ComparisonQueries comparisonQueries,
        ProfileQueries profileQueries,
        RequestParameters parameters,
        BaseUrl address,
        RequestLanguage language) {
    private static final List<String> OF = List.of("region", "city", "indicator");

    Briefing write(BriefingParams params, Release release) {
        if (params.given() != 1) {
            Cause cause = params.given() == 0 ? Cause.MISSING : Cause.REPEATED;
            throw new InvalidParameterException(cause, String.join(", ", OF), "", OF);
        }
        PeerGroup group = parameters.peers(params.city().isEmpty() ? params.peers() : List.of());
        CitedFigures figures =
                new CitedFigures(release, group, reportQueries.byId(release), address, language.labels());
        BriefingComposer composer = new BriefingComposer(catalog, figures);
        if (!params.indicator().isEmpty()) {
            return composer.comparison(parameters
                    .comparison(params.indicator(), params.year(), params.peers(), List.of(), release)
                    .ask(comparisonQueries, release));
        }
        int year = parameters.year(params.year(), release);
        if (params.region().isEmpty()) {
            return city(composer, params.city(), year, group, release);
        }
        Region county = parameters.theRegion(params.region());
        return composer.county(profileQueries.profile(county, year, group.regions(), release));
    }

    private Briefing city(BriefingComposer composer, List<String> city, int year, PeerGroup all, Release release) {
        List<Region> counties = parameters.regions(city, List.of(), List.of(), List.of());
        List<Region> withFigures = reportQueries.regionsWithFigures(year, release).stream()
                .filter(counties::contains)
                .toList();
        List<Profile> profiles = withFigures.stream()
                .map(county -> profileQueries.profile(county, year, all.regions(), release))
                .toList();
        return composer.city(
                counties.get(0).city(),
                counties.size(),
                profiles,
                comparisonQueries.matrix(year, counties, catalog.publicIndicators(), release));
    }
}
