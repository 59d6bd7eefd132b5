package cn.xianchi.feature.index;

import cn.xianchi.analysis.comparison.CountyYear;
import cn.xianchi.analysis.index.CompositeIndex.Unrated;
import cn.xianchi.analysis.index.IndexBreakdown;
import cn.xianchi.catalog.Region;
import cn.xianchi.page.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Who is not rated and why, by code: {@code tooLittle} have some of the values, the others none. */
record UnratedCounties(
        IndexView view,
        List<Unrated> tooLittle,
        List<Region> incomparable,
        List<Region> undisclosed,
        List<Region> noReport) {

    /** Counties that lack the same themes, which {@code lacking} names. */
    record Partial(String lacking, List<Unrated> counties) {}

    static UnratedCounties of(IndexView view) {
        UnratedCounties unrated = new UnratedCounties(
                view, view.index().unrated(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Region> partly = view.index().regions();
        for (CountyYear county : view.breakdown().countyYears()) {
            Region region = county.region();
            if (!partly.contains(region)) {
                List<Region> others = county.readInFull() ? unrated.undisclosed : unrated.noReport;
                (view.breakdown().hasFigures(region) ? unrated.incomparable : others).add(region);
            }
        }
        return unrated;
    }

    public int counties() {
        return tooLittle.size() + incomparable.size() + undisclosed.size() + noReport.size();
    }

    public List<Option.Group> noReportByCity() {
        return Option.Group.by(Region::city, noReport, region -> new Option(region.code(), region.name(), false));
    }

    /** Those with too little, the largest group first. */
    public List<Partial> partial() {
        return tooLittle.stream()
                .collect(Collectors.groupingBy(this::lacking, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Partial(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(group -> -group.counties().size()))
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
