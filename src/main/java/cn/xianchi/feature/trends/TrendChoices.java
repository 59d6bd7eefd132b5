package cn.xianchi.feature.trends;

import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.YearsCovered;
import cn.xianchi.page.Option;
import cn.xianchi.text.Labels;
import cn.xianchi.text.TrendTexts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The state of the page of trends as labelled choices. {@code orders} is empty where the counties share one chart. */
record TrendChoices(
        List<Option.Group> indicators,
        List<Option.Group> cities,
        String chosen,
        List<Option> froms,
        List<Option> tos,
        List<Option> focus,
        List<Option> orders) {

    /** @param regions the counties asked for; empty for those that have two years or more */
    static TrendChoices of(
            TrendView view,
            List<Region> regions,
            Map<Indicator, List<YearsCovered>> covered,
            List<Region> all,
            Labels labels) {
        TrendTexts say = TrendSheet.say(labels);
        List<Integer> years = Stream.concat(view.years().stream(), Stream.of(view.from(), view.to()))
                .filter(year -> year > 0)
                .distinct()
                .sorted()
                .toList();
        return new TrendChoices(
                indicators(view, covered, labels),
                cities(regions, covered.getOrDefault(view.indicator(), List.of()), all),
                regions.isEmpty()
                        ? say.defaultCounties()
                        : labels.list(regions.stream().map(Region::shortName).toList()),
                years(years, view.from()),
                years(years, view.to()),
                focus(view, labels),
                view.isMany() ? orders(view, say) : List.of());
    }

    private static List<Option.Group> indicators(
            TrendView view, Map<Indicator, List<YearsCovered>> covered, Labels labels) {
        Map<String, List<Option>> themes = new LinkedHashMap<>();
        covered.forEach((one, some) -> {
            int n = (int) some.stream().filter(county -> county.years() > 1).count();
            String name = TrendSheet.say(labels).indicatorCounties(labels.shortName(one), n);
            themes.computeIfAbsent(one.theme(), theme -> new ArrayList<>())
                    .add(new Option(one.code(), name, one.equals(view.indicator())));
        });
        return themes.entrySet().stream()
                .map(entry -> new Option.Group(labels.theme(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static List<Option.Group> cities(List<Region> regions, List<YearsCovered> covered, List<Region> all) {
        Set<String> several = covered.stream()
                .filter(one -> one.years() > 1)
                .map(YearsCovered::region)
                .collect(Collectors.toSet());
        Map<String, List<Option>> cities = new LinkedHashMap<>();
        all.forEach(region -> cities.computeIfAbsent(region.city(), city -> new ArrayList<>())
                .add(new Option(
                        region.code(), region.name(), regions.contains(region), several.contains(region.code()))));
        return cities.entrySet().stream()
                .map(entry -> new Option.Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Option> years(List<Integer> years, int on) {
        return years.stream()
                .map(year -> new Option(year.toString(), year.toString(), year == on))
                .toList();
    }

    private static List<Option> focus(TrendView view, Labels labels) {
        List<Option> options = new ArrayList<>();
        if (view.isMany()) {
            options.add(new Option("", labels.judging().peersLikeNone(), view.focus() == null));
        }
        view.trends().stream()
                .map(Trend::region)
                .forEach(region -> options.add(new Option(region.code(), region.name(), region.equals(view.focus()))));
        return options;
    }

    private static List<Option> orders(TrendView view, TrendTexts say) {
        return List.of(
                new Option("change", say.byChange(), !view.byCode()), new Option("code", say.byCode(), view.byCode()));
    }
}
