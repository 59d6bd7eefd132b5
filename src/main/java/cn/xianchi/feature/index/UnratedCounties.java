package cn.xianchi.feature.index;

import cn.xianchi.analysis.comparison.CountyYear;
import cn.xianchi.analysis.index.CompositeIndex.Unrated;
import cn.xianchi.analysis.index.IndexBreakdown;
import cn.xianchi.catalog.Region;
import cn.xianchi.page.Option;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who is not rated and why, by code: {@code tooLittle} have some of the values, the others none. */
record UnratedCounties(
        IndexView view,
        List<Unrated> tooLittle,
        List<Region> incomparable,
        List<Region> undisclosed,
        List<Region> noReport) {

    static UnratedCounties of(IndexView view) {
        Predicate<CountyYear> figures = county -> view.breakdown().hasFigures(county.region());
        Predicate<CountyYear> silent = figures.negate();
        return new UnratedCounties(
                view,
                view.index().unrated(),
                withoutValue(view, figures),
                withoutValue(view, silent.and(CountyYear::readInFull)),
                withoutValue(view, silent.and(county -> !county.readInFull())));
    }

    private static List<Region> withoutValue(IndexView view, Predicate<CountyYear> which) {
        Set<Region> withValue = Set.copyOf(view.index().regions());
        return view.breakdown().countyYears().stream()
                .filter(county -> !withValue.contains(county.region()))
                .filter(which)
                .map(CountyYear::region)
                .toList();
    }

    public int counties() {
        return view.counties() - view.n();
    }

    public List<Option.Group> noReportByCity() {
        return Option.Group.by(Region::city, noReport, region -> new Option(region.code(), region.name(), false));
    }

    /** Those with too little by what they lack, the largest group first. */
    public List<Map.Entry<String, List<Unrated>>> partial() {
        return tooLittle.stream()
                .collect(Collectors.groupingBy(this::lacking, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(group -> -group.getValue().size()))
                .toList();
    }

    /** The themes that are covered too little; where there is one theme only, the whole. */
    private String lacking(Unrated county) {
        List<String> all = view.breakdown().themes();
        List<String> themes = all.stream()
                .filter(theme -> !IndexBreakdown.isEnough(view.breakdown().coverage(county.region(), theme)))
                .map(view.labels()::theme)
                .toList();
        return all.size() == 1 || themes.isEmpty()
                ? view.texts().lackingWhole()
                : view.texts().lackingThemes(view.labels().list(themes));
    }
}
