package cn.xianchi.web;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.YearsCovered;
import cn.xianchi.trend.Trend;
import cn.xianchi.words.TrendTexts;
import cn.xianchi.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The state of the page of trends as labelled choices. {@code orders} is empty where the counties share one chart. */
record TrendChoices(
        List<Scope.Group> indicators,
        List<Controls.City> cities,
        String chosen,
        List<Scope.Option> froms,
        List<Scope.Option> tos,
        List<Scope.Option> focus,
        List<Scope.Option> orders) {

    /** @param regions the counties asked for; empty for those that have two years or more */
    static TrendChoices of(
            TrendView view,
            List<Region> regions,
            Map<Indicator, List<YearsCovered>> covered,
            List<Region> all,
            Words words) {
        TrendTexts say = TrendSheet.say(words);
        List<Integer> years = Stream.concat(view.years().stream(), Stream.of(view.from(), view.to()))
                .filter(year -> year > 0)
                .distinct()
                .sorted()
                .toList();
        return new TrendChoices(
                indicators(view, covered, words),
                cities(regions, covered.getOrDefault(view.indicator(), List.of()), all),
                regions.isEmpty()
                        ? say.defaultCounties()
                        : words.list(regions.stream().map(Region::shortName).toList()),
                years(years, view.from()),
                years(years, view.to()),
                focus(view, words),
                view.isMany() ? orders(view, say) : List.of());
    }

    private static List<Scope.Group> indicators(
            TrendView view, Map<Indicator, List<YearsCovered>> covered, Words words) {
        Map<String, List<Scope.Option>> themes = new LinkedHashMap<>();
        covered.forEach((one, some) -> {
            int n = (int) some.stream().filter(county -> county.years() > 1).count();
            String name = TrendSheet.say(words).indicatorCounties(words.shortName(one), n);
            themes.computeIfAbsent(one.theme(), theme -> new ArrayList<>())
                    .add(new Scope.Option(one.code(), name, one.equals(view.indicator())));
        });
        return themes.entrySet().stream()
                .map(entry -> new Scope.Group(words.theme(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static List<Controls.City> cities(List<Region> regions, List<YearsCovered> covered, List<Region> all) {
        Set<String> several = covered.stream()
                .filter(one -> one.years() > 1)
                .map(YearsCovered::region)
                .collect(Collectors.toSet());
        Map<String, List<Controls.Choice>> cities = new LinkedHashMap<>();
        all.forEach(region -> cities.computeIfAbsent(region.city(), city -> new ArrayList<>())
                .add(new Controls.Choice(
                        region.code(), region.name(), regions.contains(region), several.contains(region.code()))));
        return cities.entrySet().stream()
                .map(entry -> new Controls.City(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Scope.Option> years(List<Integer> years, int on) {
        return years.stream()
                .map(year -> new Scope.Option(year.toString(), year.toString(), year == on))
                .toList();
    }

    private static List<Scope.Option> focus(TrendView view, Words words) {
        List<Scope.Option> options = new ArrayList<>();
        if (view.isMany()) {
            options.add(new Scope.Option("", words.judging().peersLikeNone(), view.focus() == null));
        }
        view.trends().stream()
                .map(Trend::region)
                .forEach(region ->
                        options.add(new Scope.Option(region.code(), region.name(), region.equals(view.focus()))));
        return options;
    }

    private static List<Scope.Option> orders(TrendView view, TrendTexts say) {
        return List.of(
                new Scope.Option("change", say.byChange(), !view.byCode()),
                new Scope.Option("code", say.byCode(), view.byCode()));
    }
}
