package cn.xianchi.feature.briefing;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.profile.Profile;
import cn.xianchi.analysis.profile.ProfileSections;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.feature.briefing.Briefing.Letterhead;
import cn.xianchi.feature.briefing.Briefing.Section;
import cn.xianchi.observation.Release;
import cn.xianchi.text.Labels;
import cn.xianchi.text.OpenTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes one brief from what was compared: of a county, of the counties of a city, of one indicator. A sentence never says more
 * than the comparison: bands from four comparable figures on, else the figures beside each other; no ordinals.
 */
record BriefingComposer(Catalog catalog, CitedFigures figures, BriefingCharts charts) {
    private static final String NUMERALS = "一二三四五六七八九十";

    BriefingComposer(Catalog catalog, CitedFigures figures) {
        this(catalog, figures, new BriefingCharts(figures));
    }

    private Labels labels() {
        return figures.labels();
    }

    private BriefingTexts texts() {
        return figures.texts();
    }

    Briefing county(Profile profile) {
        return finished(
                texts().countyTitle(profile.region().name(), profile.year()),
                new CountySections(figures, charts, profile, places(profile)).all());
    }

    /** One indicator over a group. */
    Briefing comparison(Comparison comparison) {
        return finished(
                texts().comparisonTitle(
                                labels().name(comparison.indicator()),
                                comparison.year(),
                                labels().peers(figures.peers())),
                new ComparisonSections(figures, charts, comparison).all());
    }

    /**
     * The counties of a city.
     *
     * @param profiles of each county that has figures, among all counties
     * @param survey of the city's counties among themselves
     */
    Briefing city(String city, int counties, List<Profile> profiles, ComparisonMatrix survey) {
        String query = "year=" + survey.year() + "&release=" + figures.release().number();
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(
                texts().headOverall(),
                List.of(texts().cityOverall(
                                city, counties, profiles.size(), survey.year(), figures.counted("/?" + query)))));
        sections.add(Section.of(
                texts().headCounties(),
                profiles.stream().map(profile -> inCity(profile, query)).toList()));
        List<Comparison> shared = survey.comparisons().stream()
                .filter(comparison -> comparison.comparable().size() > 1)
                .toList();
        List<String> same = shared.stream()
                .map(comparison -> texts().citySame(
                                labels().name(comparison.indicator()), figures.numbers(comparison.comparable())))
                .toList();
        sections.add(Section.of(
                texts().headSame(),
                same.isEmpty() ? List.of(texts().cityNone()) : same,
                charts.of(shared.stream(), null)));
        sections.removeIf(Section::isEmpty);
        return finished(texts().cityTitle(city, survey.year()), sections);
    }

    private String inCity(Profile profile, String query) {
        ProfileSections places = places(profile);
        return texts().cityCounty(
                        profile.region().name(),
                        places.published(),
                        figures.counted("/regions/" + profile.region().code() + "?" + query),
                        figures.places(places));
    }

    private ProfileSections places(Profile profile) {
        return ProfileSections.of(profile, catalog.publicIndicators());
    }

    private Briefing finished(String title, List<Section> sections) {
        sections.add(Section.of(
                texts().headNotes(), List.of(texts().said(figures.address().of("/methods")))));
        Release release = figures.release();
        LocalDate date = release.date();
        return new Briefing(
                new Letterhead(
                        texts().masthead(),
                        texts().issue(release.number()),
                        texts().office(),
                        texts().day(date.getYear(), date.getMonthValue(), date.getDayOfMonth())),
                title,
                IntStream.range(0, sections.size())
                        .mapToObj(at -> sections.get(at).numbered(order(at)))
                        .toList(),
                figures.footnotes(),
                texts().footLicence(labels().texts(OpenTexts.class).citation(release.number(), date.toString())),
                catalog.isFictional() ? labels().messages().demoData() : null);
    }

    private String order(int at) {
        return labels().chinese() ? NUMERALS.charAt(at) + "、" : at + 1 + ". ";
    }
}
