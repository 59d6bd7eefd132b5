package cn.xianchi.feature.comparison;

import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.Rankability;
import cn.xianchi.http.request.SideBySideParams;
import cn.xianchi.page.Given;
import cn.xianchi.page.figures.SideBySideView;
import cn.xianchi.page.figures.SideBySideViews;
import cn.xianchi.text.Messages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
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

    SideBySidePage(SideBySideViews sideBySide, ComparisonPage comparison) {
        this.sideBySide = sideBySide;
        this.comparison = comparison;
    }

    @CheckedTemplate(basePath = "feature/comparison", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Compare(SideBySideView view, String sentence) implements TemplateInstance {}

    @GET
    public TemplateInstance compare(
            @RestQuery List<String> indicator,
            @RestQuery List<String> peers,
            @RestQuery List<String> perCapita,
            @BeanParam SideBySideParams params) {
        if (!Given.clean(indicator).isEmpty()) {
            return comparison.page(
                    Given.clean(indicator), Given.clean(params.year()), Given.clean(peers), Given.clean(perCapita));
        }
        SideBySideView view = sideBySide.view("/compare", params, Given.clean(params.theme()));
        return new Compare(view, sentence(view));
    }

    private static String sentence(SideBySideView view) {
        ComparisonMatrix answer = view.answer();
        Messages texts = view.labels().messages();
        return answer.countyYears().isEmpty()
                ? texts.compareEmpty()
                : texts.compareSentence(
                        view.themes(),
                        answer.comparisons().size(),
                        answer.ofRankability(Rankability.RANKABLE).size(),
                        answer.ofRankability(Rankability.LEVEL).size(),
                        answer.ofRankability(Rankability.NOT_COMPARABLE).size(),
                        answer.ofRankability(Rankability.LONE).size(),
                        answer.ofRankability(Rankability.NOBODY).size());
    }
}
