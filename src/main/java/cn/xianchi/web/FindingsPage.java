package cn.xianchi.web;

import cn.xianchi.answer.Aggregates;
import cn.xianchi.answer.Answers;
import cn.xianchi.answer.Judgements;
import cn.xianchi.catalog.Code;
import cn.xianchi.finding.Check;
import cn.xianchi.finding.Finding;
import cn.xianchi.http.Asked;
import cn.xianchi.http.Judges;
import cn.xianchi.http.Language;
import cn.xianchi.http.Parameters;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.ObservationFilter;
import cn.xianchi.observation.Release;
import cn.xianchi.words.FindingWords;
import cn.xianchi.words.FoundTexts;
import cn.xianchi.words.Words;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;

/** What does not fit among the figures of a year (METHODS 4.11), each finding with all its evidence. */
@Path("/findings")
@Produces(MediaType.TEXT_HTML)
class FindingsPage {
    private final Judgements judgements;
    private final Answers answers;
    private final Asked asked;
    private final Language language;

    FindingsPage(Judgements judgements, Answers answers, Asked asked, Language language) {
        this.judgements = judgements;
        this.answers = answers;
        this.asked = asked;
        this.language = language;
    }

    @CheckedTemplate(basePath = "web")
    static class Templates {
        private Templates() {}

        static native TemplateInstance findings(
                Sheet sheet, List<FindingChoice.Count> counts, List<FindingList.Group> groups, Pages pages);
    }

    record Sheet(
            int year,
            String kicker,
            String title,
            String checked,
            List<Scope.Option> years,
            List<Scope.Option> counties,
            List<String> checks,
            boolean all,
            String everything,
            String whole,
            String source,
            String release,
            String csv,
            String xlsx) {}

    @GET
    @Judges
    public TemplateInstance findings(
            @RestQuery List<String> year,
            @RestQuery List<String> check,
            @RestQuery List<String> region,
            @RestQuery List<String> page,
            @RestQuery List<String> release) {
        Release shown = asked.release(Given.clean(release));
        FindingChoice choice = new FindingChoice(
                asked.year(Given.clean(year), shown),
                Parameters.codes("check", LaggingChoice.split(check), Check.class),
                asked.regions(LaggingChoice.split(region)),
                Controls.older(answers, shown));
        List<Finding> all = judgements.findings(choice.year(), shown);
        List<Finding> listed = all.stream().filter(choice::shows).toList();
        Pages pages = Pages.of(
                Given.clean(page),
                listed.size(),
                number -> choice.address(choice.checks())
                        .queryParam("page", number)
                        .build()
                        .toString());
        Words words = language.words();
        FindingList list = new FindingList(new FindingWords(words, answers.catalog(), answers.reportsById(shown)));
        return Templates.findings(
                        sheet(choice, all, listed, shown, words),
                        choice.counts(all, words),
                        list.groups(pages.cut(listed), listed),
                        pages)
                .setLocale(language.tag());
    }

    private Sheet sheet(FindingChoice choice, List<Finding> all, List<Finding> listed, Release shown, Words words) {
        FoundTexts say = words.texts(FoundTexts.class);
        Aggregates.Group year = ofYear(choice.year(), shown);
        boolean whole = choice.checks().isEmpty() && choice.regions().isEmpty();
        return new Sheet(
                choice.year(),
                say.checkedFigures(
                        choice.year(), year == null ? 0 : year.regions(), year == null ? 0 : year.observations()),
                title(choice.year(), all, words),
                say.whatIsCheckedLead(answers.catalog().relations().size()),
                years(choice.year(), shown),
                choice.counties(all, answers.catalog(), words),
                choice.checks().stream().map(Code::of).toList(),
                whole,
                choice.address(List.of()).replaceQueryParam("region").build().toString(),
                whole ? null : say.everyFinding(all.size()),
                source(listed, words),
                choice.release(),
                choice.file("csv"),
                choice.file("xlsx"));
    }

    /** How many figures there are to check; null where there is none. */
    private Aggregates.Group ofYear(int year, Release shown) {
        ObservationFilter filter = new ObservationFilter(null, null, List.of(year), null, null);
        return answers.aggregates(List.of("year"), filter, null, shown).groups().stream()
                .findFirst()
                .orElse(null);
    }

    private String title(int year, List<Finding> all, Words words) {
        FoundTexts say = words.texts(FoundTexts.class);
        if (all.isEmpty()) {
            return say.noneFound(year);
        }
        if (all.size() == 1) {
            Finding only = all.get(0);
            String county = answers.catalog()
                    .region(only.first().region())
                    .orElseThrow()
                    .name();
            return say.oneFound(year, county, words.judgements().check(only.check()));
        }
        Set<Observation> doubted = all.stream().map(Finding::first).collect(Collectors.toSet());
        long counties = doubted.stream().map(Observation::region).distinct().count();
        return say.someFound(year, all.size(), (int) counties, doubted.size());
    }

    private static Set<Observation> figures(List<Finding> findings) {
        return findings.stream().flatMap(one -> one.observations().stream()).collect(Collectors.toSet());
    }

    /** How many figures are listed and what they were read from; null where there are none. */
    private static String source(List<Finding> listed, Words words) {
        Set<Observation> figures = figures(listed);
        Set<String> reports =
                figures.stream().map(one -> one.evidence().report()).collect(Collectors.toSet());
        return figures.isEmpty() ? null : words.texts(FoundTexts.class).figuresOf(figures.size(), reports.size());
    }

    private List<Scope.Option> years(int year, Release shown) {
        Set<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        years.addAll(judgements.years(shown));
        years.add(year);
        return years.stream()
                .map(one -> new Scope.Option(one.toString(), one.toString(), one == year))
                .toList();
    }
}
