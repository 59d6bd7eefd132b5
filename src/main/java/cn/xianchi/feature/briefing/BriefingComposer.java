package cn.xianchi.feature.briefing;

import cn.xianchi.analysis.comparison.Band;
import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.analysis.comparison.MissingReason;
import cn.xianchi.analysis.peers.PeerGroup;
import cn.xianchi.analysis.profile.Profile;
import cn.xianchi.analysis.profile.Profile.Item;
import cn.xianchi.analysis.profile.ProfileSections;
import cn.xianchi.analysis.profile.ProfileSections.Place;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.catalog.Region;
import cn.xianchi.feature.briefing.Briefing.Bar;
import cn.xianchi.feature.briefing.Briefing.Chart;
import cn.xianchi.feature.briefing.Briefing.Paragraph;
import cn.xianchi.feature.briefing.Briefing.Section;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.Report;
import cn.xianchi.text.Labels;
import cn.xianchi.text.OpenTexts;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes briefs from what was compared: of a county, of the counties of a city, of one indicator. A sentence never says more
 * than its verdict: bands from four comparable figures on, else the figures beside each other; no ordinals.
 */
public final class BriefingComposer {
    /** A figure with more bars cannot be read on paper. */
    private static final int MOST_BARS = 20;

    private static final int MOST_CHARTS = 4;
    /** So many counties publish an indicator that another's silence is worth its name. */
    private static final int USUAL = 2;

    private static final String NUMERALS = "一二三四五六七八九十";

    private final Release release;
    private final Footnotes notes;
    private final Labels labels;
    private final BriefingTexts say;
    private final Catalog catalog;
    private final PeerGroup peers;
    private int charts;

    /**
     * @param peers the group that is compared
     * @param root address of this server, for the notes
     */
    public BriefingComposer(
            Release release, Map<String, Report> reports, Catalog catalog, PeerGroup peers, URI root, Labels labels) {
        this.release = release;
        this.peers = peers;
        this.notes = new Footnotes(reports, root, labels);
        this.labels = labels;
        this.say = labels.texts(BriefingTexts.class);
        this.catalog = catalog;
    }

    public Briefing county(Profile profile) {
        ProfileSections placement = ProfileSections.of(profile, catalog.publicIndicators());
        Region region = profile.region();
        String page = "/regions/" + region.code() + "?" + view(profile.year());
        List<Section> sections = new ArrayList<>();
        sections.add(section(
                say.headOverall(),
                placement.published() == 0
                        ? say.countyNone(region.name(), profile.year())
                        : say.countyOverall(
                                region.name(),
                                profile.year(),
                                placement.published(),
                                notes.counted(release.number(), page),
                                labels.peers(peers),
                                parts(placement))));
        for (Band band : Band.values()) {
            List<Item> items = placement.judged().stream()
                    .filter(item -> item.own().band() == band)
                    .toList();
            if (!items.isEmpty()) {
                sections.add(new Section(
                        labels.band(band),
                        items.stream()
                                .map(item -> Footnotes.paragraph(judged(item)))
                                .toList(),
                        items.stream()
                                .map(item -> chart(item.comparison(), region))
                                .flatMap(Stream::ofNullable)
                                .toList()));
            }
        }
        add(sections, say.headFew(), few(placement));
        add(
                sections,
                say.headApart(),
                placement.at(Place.APART).stream().map(this::apart).toList());
        List<String> lone = placement.at(Place.LONE).stream()
                .map(item -> say.itemLone(name(item), number(item.own())))
                .toList();
        if (!lone.isEmpty()) {
            add(sections, say.headLone(region.shortName()), List.of(sentence(lone)));
        }
        List<Item> missing = placement.at(Place.UNDISCLOSED);
        if (!missing.isEmpty()) {
            List<String> usual = missing.stream()
                    .filter(item -> item.comparison().values().size() >= USUAL)
                    .map(this::name)
                    .toList();
            String counted = notes.counted(release.number(), page);
            add(
                    sections,
                    say.headUndisclosed(region.shortName()),
                    List.of(
                            usual.isEmpty()
                                    ? say.undisclosed(missing.size(), counted)
                                    : say.undisclosedUsual(
                                            missing.size(), counted, USUAL, usual.size(), labels.list(usual))));
        }
        return finished(say.countyTitle(region.name(), profile.year()), sections);
    }

