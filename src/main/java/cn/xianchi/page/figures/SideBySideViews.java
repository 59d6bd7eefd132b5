package cn.xianchi.page.figures;

import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.http.request.SideBySideParams;
import cn.xianchi.http.request.SideBySideQuery;
import cn.xianchi.observation.Release;
import cn.xianchi.page.Given;
import cn.xianchi.query.ComparisonQueries;
import cn.xianchi.query.ReportQueries;
import cn.xianchi.text.Labels;
import jakarta.inject.Singleton;
import java.util.List;

/** Makes the side-by-side view of a request. */
@Singleton
public record SideBySideViews(
        ReportQueries reportQueries, ComparisonQueries comparisonQueries, RequestParameters parameters) {
    /** Counties shown where none is chosen: as many as fit beside each other on a wide screen. */
    private static final int MOST_AT_ONCE = 6;

    /** @param themes those to show, in place of those that are asked for */
    public SideBySideView view(String action, SideBySideParams params, List<String> themes) {
        Release shown = parameters.release();
        List<String> chosen = Given.clean(params.region());
        List<String> earlier = Given.clean(params.earlier());
        List<String> readInFull = reportQueries.readInFull(shown).regions().stream()
                .map(Region::code)
                .toList();
        boolean tooMany = chosen.isEmpty() && readInFull.size() > MOST_AT_ONCE;
        SideBySideQuery query = parameters.sideBySide(
                tooMany ? readInFull.subList(0, MOST_AT_ONCE) : chosen,
                Given.clean(params.year()),
                themes,
                earlier.isEmpty() ? List.of("true") : earlier,
                shown);
        ComparisonMatrix answer = query.ask(comparisonQueries, shown);
        Labels labels = parameters.language().labels();
        return new SideBySideView(
                answer,
                new SideBySideForm(
                        action, query, reportQueries.all(shown), parameters.catalog(), parameters.older(), labels),
                tooMany ? readInFull.size() : 0,
                labels);
    }
}
