package cn.xianchi.feature.briefing;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.profile.Profile;
import cn.xianchi.analysis.profile.ProfileSections;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.feature.briefing.Briefing.Letterhead;
import cn.xianchi.feature.briefing.Briefing.Section;
import cn.xianchi.observation.Release;
import cn.xianchi.text.OpenTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes one brief from what was compared: of a county, of the counties of a city, of one indicator. A sentence never says more
 * than the comparison: bands from four comparable figures on, else the figures beside each other; no ordinals.
 */
record BriefingComposer(Catalog catalog, CitedFigures figures) implements Cited {
    private static final String NUMERALS = "一二三四五六七八九十";

    Briefing county(Profile profile) {
        return finished(
                texts().countyTitle(profile.region().name(), profile.year()),
                new CountySections(figures, profile, ProfileSections.of(profile)).all());
    }

    /** One indicator over a group. */
    Briefing comparison(Comparison comparison) {
        return finished(
                texts().comparisonTitle(
                                labels().name(comparison.indicator()),
                                comparison.year(),
                                labels().peers(figures.peers())),
                new ComparisonSections(figures, comparison).all());
    }

    /**
     * The counties of a city.
     *
     * @param profiles of each county that has figures, among all counties
     * @param survey of the city's counties among themselves
     */
    Briefing city(String city, int counties, List<Profile> profiles, ComparisonMatrix survey) {
        String query = "year=" + survey.year() + "&release=" + figures.release().number();
        String counted = figures.counted("/?" + query);
        String overall = texts().cityOverall(city, counties, profiles.size(), survey.year(), counted);
        List<String> each =
                profiles.stream().map(profile -> inCity(profile, query)).toList();
        List<Comparison> shared = survey.comparisons().stream()
                .filter(comparison -> comparison.comparable().size() > 1)
                .toList();
        List<String> same = shared.stream().map(this::inCity).toList();
        return finished(
                texts().cityTitle(city, survey.year()),
                List.of(
                        Section.of(texts().headOverall(), List.of(overall)),
                        Section.of(texts().headCounties(), each),
                        Section.of(
                                texts().headSame(),
                                same.isEmpty() ? List.of(texts().cityNone()) : same,
                                figures.charts(shared, null))));
    }

    private String inCity(Comparison comparison) {
        return texts().citySame(labels().name(comparison.indicator()), figures.numbers(comparison.comparable()));
    }

    private String inCity(Profile profile, String query) {
        ProfileSections places = ProfileSections.of(profile);
        return texts().cityCounty(
                        profile.region().name(),
                        places.published(),
                        figures.counted("/regions/" + profile.region().code() + "?" + query),
                        figures.places(places));
    }

    /** Empty sections are left out. */
    private Briefing finished(String title, List<Section> sections) {
        Section notes = Section.of(
                texts().headNotes(), List.of(texts().said(figures.address().of("/methods"))));
        List<Section> all = Stream.concat(sections.stream().filter(section -> !section.isEmpty()), Stream.of(notes))
                .toList();
        Release release = figures.release();
        LocalDate date = release.date();
        Letterhead letterhead = new Letterhead(
                texts().masthead(),
                texts().issue(release.number()),
                texts().office(),
                texts().day(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
        return new Briefing(
                letterhead,
                title,
                IntStream.range(0, all.size())
                        .mapToObj(at -> all.get(at).numbered(order(at)))
                        .toList(),
                figures.footnotes(),
                texts().footLicence(labels().texts(OpenTexts.class).citation(release.number(), date.toString())),
                catalog.isFictional() ? labels().messages().demoData() : null);
    }

    private String order(int at) {
        return labels().chinese() ? NUMERALS.charAt(at) + "、" : at + 1 + ". ";
    }
}
