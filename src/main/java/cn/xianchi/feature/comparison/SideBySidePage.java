package cn.xianchi.feature.comparison;

import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.Rankability;
import cn.xianchi.http.request.RequestLanguage;
import cn.xianchi.page.Given;
import cn.xianchi.page.figures.SideBySideForm;
import cn.xianchi.page.figures.SideBySideTable;
import cn.xianchi.page.figures.SideBySideView;
import cn.xianchi.page.figures.SideBySideViews;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /compare}: chosen counties side by side, or with {@code indicator=} one indicator over a group of counties. */
@Path("/compare")
@Produces(MediaType.TEXT_HTML)
public class SideBySidePage {
    private final SideBySideViews sideBySide;
    private final ComparisonPage comparison;
    private final RequestLanguage language;

    SideBySidePage(SideBySideViews sideBySide, ComparisonPage comparison, RequestLanguage language) {
        this.sideBySide = sideBySide;
        this.comparison = comparison;
        this.language = language;
    }

    @CheckedTemplate(basePath = "feature/comparison")
    static class Templates {
        private Templates() {}

        static native TemplateInstance compare(
                SideBySideView.Summary summary, SideBySideForm controls, SideBySideTable board);
    }

    @GET
    public TemplateInstance compare(
            @RestQuery List<String> indicator,
            @RestQuery List<String> peers,
            @RestQuery List<String> perCapita,
            @RestQuery List<String> region,
            @RestQuery List<String> year,
            @RestQuery List<String> theme,
            @RestQuery List<String> earlier,
            @RestQuery List<String> release) {
        if (!Given.clean(indicator).isEmpty()) {
            return comparison.page(
                    Given.clean(indicator),
                    Given.clean(year),
                    Given.clean(peers),
                    Given.clean(perCapita),
                    Given.clean(release));
        }
        SideBySideView view = sideBySide.view("/compare", region, year, Given.clean(theme), earlier, release);
        return Templates.compare(view.summary(sentence(view)), view.controls(), view.board())
                .setLocale(language.tag());
    }

    private static String sentence(SideBySideView view) {
        ComparisonMatrix answer = view.answer();
        if (answer.countyYears().isEmpty()) {
            return view.labels().messages().compareEmpty();
        }
        return view.labels()
                .messages()
                .compareSentence(
                        view.themes(),
                        answer.comparisons().size(),
                        SideBySideTable.count(answer, Rankability.RANKABLE),
                        SideBySideTable.count(answer, Rankability.LEVEL),
                        SideBySideTable.count(answer, Rankability.NOT_COMPARABLE),
                        SideBySideTable.count(answer, Rankability.LONE),
                        SideBySideTable.count(answer, Rankability.NOBODY));
    }
}
