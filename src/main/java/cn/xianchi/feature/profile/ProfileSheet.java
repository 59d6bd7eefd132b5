package cn.xianchi.feature.profile;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.profile.Profile;
import cn.xianchi.observation.Report;
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
 * @param summary the sentence that the profile opens with
 */
record ProfileSheet(
        Profile profile,
        PeerGroupForm scope,
        NavigableSet<Integer> years,
        List<Report> reports,
        List<Option> themes,
        String summary,
        Labels labels) {

    private ProfileTexts texts() {
        return labels.texts(ProfileTexts.class);
    }

    /** The summary, after the themes where these are not all. */
    public String sentence() {
        List<String> chosen =
                themes.stream().filter(Option::on).map(Option::name).toList();
        return chosen.isEmpty()
                ? summary
                : texts().onlyThemes(labels.list(chosen)) + (labels.chinese() ? "" : " ") + summary;
    }

    public List<Integer> otherYears() {
        return years.descendingSet().stream()
                .filter(year -> year != profile.year())
                .toList();
    }

    /** The year before, when it and all earlier ones are without figures; else null. */
    public Integer noYears() {
        return years.headSet(profile.year()).isEmpty() ? profile.year() - 1 : null;
    }

    /** The source of the population when it is an address; else null. */
    public String populationAddress() {
        String source = profile.region().populationSource();
        return source != null && source.matches("https?://\\S+") ? source : null;
    }

    /** The release, to follow other parameters. */
    public String releaseQuery() {
        return scope.release() == null ? "" : "&release=" + scope.release();
    }

    public String population() {
        Long residents = profile.region().population();
        return residents == null
                ? labels.messages().populationUnknown()
                : labels.messages()
                        .populationOf(
                                labels.plain(BigDecimal.valueOf(residents)),
                                profile.region().populationYear());
    }

    /** The county's reports, and how many other counties the figures beside them come from. */
    public String source() {
        int others = (int) profile.items().stream()
                .flatMap(item -> item.others().stream())
                .map(CountyValue::region)
                .distinct()
                .count();
        if (reports.isEmpty()) {
            return others == 0 ? texts().sourceNobody() : texts().sourceNone(others);
        }
        String own = labels.list(reports, Report::title);
        return others == 0 ? texts().sourceOwn(own) : texts().sourceOf(own, others);
    }
}
