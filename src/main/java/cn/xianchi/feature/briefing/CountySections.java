package cn.xianchi.feature.briefing;

import cn.xianchi.analysis.comparison.Band;
import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.profile.Profile;
import cn.xianchi.analysis.profile.Profile.Item;
import cn.xianchi.analysis.profile.ProfileSections;
import cn.xianchi.analysis.profile.ProfileSections.Place;
import cn.xianchi.analysis.statistics.Statistics;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.catalog.Region;
import cn.xianchi.feature.briefing.Briefing.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sections of a county's brief: its indicators by band, then those without a band, then those that it does not publish. */
record CountySections(CitedFigures figures, Profile profile, ProfileSections places) implements Cited {
    /** An indicator that so many counties publish is named where this county does not. */
    private static final int USUAL = 2;

    List<Section> all() {
        String shortName = profile.region().shortName();
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(texts().headOverall(), List.of(overall())));
        for (Band band : Band.values()) {
            sections.add(banded(band));
        }
        sections.add(Section.of(texts().headFew(), unbanded()));
        sections.add(Section.of(
                texts().headApart(),
                places.at(Place.APART).stream().map(this::incomparable).toList()));
        sections.add(Section.of(texts().headLone(shortName), lone()));
        sections.add(Section.of(texts().headUndisclosed(shortName), undisclosed()));
        return sections;
    }

    private String overall() {
        Region region = profile.region();
        return places.published() == 0
                ? texts().countyNone(region.name(), profile.year())
                : texts().countyOverall(
                                region.name(),
                                profile.year(),
                                places.published(),
                                figures.counted(page()),
                                labels().peers(figures.peers()),
                                figures.places(places));
    }

    private Section banded(Band band) {
        List<Item> items = places.inBand(band);
        return Section.of(
                labels().terms().band(band),
                items.stream().map(this::banded).toList(),
                figures.charts(items.stream().map(Item::comparison).toList(), profile.region()));
    }

    private String banded(Item item) {
        Comparison comparison = item.comparison();
        CountyValue own = item.own();
        String name = name(item) + (item.indicator().polarity() == Polarity.LOWER ? texts().goodLow() : "");
        String number = figures.number(own);
        int n = comparison.statistics().n();
        String band = labels().terms().band(own.band());
        String median = figures.median(comparison);
        String gap = figures.gapToMedian(item);
        String sentence = own.band() == Band.UNDETERMINED
                ? texts().itemOpen(name, number, n, band, median, gap)
                : texts().itemOf(name, number, n, band, median, gap);
        return sentence + figures.caution(own);
    }

    /** Those that can be compared, with too few others or without a good end. */
    private List<String> unbanded() {
        return Stream.concat(places.at(Place.PLACED).stream(), places.at(Place.LEVEL).stream())
                .filter(item -> item.own().band() == null)
                .map(this::unbanded)
                .toList();
    }

    private String unbanded(Item item) {
        String name = name(item);
        String number = figures.number(item.own());
        Statistics statistics = item.comparison().statistics();
        String sentence = statistics.median() != null
                ? texts().itemNeutral(name, number, statistics.n(), figures.median(item.comparison()))
                : texts().itemFew(name, number, figures.numbers(item.comparableOthers()));
        return sentence + figures.caution(item.own());
    }

    private String incomparable(Item item) {
        String number = figures.number(item.own());
        return item.own().isComparable()
                ? texts().itemApartOthers(name(item), number)
                : texts().itemApart(name(item), number, labels().list(labels().reasons(item.own())));
    }

    private List<String> lone() {
        List<Item> items = places.at(Place.LONE);
        return items.isEmpty()
                ? List.of()
                : List.of(texts().listed(labels().list(
                                items, item -> texts().itemLone(name(item), figures.number(item.own())))));
    }

    private List<String> undisclosed() {
        List<Item> missing = places.at(Place.UNDISCLOSED);
        if (missing.isEmpty()) {
            return List.of();
        }
        List<String> usual = missing.stream()
                .filter(item -> item.comparison().values().size() >= USUAL)
                .map(this::name)
                .toList();
        String counted = figures.counted(page());
        return List.of(
                usual.isEmpty()
                        ? texts().undisclosed(missing.size(), counted)
                        : texts().undisclosedUsual(missing.size(), counted, USUAL, usual.size(), labels().list(usual)));
    }

    private String name(Item item) {
        return labels().name(item.indicator());
    }

    private String page() {
        return "/regions/" + profile.region().code() + "?" + figures.query(profile.year());
    }
}
