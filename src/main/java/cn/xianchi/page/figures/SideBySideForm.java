package cn.xianchi.page.figures;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.request.SideBySideQuery;
import cn.xianchi.observation.Report;
import cn.xianchi.page.Link;
import cn.xianchi.page.Option;
import cn.xianchi.text.Labels;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The state of a side-by-side view as labelled choices, and the addresses of the same view as files. */
public record SideBySideForm(
        String action,
        SideBySideQuery query,
        List<Option.Group> cities,
        List<Option> years,
        List<Option> themes,
        String release,
        Labels labels) {

    public static SideBySideForm of(
            String action, SideBySideQuery query, List<Report> reports, Catalog catalog, String older, Labels labels) {
        Set<String> reporting = reports.stream().map(Report::region).collect(Collectors.toSet());
        List<Region> regions = catalog.regions().stream()
                .sorted(Comparator.comparing(Region::code))
                .toList();
        Set<String> shown = query.indicators().stream().map(Indicator::theme).collect(Collectors.toSet());
        return new SideBySideForm(
                action,
                query,
                Option.Group.by(
                        Region::city,
                        regions,
                        region -> new Option(
                                region.code(),
                                region.name(),
                                query.regions().contains(region),
                                reporting.contains(region.code()))),
                Option.years(reports.stream().map(Report::year).toList(), query.year()),
                catalog.themes().stream()
                        .map(theme -> new Option(theme, labels.theme(theme), shown.contains(theme)))
                        .toList(),
                older,
                labels);
    }

    public String chosenNames() {
        return labels.list(query.regions().stream().map(Region::shortName).toList());
    }

    public String themeNames() {
        List<Option> shown = themes.stream().filter(Option::on).toList();
        return shown.size() == themes.size()
                ? labels.messages().allThemes()
                : labels.list(shown.stream().map(Option::name).toList());
    }

    /** The address of the same view as a file. */
    public String file(String format) {
        List<String> shown =
                themes.stream().filter(Option::on).map(Option::code).sorted().toList();
        return Link.to("/api/v1/side-by-side." + format)
                .with("region", query.regions().stream().map(Region::code).toList())
                .with("year", query.year())
                .with("earlier", query.earlier())
                .with("theme", shown.size() == themes.size() ? List.of() : shown)
                .with("release", release)
                .toString();
    }
}
