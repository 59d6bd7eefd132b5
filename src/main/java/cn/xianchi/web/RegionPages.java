package cn.xianchi.web;

import cn.xianchi.answer.Answers;
import cn.xianchi.answer.Counties;
import cn.xianchi.benchmark.Line;
import cn.xianchi.benchmark.SideBySide;
import cn.xianchi.benchmark.Verdict;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.Asked;
import cn.xianchi.http.Language;
import cn.xianchi.http.Parameters;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.ObservationFilter;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.Report;
import cn.xianchi.words.Messages;
import cn.xianchi.words.Words;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The counties by city, and each with what it published in one year. */
@Path("/regions")
@Produces(MediaType.TEXT_HTML)
class RegionPages {
    private final Answers answers;
    private final Asked asked;
    private final Language language;

    RegionPages(Answers answers, Asked asked, Language language) {
        this.answers = answers;
        this.asked = asked;
        this.language = language;
    }

    @CheckedTemplate(basePath = "web")
    static class Templates {
        private Templates() {}

        static native TemplateInstance regions(String title, List<City> cities);

        static native TemplateInstance region(Sheet sheet, List<Family> families, List<Family> undisclosed);
    }

    record City(String name, String zone, List<Item> counties) {}

    /** {@code figures} is null for a county without any. */
    record Item(String code, String name, String figures) {}

    record Sheet(
            String code,
            String name,
            String city,
            String title,
            String sentence,
            String coverage,
            String type,
            String population,
            String populationSource,
            int year,
            List<Integer> otherYears,
            List<Source> reports,
            String beside,
            String csv,
            String xlsx) {}

    record Source(String id, String title, String date) {}

    /** The indicators of a theme, with the county's values or, where undisclosed, the names alone. */
    record Family(String code, String name, List<Value> values) {}

    record Value(String code, String name, Board.Place place) {}

    @GET
    public TemplateInstance regions(@RestQuery List<String> release) {
        Release shown = asked.release(Given.clean(release));
        Words words = language.words();
        Map<String, Long> figures = answers.allObservations(ObservationFilter.everything(), shown).stream()
                .collect(Collectors.groupingBy(Observation::region, Collectors.counting()));
        Map<String, List<Region>> cities = answers.catalog().regions().stream()
                .sorted(Comparator.comparing(Region::code))
                .collect(Collectors.groupingBy(Region::city, LinkedHashMap::new, Collectors.toList()));
        List<City> list = cities.entrySet().stream()
                .map(entry -> new City(
                        entry.getKey(),
                        entry.getValue().get(0).zone(),
                        entry.getValue().stream()
                                .map(region -> item(region, figures.get(region.code()), words))
                                .toList()))
                .toList();
        String title = words.messages().regionsTitle(answers.catalog().regions().size(), figures.size());
        return Templates.regions(title, list).setLocale(language.tag());
    }

    private static Item item(Region region, Long figures, Words words) {
        return new Item(
                region.code(),
                region.name(),
                figures == null ? null : words.messages().regionFigures(figures.intValue()));
    }

    @GET
    @Path("/{code}")
    public TemplateInstance region(
            @RestPath String code, @RestQuery List<String> year, @RestQuery List<String> release) {
        Release shown = asked.release(Given.clean(release));
        Region region = asked.region(code);
        Words words = language.words();
        Integer wanted = Parameters.year(Given.clean(year));
        NavigableSet<Integer> years = answers.allObservations(ObservationFilter.ofRegion(code), shown).stream()
                .map(Observation::year)
                .collect(Collectors.toCollection(TreeSet::new));
        int chosen = wanted != null ? wanted : years.isEmpty() ? openingYear(shown) : years.last();
        SideBySide answer =
                answers.sideBySide(List.of(region), chosen, answers.catalog().publicIndicators(), false, shown);
        List<Report> reports = answers.reportsOf(region, chosen, shown);
        return Templates.region(
                        sheet(region, chosen, years, answer, reports, beside(region, chosen, shown), words),
                        families(answer, words, true),
                        answer.columns().get(0).readInFull() ? families(answer, words, false) : List.of())
                .setLocale(language.tag());
    }

    private int openingYear(Release shown) {
        return answers.readInFull(shown).map(Counties::year).orElse(shown.year());
    }

    /** The address of this county beside those that were read in full. */
    private String beside(Region region, int year, Release shown) {
        UriBuilder address =
                UriBuilder.fromPath("/compare").queryParam("year", year).queryParam("region", region.code());
        answers.readInFull(shown).map(Counties::regions).orElse(List.of()).stream()
                .filter(other -> !other.equals(region))
                .forEach(other -> address.queryParam("region", other.code()));
        return address.build().toString();
    }

    private static List<Family> families(SideBySide answer, Words words, boolean published) {
        Map<String, List<Value>> themes = new LinkedHashMap<>();
        for (int i = 0; i < answer.lines().size(); i++) {
            Line line = answer.lines().get(i);
            if ((line.verdict() != Verdict.NOBODY) == published) {
                themes.computeIfAbsent(line.indicator().theme(), theme -> new ArrayList<>())
                        .add(new Value(
                                line.indicator().code(),
                                words.shortName(line.indicator()),
                                Board.places(answer, i, words).get(0)));
            }
        }
        return themes.entrySet().stream()
                .map(entry -> new Family(entry.getKey(), words.theme(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static Sheet sheet(
            Region region,
            int year,
            NavigableSet<Integer> years,
            SideBySide answer,
            List<Report> reports,
            String beside,
            Words words) {
        Messages say = words.messages();
        int indicators = answer.lines().size() - Board.count(answer, Verdict.NOBODY);
        String sentence = years.isEmpty()
                ? say.regionNoFigures()
                : say.regionSentence(year, indicators, Board.of(answer, words).figures());
        String coverage = reports.isEmpty()
                ? words.terms().blankNRSaid()
                : answer.columns().get(0).readInFull() ? say.regionFull() : say.regionPart();
        String population = region.population() == null
                ? say.populationUnknown()
                : say.populationOf(words.plain(BigDecimal.valueOf(region.population())), region.populationYear());
        String query = "?region=" + region.code() + "&year=" + year;
        return new Sheet(
                region.code(),
                region.name(),
                region.city(),
                say.regionTitle(region.name(), year),
                sentence,
                coverage,
                region.type() + " · " + region.zone() + " · " + region.code(),
                population,
                region.populationSource(),
                year,
                years.descendingSet().stream().filter(other -> other != year).toList(),
                reports.stream()
                        .map(report -> new Source(
                                report.id(),
                                report.title(),
                                report.date() == null
                                        ? say.dateUnknown()
                                        : report.date().toString()))
                        .toList(),
                beside,
                "/api/v1/observations.csv" + query,
                "/api/v1/observations.xlsx" + query);
    }
}
