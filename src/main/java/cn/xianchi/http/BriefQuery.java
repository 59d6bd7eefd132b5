package cn.xianchi.http;

import cn.xianchi.answer.Answers;
import cn.xianchi.answer.Judgements;
import cn.xianchi.answer.Profile;
import cn.xianchi.benchmark.Peers;
import cn.xianchi.briefing.Briefing;
import cn.xianchi.briefing.Writing;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Release;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Which brief is asked for: of a county, of a city, or of an indicator. */
@RequestScoped
public class BriefQuery {
    private static final List<String> OF = List.of("region", "city", "indicator");

    private final Answers answers;
    private final Judgements judgements;
    private final Asked asked;
    private final Address address;
    private final Language language;
    private final UriInfo uri;

    BriefQuery(Answers answers, Judgements judgements, Asked asked, Address address, Language language, UriInfo uri) {
        this.answers = answers;
        this.judgements = judgements;
        this.asked = asked;
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
            throw new Refusal(
                    region.isEmpty() && city.isEmpty() && indicator.isEmpty()
                            ? Refusal.Cause.MISSING
                            : Refusal.Cause.REPEATED,
                    String.join(", ", OF),
                    "",
                    OF);
        }
        Peers group = asked.peers(city.isEmpty() ? peers : List.of());
        Writing writing = new Writing(
                release, answers.reportsById(release), answers.catalog(), group, address.root(), language.words());
        if (!indicator.isEmpty()) {
            return writing.comparison(
                    asked.comparison(indicator, year, peers, List.of(), release).ask(answers, release));
        }
        int shown = asked.year(year, release);
        return region.isEmpty()
                ? city(writing, city, shown, group, release)
                : writing.county(judgements.profile(asked.theRegion(region), shown, group.regions(), release));
    }

    private Briefing city(Writing writing, List<String> city, int year, Peers all, Release release) {
        List<Region> counties = asked.regions(city, List.of(), List.of(), List.of());
        List<Region> withFigures = answers.counties(year, release).stream()
                .filter(counties::contains)
                .toList();
        List<Profile> profiles = withFigures.stream()
                .map(county -> judgements.profile(county, year, all.regions(), release))
                .toList();
        return writing.city(
                counties.get(0).city(),
                counties.size(),
                profiles,
                judgements.survey(year, counties, answers.catalog().publicIndicators(), release));
    }

    /** The address of the same brief as a Word document. */
    public String word() {
        String query = uri.getRequestUri().getRawQuery();
        return "/briefing.docx" + (query == null ? "" : "?" + query);
    }
}