    /** One indicator over a group. */
    public Briefing comparison(Comparison comparison) {
        Indicator indicator = comparison.indicator();
        String page = page(comparison);
        List<CountyValue> comparable = comparison.comparable();
        int n = comparable.size();
        List<String> said = new ArrayList<>();
        said.add(say.comparisonOverall(comparison.year(), n, notes.counted(release.number(), page)));
        boolean neutral = indicator.polarity() == Polarity.NEUTRAL;
        if (neutral) {
            said.add(say.comparisonNeutral());
        } else if (comparison.statistics().median() == null) {
            said.add(say.comparisonFew());
        }
        if (comparison.statistics().median() != null) {
            said.add(say.comparisonMedian(median(comparison)));
        }
        List<Section> sections = new ArrayList<>();
        Chart chart = chart(comparison, null);
        sections.add(new Section(
                say.headOverall(),
                List.of(Footnotes.paragraph(joined(said))),
                chart == null ? List.of() : List.of(chart)));
        List<String> lists = new ArrayList<>();
        if (comparable.stream().anyMatch(standing -> standing.band() != null)) {
            for (Band band : Band.values()) {
                List<CountyValue> some = comparable.stream()
                        .filter(standing -> standing.band() == band)
                        .toList();
                if (!some.isEmpty()) {
                    lists.add(say.comparisonBand(labels.band(band), numbers(some)));
                }
            }
        } else if (n > 0) {
            lists.add(say.comparisonList(numbers(comparable)));
        }
        if (!comparison.incomparable().isEmpty()) {
            lists.add(say.comparisonApart(labels.list(comparison.incomparable().stream()
                    .map(standing ->
                            say.apartNumber(county(standing), number(standing), labels.list(labels.reasons(standing))))
                    .toList())));
        }
        add(sections, say.headCounties(), lists);
        List<String> blanks = new ArrayList<>();
        List<String> undisclosed = comparison.blanks().stream()
                .filter(county -> county.missing() == MissingReason.O)
                .map(county -> county.region().name())
                .toList();
        if (!undisclosed.isEmpty()) {
            blanks.add(say.comparisonUndisclosed(undisclosed.size(), labels.list(undisclosed))
                    + notes.counted(release.number(), page));
        }
        int without = comparison.blanks().size() - undisclosed.size();
        if (without > 0) {
            blanks.add(say.comparisonNoReport(without) + notes.counted(release.number(), page));
        }
        add(sections, say.headNotes(), blanks);
        return finished(say.comparisonTitle(labels.name(indicator), comparison.year(), labels.peers(peers)), sections);
    }

    /**
     * The counties of a city.
     *
     * @param profiles of each county that has figures, among all counties
     * @param survey of the city's counties among themselves
     */
    public Briefing city(String city, int counties, List<Profile> profiles, ComparisonMatrix survey) {
        int year = survey.year();
        String page = "/?year=" + year + "&release=" + release.number();
        List<Section> sections = new ArrayList<>();
        sections.add(section(
                say.headOverall(),
                say.cityOverall(city, counties, profiles.size(), year, notes.counted(release.number(), page))));
        add(
                sections,
                say.headCounties(),
                profiles.stream()
                        .map(profile -> {
                            ProfileSections placement = ProfileSections.of(profile, catalog.publicIndicators());
                            return say.cityCounty(
                                    profile.region().name(),
                                    placement.published(),
                                    notes.counted(
                                            release.number(),
                                            "/regions/" + profile.region().code() + "?year=" + year + "&release="
                                                    + release.number()),
                                    parts(placement));
                        })
                        .toList());
        List<Comparison> shared = survey.comparisons().stream()
                .filter(comparison -> comparison.comparable().size() > 1)
                .toList();
        List<Paragraph> same = shared.stream()
                .map(comparison -> Footnotes.paragraph(
                        say.citySame(labels.name(comparison.indicator()), numbers(comparison.comparable()))))
                .toList();
        sections.add(new Section(
                say.headSame(),
                same.isEmpty() ? List.of(Footnotes.paragraph(say.cityNone())) : same,
                shared.stream()
                        .map(comparison -> chart(comparison, null))
                        .flatMap(Stream::ofNullable)
                        .toList()));
        return finished(say.cityTitle(city, year), sections);
    }

    private Briefing finished(String title, List<Section> sections) {
        sections.add(section(say.headNotes(), say.said(notes.at("/methods"))));
        LocalDate date = release.date();
        return new Briefing(
                say.masthead(),
                say.issue(release.number()),
                say.office(),
                say.day(date.getYear(), date.getMonthValue(), date.getDayOfMonth()),
                title,
                IntStream.range(0, sections.size())
                        .mapToObj(at -> sections.get(at).numbered(order(at)))
                        .toList(),
                notes.texts(),
                say.footLicence(labels.texts(OpenTexts.class).citation(release.number(), date.toString())),
                catalog.isFictional() ? labels.messages().demoData() : null);
    }

    private String order(int at) {
        return labels.chinese() ? NUMERALS.charAt(at) + "、" : at + 1 + ". ";
    }

    private String parts(ProfileSections placement) {
        List<String> parts = new ArrayList<>();
        List<Item> judged = placement.judged();
        for (Band band : Band.values()) {
            int n = (int)
                    judged.stream().filter(item -> item.own().band() == band).count();
            if (n > 0) {
                parts.add(say.partBand(labels.band(band), n));
            }
        }
        int few = placement.count(Place.PLACED) - judged.size() + placement.count(Place.LEVEL);
        if (few > 0) {
            parts.add(say.partFew(few));
        }
        if (placement.count(Place.APART) > 0) {
            parts.add(say.partApart(placement.count(Place.APART)));
        }
        if (placement.count(Place.LONE) > 0) {
            parts.add(say.partLone(placement.count(Place.LONE)));
        }
        return labels.list(parts);
    }

