package cn.xianchi.feature.trends;

import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.YearsCovered;
import cn.xianchi.page.Option;
import cn.xianchi.text.Labels;
import cn.xianchi.text.TrendTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The state of the page of trends as labelled choices. */
record TrendChoices(TrendView view, Map<Indicator, List<YearsCovered>> covered, List<Region> all, Labels labels) {

    private TrendTexts texts() {
        return labels.texts(TrendTexts.class);
    }

    public List<Option.Group> indicators() {
        return Option.Group.by(indicator -> labels.theme(indicator.theme()), covered.keySet(), this::indicator);
    }

    private Option indicator(Indicator indicator) {
        int counties = inTwoYears(indicator).size();
        String name = texts().indicatorCounties(labels.shortName(indicator), counties);
        return new Option(indicator.code(), name, indicator.equals(view.indicator()));
    }

    private Set<String> inTwoYears(Indicator indicator) {
        return covered.getOrDefault(indicator, List.of()).stream()
                .filter(county -> county.years() > 1)
                .map(YearsCovered::region)
                .collect(Collectors.toSet());
    }

    public List<Option.Group> cities() {
        Set<String> drawn = inTwoYears(view.indicator());
        return Option.Group.by(Region::city, all, region -> {
            boolean chosen = view.regions().contains(region);
            return new Option(region.code(), region.name(), chosen, drawn.contains(region.code()));
        });
    }

    /** The names of the counties asked for. */
    public String chosen() {
        return view.regions().isEmpty()
                ? texts().defaultCounties()
                : labels.list(view.regions().stream().map(Region::shortName).toList());
    }

    /** The years with {@code chosen} among them. */
    public List<Option> years(int chosen) {
        return Stream.concat(view.years().stream(), Stream.of(view.from(), view.to()))
                .filter(year -> year > 0)
                .distinct()
                .sorted()
                .map(year -> new Option(year.toString(), year.toString(), year == chosen))
                .toList();
    }

    public List<Option> focus() {
        List<Option> options = new ArrayList<>();
        if (view.many()) {
            options.add(new Option("", labels.assessments().peersLikeNone(), view.focus() == null));
        }
        view.trends().stream()
                .map(Trend::region)
                .forEach(region -> options.add(new Option(region.code(), region.name(), region.equals(view.focus()))));
        return options;
    }
}
