package cn.xianchi.query;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.CountyYear;
import cn.xianchi.analysis.comparison.Reference;
import cn.xianchi.analysis.consistency.ConsistencyChecks;
import cn.xianchi.analysis.consistency.Finding;
import cn.xianchi.analysis.index.CompositeIndex;
import cn.xianchi.analysis.index.IndexBreakdown;
import cn.xianchi.analysis.index.IndexDefinition;
import cn.xianchi.analysis.lagging.Assessment;
import cn.xianchi.analysis.lagging.LaggingAssessor;
import cn.xianchi.analysis.lagging.RagStatus;
import cn.xianchi.analysis.lagging.Screening;
import cn.xianchi.analysis.peers.SimilarCounties;
import cn.xianchi.analysis.peers.SimilarityIndex;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.catalog.Region;
import cn.xianchi.catalog.Relation;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.ObservationFilter;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.Report;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be said of many indicators at once: surveys, profiles, short boards, trends, indices and findings. */
@ApplicationScoped
public class Judgements {
    /** Worst first: by lamp, then by distance from the median, then by county and indicator. */
    private static final Comparator<Assessment> WORST_FIRST = Comparator.comparing(Assessment::lamp)
            .thenComparing(Assessment::distance, Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))
            .thenComparing(judgement -> judgement.region().code())
            .thenComparing(judgement -> judgement.indicator().code());

    private final Answers answers;
    private final Catalog catalog;
    private final SimilarityIndex neighbourhood;

    Judgements(Answers answers) {
        this.answers = answers;
        this.catalog = answers.catalog();
        this.neighbourhood = new SimilarityIndex(catalog.regions());
    }

    /** The counties most like one. */
    public SimilarCounties neighbours(Region region) {
        return neighbourhood.of(region);
    }

    /** One year of a group of counties, indicator by indicator. */
    public ComparisonMatrix survey(int year, List<Region> peers, List<Indicator> indicators, Release release) {
        Map<String, Report> reports = answers.reportsById(release);
        List<CountyYear> columns = answers.columns(peers, year, false, reports, release);
        List<Observation> found = answers.allObservations(filter(peers, indicators, List.of(year)), release);
        return ComparisonMatrix.of(year, columns, indicators, found, reports);
    }

    /** The county among its peers, itself included. */
    public Profile profile(Region region, int year, List<Region> peers, Release release) {
        List<Region> group = peers.contains(region)
                ? peers
                : Stream.concat(peers.stream(), Stream.of(region))
                        .sorted(Comparator.comparing(Region::code))
                        .toList();
        ComparisonMatrix survey = survey(year, group, catalog.publicIndicators(), release);
        Map<String, Trend> trends = trends(survey, List.of(region), catalog.publicIndicators(), release).stream()
                .collect(Collectors.toMap(trend -> trend.indicator().code(), trend -> trend));
        List<Profile.Item> items = new ArrayList<>();
        for (Comparison comparison : survey.comparisons()) {
            CountyValue own = comparison.byRegion().get(region.code());
            Trend trend = trends.get(comparison.indicator().code());
            Assessment judgement = own.isBlank()
                    ? null
                    : LaggingAssessor.of(comparison).stream()
                            .filter(one -> one.region().equals(region))
                            .findFirst()
                            .map(one -> one.with(trend))
                            .orElse(null);
            items.add(new Profile.Item(
                    comparison, own, judgement, trend == null || trend.values().isEmpty() ? null : trend));
        }
        return new Profile(region, year, group, items);
    }

    /**
     * The judgements of a year whose lamps are asked for, each with its county's trend.
     *
     * @param peers the group in which a county is judged
     * @param shown which of the group's counties are shown
     */
    public Lagging lagging(
            int year,
            List<Region> peers,
            Predicate<Region> shown,
            List<Indicator> indicators,
            Collection<RagStatus> lamps,
            Release release) {
        ComparisonMatrix survey = survey(year, peers, indicators, release);
        List<Assessment> all = survey.comparisons().stream()
                .flatMap(comparison -> LaggingAssessor.of(comparison).stream())
                .filter(judgement -> shown.test(judgement.region()))
                .toList();
        // a trend can only turn amber into red
        boolean behind = lamps.contains(RagStatus.RED) || lamps.contains(RagStatus.AMBER);
        List<Assessment> chosen = all.stream()
                .filter(one -> one.lamp() == RagStatus.AMBER ? behind : lamps.contains(one.lamp()))
                .toList();
        Map<List<String>, Trend> trends = trends(survey, chosen, release);
        List<Assessment> items = chosen.stream()
                .map(one -> one.with(
                        trends.get(List.of(one.indicator().code(), one.region().code()))))
                .filter(one -> lamps.contains(one.lamp()))
                .sorted(WORST_FIRST)
                .toList();
        return new Lagging(year, items, all, Screening.of(survey.comparisons()));
    }

    private Map<List<String>, Trend> trends(ComparisonMatrix survey, List<Assessment> judgements, Release release) {
        Set<String> regions = new TreeSet<>();
        Set<String> indicators = new TreeSet<>();
        judgements.forEach(one -> {
            regions.add(one.region().code());
            indicators.add(one.indicator().code());
        });
        return trends(
                        survey,
                        regions.stream()
                                .map(code -> catalog.region(code).orElseThrow())
                                .toList(),
                        indicators.stream()
                                .map(code -> catalog.indicator(code).orElseThrow())
                                .toList(),
                        release)
                .stream()
                .collect(Collectors.toMap(
                        trend ->
                                List.of(trend.indicator().code(), trend.region().code()),
                        trend -> trend));
    }

    /** The years up to the survey's of each of the given counties and indicators, held against the survey's references. */
    private List<Trend> trends(
            ComparisonMatrix survey, List<Region> regions, List<Indicator> indicators, Release release) {
        return trends(regions, indicators, survey.year(), references(survey), release);
    }

    private List<Trend> trends(
            List<Region> regions,
            List<Indicator> indicators,
            int lastYear,
            Map<String, Reference> references,
            Release release) {
        Map<String, Report> reports = answers.reportsById(release);
        Map<String, List<CountyYear>> columns = columnsTo(lastYear, regions, reports, release);
        List<Integer> years = columns.values().stream()
                .flatMap(List::stream)
                .map(CountyYear::year)
                .distinct()
                .toList();
        Map<List<String>, List<Observation>> found =
                byIndicatorAndRegion(answers.allObservations(filter(regions, indicators, years), release));
        List<Trend> trends = new ArrayList<>();
        for (Indicator indicator : indicators) {
            for (Region region : regions) {
                trends.add(Trend.of(
                        indicator,
                        region,
                        columns.get(region.code()),
                        lastYear,
                        references.get(indicator.code()),
                        found.getOrDefault(List.of(indicator.code(), region.code()), List.of()),
                        reports));
            }
        }
        return trends;
    }

    /** By code, the years of each county that have a report or figures, up to one. */
    private Map<String, List<CountyYear>> columnsTo(
            int lastYear, List<Region> regions, Map<String, Report> reports, Release release) {
        Map<String, List<CountyYear>> columns = answers.columnsOverYears(regions, reports, release);
        columns.replaceAll((region, own) ->
                own.stream().filter(column -> column.year() <= lastYear).toList());
        return columns;
    }

    private static Map<List<String>, List<Observation>> byIndicatorAndRegion(List<Observation> observations) {
        return observations.stream().collect(Collectors.groupingBy(one -> List.of(one.indicator(), one.region())));
    }

    /**
     * One indicator over all years of the given counties, by code; where none are given, of those that have it in two years
     * at least.
     */
    public List<Trend> trends(Indicator indicator, List<Region> regions, Release release) {
        List<Observation> all = answers.allObservations(ObservationFilter.ofIndicator(indicator.code()), release);
        int lastYear = all.stream().mapToInt(Observation::year).max().orElse(release.year());
        Comparison last = comparison(indicator, lastYear, release);
        List<Region> chosen = regions.isEmpty() ? inTwoYears(all) : regions;
        List<Trend> trends =
                trends(chosen, List.of(indicator), lastYear, Map.of(indicator.code(), last.reference()), release);
        return growthOf(indicator)
                .map(growth -> withGrowth(
                        trends,
                        growth,
                        lastYear,
                        comparison(growth, lastYear, release).reference(),
                        release))
                .orElse(trends);
    }

    /** The indicator that gives the change of a flow on the year before. */
    private Optional<Indicator> growthOf(Indicator flow) {
        return catalog.relations().stream()
                .filter(relation ->
                        relation.type() == Relation.Type.GROWTH && relation.of().equals(flow.code()))
                .findFirst()
                .flatMap(relation -> answers.indicator(relation.indicator()));
    }

    private List<Trend> withGrowth(
            List<Trend> trends, Indicator growth, int lastYear, Reference reference, Release release) {
        List<Region> regions = trends.stream().map(Trend::region).toList();
        Map<Region, Trend> growths =
                trends(regions, List.of(growth), lastYear, Map.of(growth.code(), reference), release).stream()
                        .collect(Collectors.toMap(Trend::region, trend -> trend));
        return trends.stream()
                .map(trend -> trend.with(growths.get(trend.region())))
                .toList();
    }

    private Comparison comparison(Indicator indicator, int year, Release release) {
        List<Region> all = List.copyOf(catalog.regions());
        return survey(year, all, List.of(indicator), release).comparisons().get(0);
    }

    private List<Region> inTwoYears(List<Observation> all) {
        Map<String, Set<Integer>> years = all.stream()
                .collect(Collectors.groupingBy(
                        Observation::region, Collectors.mapping(Observation::year, Collectors.toSet())));
        return years.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .sorted()
                .map(code -> catalog.region(code).orElseThrow())
                .toList();
    }

    /** A composite index of the basket; its goalposts are those of the base year. */
    public CompositeIndex index(IndexDefinition basket, int year, int baseYear, List<Region> peers, Release release) {
        ComparisonMatrix survey = survey(year, peers, basket.indicators(), release);
        ComparisonMatrix base = baseYear == year ? survey : survey(baseYear, peers, basket.indicators(), release);
        return CompositeIndex.of(basket, survey.comparisons(), base.comparisons());
    }

    /** An index with all that could be in it and what it is made of; the definition may be empty. */
    public IndexBreakdown indexBreakdown(
            IndexDefinition definition, int year, int baseYear, List<Region> peers, Release release) {
        List<Indicator> judged = catalog.publicIndicators().stream()
                .filter(indicator -> indicator.polarity() != Polarity.NEUTRAL)
                .toList();
        ComparisonMatrix survey = survey(year, peers, judged, release);
        ComparisonMatrix base = baseYear == year ? survey : survey(baseYear, peers, judged, release);
        return IndexBreakdown.of(definition, survey, base);
    }

    /** What does not fit among the figures of a year. */
    public List<Finding> findings(int year, Release release) {
        List<Region> all = List.copyOf(catalog.regions());
        List<Indicator> indicators = catalog.publicIndicators();
        Map<String, Report> reports = answers.reportsById(release);
        Map<String, List<CountyYear>> columns = columnsTo(year, all, reports, release);
        List<Integer> years =
                this.years(release).stream().filter(one -> one <= year).toList();
        List<Observation> found = answers.allObservations(filter(all, indicators, years), release);
        List<Observation> ofYear =
                found.stream().filter(one -> one.year() == year).toList();
        ComparisonMatrix survey = ComparisonMatrix.of(
                year, answers.columns(all, year, false, reports, release), indicators, ofYear, reports);
        Map<String, Reference> references = references(survey);
        List<Trend> trends = new ArrayList<>();
        byIndicatorAndRegion(found).forEach((key, own) -> {
            if (own.stream().map(Observation::year).distinct().count() > 1) {
                trends.add(Trend.of(
                        catalog.indicator(key.get(0)).orElseThrow(),
                        catalog.region(key.get(1)).orElseThrow(),
                        columns.get(key.get(1)),
                        year,
                        references.get(key.get(0)),
                        own,
                        reports));
            }
        });
        return ConsistencyChecks.of(survey, ofYear, trends, catalog.relations());
    }

    private static Map<String, Reference> references(ComparisonMatrix survey) {
        return survey.comparisons().stream()
                .collect(Collectors.toMap(one -> one.indicator().code(), Comparison::reference));
    }

    /** The years of which the release shows figures or reports, the newest first. */
    public List<Integer> years(Release release) {
        Set<Integer> years = answers.reports(release).stream().map(Report::year).collect(Collectors.toSet());
        return years.stream().sorted(Comparator.reverseOrder()).toList();
    }

    /** What is all of them is no restriction. */
    private ObservationFilter filter(List<Region> regions, List<Indicator> indicators, List<Integer> years) {
        boolean everywhere = regions.size() == catalog.regions().size();
        boolean everything = indicators.size() == catalog.publicIndicators().size();
        return new ObservationFilter(
                everywhere ? null : regions.stream().map(Region::code).toList(),
                everything ? null : indicators.stream().map(Indicator::code).toList(),
                years,
                null,
                null);
    }
}
