package cn.xianchi.page;

import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.RequestLanguage;
import cn.xianchi.http.RequestParameters;
import cn.xianchi.http.SideBySideQuery;
import cn.xianchi.observation.Release;
import cn.xianchi.query.Answers;
import cn.xianchi.query.OpeningSelection;
import cn.xianchi.text.Labels;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Makes the side-by-side view of a request. */
@ApplicationScoped
public class SideBySideViews {
    /** Counties shown where none is chosen: as many as fit beside each other on a wide screen. */
    private static final int MOST_AT_ONCE = 6;

    private final Answers answers;
    private final RequestParameters parameters;
    private final RequestLanguage language;

    SideBySideViews(Answers answers, RequestParameters parameters, RequestLanguage language) {
        this.answers = answers;
        this.parameters = parameters;
        this.language = language;
    }

    public SideBySideView view(
            String action,
            List<String> region,
            List<String> year,
            List<String> theme,
            List<String> earlier,
            List<String> release) {
        Release shown = parameters.release();
        List<String> showEarlier = Given.clean(earlier).isEmpty() ? List.of("true") : Given.clean(earlier);
        List<String> readInFull = answers.readInFull(shown).map(OpeningSelection::regions).orElse(List.of()).stream()
                .map(Region::code)
                .toList();
        boolean tooMany = Given.clean(region).isEmpty() && readInFull.size() > MOST_AT_ONCE;
        SideBySideQuery query = parameters.sideBySide(
                tooMany ? readInFull.subList(0, MOST_AT_ONCE) : Given.clean(region),
                Given.clean(year),
                theme,
                showEarlier,
                shown);
        ComparisonMatrix answer = query.ask(answers, shown);
        Labels labels = language.labels();
        return new SideBySideView(
                answer,
                labels,
                SideBySideForm.of(action, query, answers, shown, labels),
                SideBySideTable.of(answer, labels),
                tooMany ? readInFull.size() : 0);
    }
}
