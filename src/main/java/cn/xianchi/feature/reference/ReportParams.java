package cn.xianchi.feature.reference;

import cn.xianchi.catalog.Region;
import cn.xianchi.http.request.Parameters;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.Report;
import cn.xianchi.observation.ReportKind;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** Which reports are asked for. */
public record ReportParams(
        @RestQuery List<String> region,
        @RestQuery List<String> year,
        @RestQuery List<String> kind,
        @RestQuery List<String> q,
        @RestQuery List<String> release) {
    /** By id. */
    List<Report> reports(RequestParameters parameters) {
        Release shown = parameters.release();
        List<String> regions =
                parameters.regions(region).stream().map(Region::code).toList();
        List<Integer> years = Parameters.years(year);
        List<ReportKind> kinds = Parameters.codes("kind", kind, ReportKind.class);
        String words = Parameters.words(q);
        return parameters.reportQueries().all(shown).stream()
                .filter(report -> regions.isEmpty() || regions.contains(report.region()))
                .filter(report -> years.isEmpty() || years.contains(report.year()))
                .filter(report -> kinds.isEmpty() || kinds.contains(report.kind()))
                .filter(report -> Parameters.contains(
                        words, report.id(), report.title(), report.citation().issuer()))
                .toList();
    }
}
