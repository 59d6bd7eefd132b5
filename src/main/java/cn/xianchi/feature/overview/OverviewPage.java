package cn.xianchi.feature.overview;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.Rankability;
import cn.xianchi.http.RequestLanguage;
import cn.xianchi.http.RequestParameters;
import cn.xianchi.page.Given;
import cn.xianchi.page.RankabilityText;
import cn.xianchi.page.SideBySideForm;
import cn.xianchi.page.SideBySideTable;
import cn.xianchi.page.SideBySideView;
import cn.xianchi.page.SideBySideViews;
import cn.xianchi.query.Answers;
import cn.xianchi.text.Labels;
import cn.xianchi.text.Messages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** The front page: the counties read in full side by side, over the themes of the mission. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class OverviewPage {
    private final Answers answers;
    private final RequestParameters parameters;
    private final RequestLanguage language;
    private final SideBySideViews sideBySide;

    OverviewPage(Answers answers, RequestParameters parameters, RequestLanguage language, SideBySideViews sideBySide) {
        this.sideBySide = sideBySide;
        this.answers = answers;
        this.parameters = parameters;
        this.language = language;
    }

    @CheckedTemplate(basePath = "feature/overview")
    static class Templates {
        private Templates() {}

        static native TemplateInstance overview(
                SideBySideView.Summary summary,
                LeadChart chart,
                SideBySideForm controls,
                SideBySideTable board,
                OverviewHighlights brief);
    }

    @GET
    public TemplateInstance overview(
            @RestQuery List<String> region,
            @RestQuery List<String> year,
            @RestQuery List<String> theme,
            @RestQuery List<String> earlier,
            @RestQuery List<String> release) {
        List<String> themes = Given.clean(theme);
        List<String> shown = themes.isEmpty() ? answers.catalog().missionThemes() : themes;
        SideBySideView view = sideBySide.view("/", region, year, shown, earlier, release);
        LeadChart chart = view.answer().ofRankability(Rankability.RANKABLE).stream()
                .findFirst()
                .map(line -> LeadChart.of(line, view.labels()))
                .orElse(null);
        OverviewHighlights brief =
                OverviewHighlights.of(view.answer().year(), answers, parameters.release(), view.labels());
        return Templates.overview(view.summary(opening(view)), chart, view.controls(), view.board(), brief)
                .setLocale(language.tag());
    }

    private static String opening(SideBySideView view) {
        Messages say = view.labels().messages();
        int n = view.answer().comparisons().size();
        List<Comparison> rankable = view.answer().ofRankability(Rankability.RANKABLE);
        if (rankable.isEmpty()) {
            return say.overviewNone(view.themes(), n);
        }
        Comparison first = rankable.get(0);
        String name = view.labels().name(first.indicator());
        String order = sentenceOrder(first, view.labels());
        return rankable.size() == 1
                ? say.overviewOne(view.themes(), n, name, order)
                : say.overviewSome(view.themes(), n, rankable.size(), name, order);
    }

    /** A plain list where every place is sure, signs between the counties where one is not. */
    private static String sentenceOrder(Comparison line, Labels labels) {
        if (!RankabilityText.isSure(line)) {
            return RankabilityText.order(line, labels);
        }
        return labels.list(RankabilityText.comparable(line).stream()
                .map(county -> county.region().shortName() + " "
                        + labels.number(county.observation()).bare())
                .toList());
    }
}
