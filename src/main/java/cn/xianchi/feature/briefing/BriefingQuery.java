package cn.xianchi.feature.briefing;

import cn.xianchi.analysis.peers.PeerGroup;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.BaseUrl;
import cn.xianchi.http.InvalidParameterException;
import cn.xianchi.http.RequestLanguage;
import cn.xianchi.http.RequestParameters;
import cn.xianchi.observation.Release;
import cn.xianchi.query.Answers;
import cn.xianchi.query.Judgements;
import cn.xianchi.query.Profile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Has the brief written that was asked for: of a county, of a city, or of an indicator. */
@RequestScoped
class BriefingQuery {
    private static final List<String> OF = List.of("region", "city", "indicator");

    private final Answers answers;
    private final Judgements judgements;
    private final RequestParameters parameters;
    private final BaseUrl address;
    private final RequestLanguage language;
    private final UriInfo uri;

    BriefingQuery(
            Answers answers,
            Judgements judgements,
            RequestParameters parameters,
            BaseUrl address,
            RequestLanguage language,
            UriInfo uri) {
        this.answers = answers;
        this.judgements = judgements;
        this.parameters = parameters;
        this.address = address;
        this.language = language;
        this.uri = uri;
    }

    Briefing write(BriefingParams params, Release release) {
        if (params.given() != 1) {
            throw new InvalidParameterException(
                    params.given() == 0
                            ? InvalidParameterException.Cause.MISSING
                            : InvalidParameterException.Cause.REPEATED,
                    String.join(", ", OF),
                    "",
                    OF);
        }
        PeerGroup group = parameters.peers(params.city().isEmpty() ? params.peers() : List.of());
        BriefingComposer composer = new BriefingComposer(
                release, answers.reportsById(release), answers.catalog(), group, address.root(), language.labels());
        if (!params.indicator().isEmpty()) {
            return composer.comparison(parameters
                    .comparison(params.indicator(), params.year(), params.peers(), List.of(), release)
                    .ask(answers, release));
        }
        int year = parameters.year(params.year(), release);
        if (params.region().isEmpty()) {
            return city(composer, params.city(), year, group, release);
        }
        Region county = parameters.theRegion(params.region());
        return composer.county(judgements.profile(county, year, group.regions(), release));
    }

    private Briefing city(BriefingComposer composer, List<String> city, int year, PeerGroup all, Release release) {
        List<Region> counties = parameters.regions(city, List.of(), List.of(), List.of());
        List<Region> withFigures = answers.counties(year, release).stream()
                .filter(counties::contains)
                .toList();
        List<Profile> profiles = withFigures.stream()
                .map(county -> judgements.profile(county, year, all.regions(), release))
                .toList();
        return composer.city(
                counties.get(0).city(),
                counties.size(),
                profiles,
                judgements.survey(year, counties, answers.catalog().publicIndicators(), release));
    }

    /** The address of the same brief as a Word document. */
    String word() {
        String query = uri.getRequestUri().getRawQuery();
        return "/briefing.docx" + (query == null ? "" : "?" + query);
    }
}
