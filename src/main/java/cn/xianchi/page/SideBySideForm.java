package cn.xianchi.page;

import cn.xianchi.catalog.Region;
import cn.xianchi.http.SideBySideQuery;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.Report;
import cn.xianchi.query.Answers;
import cn.xianchi.text.Labels;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The state of a side-by-side view as labelled choices, and the addresses of the same view as files. */
public record SideBySideForm(
        String action,
        List<Option.Group> cities,
        int chosen,
        String chosenNames,
        List<Option> years,
        int year,
        List<Option> themes,
        String themeNames,
        boolean earlier,
        String release,
        String csv,
        String xlsx) {

    public static SideBySideForm of(
            String action, SideBySideQuery query, Answers answers, Release release, Labels labels) {
        List<Report> reports = answers.reports(release);
        Set<String> reporting = reports.stream().map(Report::region).collect(Collectors.toSet());
        List<Region> regions = answers.catalog().regions().stream()
                .sorted(Comparator.comparing(Region::code))
                .toList();
        Set<String> shown =
                query.indicators().stream().map(indicator -> indicator.theme()).collect(Collectors.toSet());
        boolean all = shown.size() == answers.catalog().themes().size();
        List<Option> themes = answers.catalog().themes().stream()
                .map(theme -> new Option(theme, labels.theme(theme), shown.contains(theme)))
                .toList();
        return new SideBySideForm(
                action,
                Option.Group.by(
                        Region::city,
                        regions,
                        region -> new Option(
                                region.code(),
                                region.name(),
                                query.regions().contains(region),
                                reporting.contains(region.code()))),
                query.regions().size(),
                labels.list(query.regions().stream().map(Region::shortName).toList()),
                Option.years(reports.stream().map(Report::year).toList(), query.year()),
                query.year(),
                themes,
                all
                        ? labels.messages().allThemes()
                        : labels.list(themes.stream()
                                .filter(Option::on)
                                .map(Option::name)
                                .toList()),
                query.earlier(),
                older(answers, release),
                file("csv", query, shown, all, older(answers, release)),
                file("xlsx", query, shown, all, older(answers, release)));
    }

    /** The number of a release that is not the current one, which every link of the view must keep; else null. */
    public static String older(Answers answers, Release release) {
        boolean current = answers.currentRelease().map(release::equals).orElse(true);
        return current ? null : Integer.toString(release.number());
    }

    private static String file(
            String format, SideBySideQuery query, Collection<String> themes, boolean all, String release) {
        UriBuilder address = UriBuilder.fromPath("/api/v1/side-by-side." + format)
                .queryParam("region", query.regions().stream().map(Region::code).toArray())
                .queryParam("year", query.year())
                .queryParam("earlier", query.earlier());
        if (!all) {
            address.queryParam("theme", themes.stream().sorted().toArray());
        }
        if (release != null) {
            address.queryParam("release", release);
        }
        return address.build().toString();
    }
}
