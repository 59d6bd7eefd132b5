package cn.xianchi.feature.reference;

import cn.xianchi.http.problem.InvalidParameterException;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.ObservationFilter;
import cn.xianchi.observation.ReadExtent;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.Report;
import cn.xianchi.query.ObservationQueries;
import cn.xianchi.query.ReportQueries;
import cn.xianchi.text.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The sources, what was read from each, and the evidence of one figure. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class ReportPages {
    private static final int RULER_STEP = 1000;

    private final ObservationQueries observationQueries;
    private final ReportQueries reportQueries;
    private final RequestParameters parameters;

    ReportPages(ObservationQueries observationQueries, ReportQueries reportQueries, RequestParameters parameters) {
        this.observationQueries = observationQueries;
        this.reportQueries = reportQueries;
        this.parameters = parameters;
    }

    @CheckedTemplate(basePath = "feature/reference")
    static class Templates {
        private Templates() {}

        static native TemplateInstance reports(String title, List<Item> items);

        static native TemplateInstance report(ReportView view, Report report, CharacterRuler ruler);

        static native TemplateInstance evidence(ReportView view, Report report, Observation one, CharacterRuler ruler);
    }

    /** @param figures how many were read from it */
    record Item(Report report, String county, int figures) {}

    /** Where figures stand in a text, in percent of its ruler's length. */
    record CharacterRuler(List<Mark> marks, List<Mark> labels, List<String> ticks) {
        record Mark(String at, String text, boolean chosen) {}

        static CharacterRuler of(List<Observation> figures, Observation chosen) {
            List<Observation> placed = figures.stream()
                    .filter(one -> one.evidence().hasCharacters())
                    .toList();
            int last =
                    placed.stream().mapToInt(one -> one.evidence().end()).max().orElse(0);
            int length = Math.max(RULER_STEP, (last / RULER_STEP + 1) * RULER_STEP);
            List<Mark> marks = placed.stream()
                    .map(one -> new Mark(
                            at(one.evidence().start(), length), one.figure().raw(), one.equals(chosen)))
                    .toList();
            List<Mark> labels = IntStream.range(0, length / RULER_STEP)
                    .mapToObj(
                            step -> new Mark(at(step * RULER_STEP, length), Integer.toString(step * RULER_STEP), false))
                    .toList();
            List<String> ticks = IntStream.rangeClosed(0, length * 5 / RULER_STEP)
                    .mapToObj(step -> at(step * RULER_STEP / 5, length))
                    .toList();
            return new CharacterRuler(marks, labels, ticks);
        }

        private static String at(int character, int length) {
            return String.format(Locale.ROOT, "%.2f%%", 100.0 * character / length);
        }
    }

    @GET
    @Path("/reports")
    public TemplateInstance reports(@RestQuery List<String> release) {
        Release shown = parameters.release();
        Labels labels = parameters.language().labels();
        Map<String, Long> figures = observationQueries.countByReport(shown);
        List<Item> items = reportQueries.all(shown).stream()
                .sorted(Comparator.comparing(Report::extent)
                        .thenComparing(Comparator.comparing(Report::year).reversed())
                        .thenComparing(Report::region))
                .map(report -> new Item(
                        report,
                        ReportView.county(report.region(), parameters.catalog(), labels),
                        figures.getOrDefault(report.id(), 0L).intValue()))
                .toList();
        int full = (int) items.stream()
                .filter(item -> item.report().extent() == ReadExtent.FULL)
                .count();
        return Templates.reports(labels.messages().reportsTitle(items.size(), full), items);
    }

    @GET
    @Path("/reports/{id}")
    public TemplateInstance report(@RestPath String id, @RestQuery List<String> release) {
        ReportView view = view(parameters.report(id, parameters.release()));
        return Templates.report(view, view.report(), CharacterRuler.of(view.figures(), null));
    }

    @GET
    @Path("/evidence/{id}")
    public TemplateInstance evidence(@RestPath String id, @RestQuery List<String> release) {
        Release shown = parameters.release();
        Optional<Observation> found =
                id.matches("\\d{1,18}") ? observationQueries.find(Long.parseLong(id), shown) : Optional.empty();
        Observation one = found.orElseThrow(() -> InvalidParameterException.unknown("id", id, "/api/v1/observations"));
        ReportView view =
                view(reportQueries.find(one.evidence().report(), shown).orElseThrow());
        return Templates.evidence(view, view.report(), one, CharacterRuler.of(view.figures(), one));
    }

    private ReportView view(Report report) {
        Release release = parameters.release();
        List<Observation> figures = observationQueries.all(ObservationFilter.ofReport(report.id()), release).stream()
                .sorted(Comparator.comparing(
                        one -> one.evidence().start(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return new ReportView(
                report,
                figures,
                release,
                parameters.catalog(),
                parameters.language().labels());
    }
}
