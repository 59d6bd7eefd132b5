package cn.xianchi.page.figures;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.request.SideBySideQuery;
import cn.xianchi.observation.Report;
import cn.xianchi.page.Link;
import cn.xianchi.page.Option;
import cn.xianchi.text.Labels;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The state of a side-by-side view as labelled choices, and the addresses of the same view as files. */
public record SideBySideForm(
        String action, SideBySideQuery query, List<Report> reports, Catalog catalog, String release, Labels labels) {

    /** Every county by city, and whether there are reports of it. */
    public List<Option.Group> cities() {
        Set<String> reporting = reports.stream().map(Report::region).collect(Collectors.toSet());
        return Option.Group.by(Region::city, catalog.regionsByCode(), region -> {
            boolean chosen = query.regions().contains(region);
            return new Option(region.code(), region.name(), chosen, reporting.contains(region.code()));
        });
    }

    public List<Option> years() {
        return Option.years(reports.stream().map(Report::year).toList(), query.year());
    }

    public List<Option> themes() {
        Set<String> shown = query.indicators().stream().map(Indicator::theme).collect(Collectors.toSet());
        return Option.themes(catalog.themes(), shown, labels);
    }

    private List<Option> chosenThemes() {
        return themes().stream().filter(Option::on).toList();
    }

    public String chosenNames() {
        return labels.list(query.regions().stream().map(Region::shortName).toList());
    }

    public String themeNames() {
        return isEveryTheme()
                ? labels.messages().allThemes()
                : labels.list(chosenThemes().stream().map(Option::name).toList());
    }

    private boolean isEveryTheme() {
        return themes().stream().allMatch(Option::on);
    }

    /** The address of the same view as a file. */
    public String file(String format) {
        List<String> themes = chosenThemes().stream().map(Option::code).sorted().toList();
        return Link.to("/api/v1/side-by-side." + format)
                .with("region", query.regions().stream().map(Region::code).toList())
                .with("year", query.year())
                .with("earlier", query.earlier())
                .with("theme", isEveryTheme() ? List.of() : themes)
                .with("release", release)
                .toString();
    }
}
