package cn.xianchi.web;

import cn.xianchi.answer.Answers;
import cn.xianchi.answer.Judgements;
import cn.xianchi.benchmark.Survey;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.http.Asked;
import cn.xianchi.http.Language;
import cn.xianchi.http.Parameters;
import cn.xianchi.observation.Release;
import cn.xianchi.words.HeatTexts;
import cn.xianchi.words.Words;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Counties by indicators, with the band or the blank of each cell: complete, a page of counties at a time, as it comes
 * from here; a script draws the whole of it from {@code /heatmap/rows}.
 */
@Path("/heatmap")
class HeatmapPage {
    private static final String ALL = "all";

    private final Judgements judgements;
    private final Answers answers;
    private final Asked asked;
    private final Language language;

    HeatmapPage(Judgements judgements, Answers answers, Asked asked, Language language) {
        this.judgements = judgements;
        this.answers = answers;
        this.asked = asked;
        this.language = language;
    }

    @CheckedTemplate(basePath = "web")
    static class Templates {
        private Templates() {}

        static native TemplateInstance heatmap(HeatSheet sheet, Scope scope, HeatBody body);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance heatmap(
            @RestQuery List<String> year,
            @RestQuery List<String> peers,
            @RestQuery List<String> pick,
            @RestQuery List<String> like,
            @RestQuery List<String> peer,
            @RestQuery List<String> theme,
            @RestQuery List<String> pin,
            @RestQuery List<String> sort,
            @RestQuery List<String> show,
            @RestQuery List<String> page,
            @RestQuery List<String> release) {
        Release shown = asked.release(Given.clean(release));
        HeatView view = view(
                shown,
                Given.clean(year),
                Scope.peers(peers, pick, like, peer),
                Given.clean(theme),
                Given.clean(pin),
                Given.clean(sort),
                Given.clean(show),
                Given.clean(page));
        Words words = language.words();
        Survey survey = judgements.survey(view.year(), view.peers().regions(), view.indicators(), shown);
        HeatGrid grid = HeatGrid.of(survey, words);
        return Templates.heatmap(
                        HeatSheet.of(view, grid, survey, themes(), words),
                        Scope.of(view.year(), view.peers(), answers, judgements, shown, words),
                        HeatBody.of(view, grid, words))
                .setLocale(language.tag());
    }

    /** The whole table for the script of the page; it is no part of the API and may change with the page. */
    @GET
    @Path("/rows")
    @Produces(MediaType.APPLICATION_JSON)
    public HeatRows rows(
            @RestQuery List<String> year,
            @RestQuery List<String> peers,
            @RestQuery List<String> theme,
            @RestQuery List<String> release) {
        Release shown = asked.release(Given.clean(release));
        List<String> none = List.of();
        HeatView view = view(shown, Given.clean(year), Given.clean(peers), Given.clean(theme), none, none, none, none);
        Words words = language.words();
        HeatGrid grid =
                HeatGrid.of(judgements.survey(view.year(), view.peers().regions(), view.indicators(), shown), words);
        return HeatRows.of(grid, shown.number(), words.texts(HeatTexts.class).separator(), words);
    }

    private HeatView view(
            Release release,
            List<String> year,
            List<String> peers,
            List<String> theme,
            List<String> pin,
            List<String> sort,
            List<String> show,
            List<String> page) {
        List<String> themes = theme.isEmpty() ? mission() : theme.contains(ALL) ? themes() : theme;
        List<Indicator> indicators = themes().stream()
                .filter(themes::contains)
                .flatMap(one -> asked.indicatorsOf(List.of(one)).stream())
                .toList();
        Parameters.among("theme", themes, themes());
        Set<String> codes = indicators.stream().map(Indicator::code).collect(Collectors.toSet());
        Set<String> known = answers.catalog().publicIndicators().stream()
                .map(Indicator::code)
                .collect(Collectors.toSet());
        String shown =
                Parameters.single("show", Parameters.among("show", show, List.of(HeatView.VALUES, HeatView.GLYPHS)));
        return new HeatView(
                asked.year(year, release),
                asked.peers(peers),
                themes().stream().filter(themes::contains).toList(),
                indicators,
                Parameters.each("pin", pin, answers.catalog()::region, "/api/v1/regions"),
                HeatSort.of(sort, codes, known),
                HeatView.GLYPHS.equals(shown),
                HeatView.page(page),
                Controls.older(answers, release));
    }

    /** The themes, those of the mission first. */
    private List<String> themes() {
        return Stream.concat(mission().stream(), answers.catalog().themes().stream())
                .distinct()
                .toList();
    }

    private List<String> mission() {
        return OverviewPage.MISSION.stream()
                .filter(theme -> answers.catalog().themes().contains(theme))
                .toList();
    }
}
