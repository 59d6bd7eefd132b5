package cn.xianchi.feature.profile;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.profile.Profile;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Report;
import cn.xianchi.page.Link;
import cn.xianchi.page.Option;
import cn.xianchi.page.PeerGroupForm;
import cn.xianchi.text.Labels;
import cn.xianchi.text.ProfileTexts;
import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableSet;

/**
 * What stands around the rulers of a profile.
 *
 * @param years those with figures of the county
 * @param reports those of the county and year
 * @param themes none is chosen when the page is about all of them
 */
record ProfileSheet(
        Profile profile,
        PeerGroupForm scope,
        NavigableSet<Integer> years,
        List<Report> reports,
        List<Option> themes,
        String sentence,
        String population,
        String source) {

    static ProfileSheet of(
            Profile profile,
            PeerGroupForm scope,
            NavigableSet<Integer> years,
            List<Report> reports,
            List<Option> themes,
            String sentence,
            Labels labels) {
        List<String> chosen =
                themes.stream().filter(Option::on).map(Option::name).toList();
        String only = chosen.isEmpty()
                ? ""
                : labels.texts(ProfileTexts.class).onlyThemes(labels.list(chosen)) + (labels.chinese() ? "" : " ");
        return new ProfileSheet(
                profile,
                scope,
                years,
                reports,
                themes,
                only + sentence,
                population(profile.region(), labels),
                source(profile, reports, labels));
    }

    public Region region() {
        return profile.region();
    }

    public int year() {
        return profile.year();
    }

    public List<Integer> otherYears() {
        return years.descendingSet().stream()
                .filter(year -> year != profile.year())
                .toList();
    }

    /** The year before, when it and all earlier ones are without figures; else null. */
    public Integer noYears() {
        return years.headSet(year()).isEmpty() ? year() - 1 : null;
    }

    /** The source of the population when it is an address; else null. */
    public String populationAddress() {
        String source = region().populationSource();
        return source != null && source.matches("https?://\\S+") ? source : null;
    }

    public String yearQuery() {
        return Link.to("").with("year", year()).with("release", scope.release()).query();
    }

    /** The release, to follow other parameters. */
    public String releaseQuery() {
        return scope.release() == null ? "" : "&release=" + scope.release();
    }

    private static String population(Region region, Labels labels) {
        return region.population() == null
                ? labels.messages().populationUnknown()
                : labels.messages()
                        .populationOf(labels.plain(BigDecimal.valueOf(region.population())), region.populationYear());
    }

    /** The county's reports, and how many other counties the figures beside them come from. */
    private static String source(Profile profile, List<Report> reports, Labels labels) {
        int others = (int) profile.items().stream()
                .flatMap(item -> item.comparison().values().stream())
                .map(CountyValue::region)
                .filter(region -> !region.equals(profile.region()))
                .distinct()
                .count();
        ProfileTexts texts = labels.texts(ProfileTexts.class);
        if (reports.isEmpty()) {
            return others == 0 ? texts.sourceNobody() : texts.sourceNone(others);
        }
        String own = labels.list(reports.stream().map(Report::title).toList());
        return others == 0 ? texts.sourceOwn(own) : texts.sourceOf(own, others);
    }
}