    private String judged(Item item) {
        Comparison comparison = item.comparison();
        CountyValue own = item.own();
        String name = name(item) + (comparison.indicator().polarity() == Polarity.LOWER ? say.goodLow() : "");
        String band = labels.band(own.band());
        int n = comparison.statistics().n();
        String text = own.band() == Band.UNDETERMINED
                ? say.itemOpen(name, number(own), n, band, median(comparison), gap(item))
                : say.itemOf(name, number(own), n, band, median(comparison), gap(item));
        return text + caution(own);
    }

    private String gap(Item item) {
        BigDecimal gap = item.own().gapToMedian();
        if (gap.signum() == 0) {
            return say.gapNone();
        }
        String amount = notes.cite(
                item.comparison().indicator().isPercent()
                        ? labels.judging().points(labels.judgements().computed(gap.abs()))
                        : labels.judgements()
                                .amount(gap.abs(), item.comparison().indicator()),
                say.noteGap());
        return gap.signum() < 0 ? say.gapBelow(amount) : say.gapAbove(amount);
    }

    private String median(Comparison comparison) {
        return notes.cite(
                labels.judgements().amount(comparison.statistics().median(), comparison.indicator()),
                say.noteMedian(comparison.statistics().n(), notes.at(page(comparison))));
    }

    private String caution(CountyValue standing) {
        return standing.grade() == Grade.CAUTION ? say.caution(labels.list(labels.reasons(standing))) : "";
    }

    private List<String> few(ProfileSections placement) {
        return Stream.concat(placement.at(Place.PLACED).stream(), placement.at(Place.LEVEL).stream())
                .filter(item -> item.own().band() == null)
                .map(item -> {
                    Comparison comparison = item.comparison();
                    String text = comparison.statistics().median() != null
                            ? say.itemNeutral(
                                    name(item),
                                    number(item.own()),
                                    comparison.statistics().n(),
                                    median(comparison))
                            : say.itemFew(
                                    name(item),
                                    number(item.own()),
                                    numbers(comparison.comparable().stream()
                                            .filter(other -> other != item.own())
                                            .toList()));
                    return text + caution(item.own());
                })
                .toList();
    }

    private String apart(Item item) {
        String why = labels.list(labels.reasons(item.own()));
        return item.own().isComparable()
                ? say.itemApartOthers(name(item), number(item.own()))
                : say.itemApart(name(item), number(item.own()), why);
    }

    private String numbers(List<CountyValue> standings) {
        return labels.list(standings.stream()
                .map(standing -> say.countyNumber(county(standing), number(standing)))
                .toList());
    }

    /** The number with its note; of a county that printed only parts, these. */
    private String number(CountyValue county) {
        return county.hasValue()
                ? notes.number(county.observation())
                : labels.list(county.parts().stream()
                        .map(part -> labels.dimensionValue(part.dimension()) + " " + notes.number(part))
                        .toList());
    }

    private static String county(CountyValue standing) {
        return standing.region().name();
    }

    private String name(Item item) {
        return labels.name(item.comparison().indicator());
    }

    private Chart chart(Comparison comparison, Region own) {
        List<CountyValue> comparable = comparison.comparable();
        if (comparable.size() < 2 || comparable.size() > MOST_BARS || charts == MOST_CHARTS) {
            return null;
        }
        charts++;
        String unit = labels.unit(comparison.indicator());
        String caption = say.chart(
                charts,
                labels.name(comparison.indicator()),
                comparison.year(),
                unit,
                notes.cite("", say.noteChart(notes.at(page(comparison)))));
        return new Chart(
                Footnotes.paragraph(caption),
                unit,
                comparable.stream()
                        .map(standing -> {
                            Observation value = standing.observation();
                            return new Bar(
                                    county(standing),
                                    value.figure().value(),
                                    labels.number(value).text(),
                                    standing.grade() == Grade.CAUTION,
                                    standing.region().equals(own));
                        })
                        .toList(),
                comparison.statistics().median());
    }

    private String page(Comparison comparison) {
        return "/compare?indicator=" + comparison.indicator().code() + "&" + view(comparison.year());
    }

    private String view(int year) {
        String group =
                peers.code().equals("all") ? "" : "&peers=" + URLEncoder.encode(peers.code(), StandardCharsets.UTF_8);
        return "year=" + year + group + "&release=" + release.number();
    }

    private Section section(String heading, String sentence) {
        return new Section(heading, List.of(Footnotes.paragraph(sentence)), List.of());
    }

    private static void add(List<Section> sections, String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            sections.add(new Section(
                    heading, sentences.stream().map(Footnotes::paragraph).toList(), List.of()));
        }
    }

    private String sentence(List<String> items) {
        return say.listed(labels.list(items));
    }

    private String joined(List<String> sentences) {
        return String.join(labels.chinese() ? "" : " ", sentences);
    }
}
