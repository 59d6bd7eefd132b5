package cn.xianchi.feature.lagging;

import cn.xianchi.analysis.lagging.Assessment;
import cn.xianchi.analysis.lagging.RagStatus;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.guard.RevealsJudgement;
import cn.xianchi.http.request.Parameters;
import cn.xianchi.http.request.RequestLanguage;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Release;
import cn.xianchi.page.Given;
import cn.xianchi.page.Pagination;
import cn.xianchi.page.PeerGroupForm;
import cn.xianchi.query.Lagging;
import cn.xianchi.query.LaggingQueries;
import cn.xianchi.query.ReportQueries;
import cn.xianchi.text.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** Short boards (METHODS 4.4): which figures lag, behind what, by how much, each with its arithmetic. */
@Path("/lagging")
@Produces(MediaType.TEXT_HTML)
class LaggingPage {
    private static final int NAMED = 5;

    private final Catalog catalog;
    private final ReportQueries reportQueries;
    private final LaggingQueries laggingQueries;
    private final RequestParameters parameters;
    private final RequestLanguage language;

    LaggingPage(
            Catalog catalog,
            ReportQueries reportQueries,
            LaggingQueries laggingQueries,
            RequestParameters parameters,
            RequestLanguage language) {
        this.catalog = catalog;
        this.reportQueries = reportQueries;
        this.laggingQueries = laggingQueries;
        this.parameters = parameters;
        this.language = language;
    }

    @CheckedTemplate(basePath = "feature/lagging")
    static class Templates {
        private Templates() {}

        static native TemplateInstance lagging(
                LaggingSummary head,
                PeerGroupForm scope,
                LaggingFilter.Choices choices,
                Sheet sheet,
                List<LaggingTable.Group> groups,
                Pagination pages,
                ScreeningView screened);
    }

    /**
     * What stands around the list. {@code ordered} says that it has a worst end, {@code open} that its only row shows its
     * arithmetic at once.
     */
    record Sheet(
            String listHead,
            boolean ordered,
            boolean open,
            String group,
            String link,
            String behind,
            String everything,
            boolean showsBehind,
            boolean showsEverything,
            String source,
            String csv,
            String xlsx) {}

    @GET
    @RevealsJudgement
    public TemplateInstance lagging(
            @RestQuery List<String> year,
            @RestQuery List<String> peers,
            @RestQuery List<String> pick,
            @RestQuery List<String> like,
            @RestQuery List<String> peer,
            @RestQuery List<String> region,
            @RestQuery List<String> city,
            @RestQuery List<String> theme,
            @RestQuery List<String> lamp,
            @RestQuery List<String> group,
            @RestQuery List<String> page,
            @RestQuery List<String> release) {
        Release shown = parameters.release();
        List<String> regions = Given.split(region);
        List<String> cities = Given.split(city);
        List<String> themes = Given.split(theme);
        LaggingQuery query = new LaggingParams(
                        year,
                        PeerGroupForm.peers(peers, pick, like, peer),
                        regions,
                        cities,
                        themes,
                        Given.split(lamp),
                        release)
                .in(parameters);
        String grouping = Parameters.single("group", Given.clean(group));
        Parameters.among("group", Given.clean(group), LaggingFilter.GROUPS);
        LaggingFilter choice = new LaggingFilter(
                query, regions, cities, themes, grouping == null ? "none" : grouping, parameters.older());
        return page(choice, Given.clean(page), shown).setLocale(language.tag());
    }

    private TemplateInstance page(LaggingFilter choice, List<String> page, Release shown) {
        Labels labels = language.labels();
        LaggingQuery query = choice.query();
        Lagging found = withBehind(query).ask(laggingQueries, shown);
        List<Assessment> behind = found.items().stream()
                .filter(one -> LaggingFilter.SHORT.contains(one.status()))
                .toList();
        LaggingTable worklist = LaggingTable.of(choice.group(), labels);
        List<Assessment> listed = worklist.ordered(
                found.items().stream().filter(one -> choice.shows(one.status())).toList());
        Pagination pages = Pagination.of(page, listed.size(), choice::page);
        return Templates.lagging(
                LaggingSummary.of(choice, kicker(choice, labels), behind, found.all(), labels),
                PeerGroupForm.of(
                        query.year(),
                        query.peers(),
                        reportQueries.years(shown),
                        catalog.regions(),
                        parameters.older(),
                        labels),
                choice.choices(catalog, labels),
                sheet(choice, listed, found.all(), labels),
                worklist.groups(pages.cut(listed), listed),
                pages,
                ScreeningView.of(found.screening(), labels));
    }

    /** The counts in the head need red and amber told apart, whichever lamps are listed. */
    private static LaggingQuery withBehind(LaggingQuery query) {
        Set<RagStatus> lamps = EnumSet.copyOf(query.lamps());
        lamps.addAll(LaggingFilter.SHORT);
        return new LaggingQuery(query.year(), query.peers(), query.shown(), query.indicators(), List.copyOf(lamps));
    }

    private String kicker(LaggingFilter choice, Labels labels) {
        LaggingTexts say = labels.texts(LaggingTexts.class);
        String themes = choice.themes().isEmpty()
                ? labels.messages().allThemes()
                : labels.list(choice.themes().stream().map(labels::theme).toList());
        LaggingQuery query = choice.query();
        String kicker = say.kicker(query.year(), labels.peers(query.peers()), themes);
        List<String> names = Stream.concat(
                        catalog.regions().stream()
                                .filter(one -> choice.cities().contains(one.cityCode()))
                                .map(Region::city)
                                .distinct(),
                        catalog.regions().stream()
                                .filter(one -> choice.regions().contains(one.code()))
                                .map(Region::name))
                .toList();
        return names.isEmpty() ? kicker : kicker + " · " + say.onlyShown(labels.list(names));
    }

    private static Sheet sheet(LaggingFilter choice, List<Assessment> listed, List<Assessment> all, Labels labels) {
        LaggingTexts say = labels.texts(LaggingTexts.class);
        List<RagStatus> lamps = choice.query().lamps();
        String names = labels.list(lamps.stream().map(labels.judgements()::lamp).toList());
        return new Sheet(
                say.listHead(names, listed.size()),
                listed.size() > 1 && listed.get(0).status() != RagStatus.GREY,
                listed.size() == 1,
                choice.group(),
                choice.elsewhere(),
                choice.with(LaggingFilter.SHORT),
                choice.with(List.of(RagStatus.values())),
                EnumSet.copyOf(lamps).equals(EnumSet.copyOf(LaggingFilter.SHORT)),
                EnumSet.copyOf(lamps).size() == RagStatus.values().length,
                source(all, labels),
                choice.file("csv"),
                choice.file("xlsx"));
    }

    /** What all the judged figures were read from; null where there are none. */
    private static String source(List<Assessment> all, Labels labels) {
        List<String> titles = all.stream()
                .map(one -> one.county())
                .map(county -> county.hasValue()
                        ? county.source().title()
                        : county.countyYear().report().title())
                .distinct()
                .toList();
        LaggingTexts say = labels.texts(LaggingTexts.class);
        return titles.isEmpty()
                ? null
                : titles.size() > NAMED
                        ? say.sourcesCount(all.size(), titles.size())
                        : say.sourcesNamed(all.size(), labels.list(titles));
    }
}
