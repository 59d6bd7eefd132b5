package cn.xianchi.feature.reports;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.problem.InvalidParameterException;
import cn.xianchi.http.request.RequestLanguage;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Evidence;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.ObservationFilter;
import cn.xianchi.observation.ReadExtent;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.Report;
import cn.xianchi.observation.Statistic;
import cn.xianchi.page.figures.SideBySideTable;
import cn.xianchi.query.ObservationQueries;
import cn.xianchi.query.ReportQueries;
import cn.xianchi.text.Labels;
import cn.xianchi.text.Messages;
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
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The sources, what was read from each, and the evidence of one figure. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class ReportPages {
    private static final int RULER_STEP = 1000;

    private final Catalog catalog;
    private final ObservationQueries observationQueries;
    private final ReportQueries reportQueries;
    private final RequestParameters parameters;
    private final RequestLanguage language;

    ReportPages(
            Catalog catalog,
            ObservationQueries observationQueries,
            ReportQueries reportQueries,
            RequestParameters parameters,
            RequestLanguage language) {
        this.catalog = catalog;
        this.observationQueries = observationQueries;
        this.reportQueries = reportQueries;
        this.parameters = parameters;
        this.language = language;
    }

    @CheckedTemplate(basePath = "feature/reports")
    static class Templates {
        private Templates() {}

        static native TemplateInstance reports(String title, List<Item> items);

        static native TemplateInstance report(Sheet sheet, List<Reading> readings, CharacterRuler ruler);

        static native TemplateInstance evidence(Proof proof);
    }

    record Item(
            String id,
            String title,
            String county,
            String code,
            int year,
            String date,
            String kind,
            String extent,
            boolean full,
            String figures) {}

    record Sheet(
            String id,
            String title,
            String sentence,
            String county,
            String code,
            int year,
            String issuer,
            String documentNumber,
            String issuedOn,
            String publishedOn,
            String kind,
            String extent,
            boolean full,
            String url,
            String sha256,
            boolean hasText) {}

    record Reading(
            long id,
            String indicator,
            String code,
            String county,
            SideBySideTable.Value value,
            String raw,
            String window,
            String position,
            String section,
            String note) {}

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

    /** Everything that leads one figure back to its characters. */
    record Proof(
            Reading reading,
            String county,
            String region,
            String indicator,
            int year,
            Sheet report,
            CharacterRuler ruler,
            boolean hasCharacters,
            boolean fromList,
            String wording,
            String interval,
            String statistic,
            String basis,
            String origin,
            String citation) {}

    @GET
    @Path("/reports")
    public TemplateInstance reports(@RestQuery List<String> release) {
        Release shown = parameters.release();
        Labels words = language.labels();
        Map<String, Long> figures = observationQueries.countByReport(shown);
        List<Report> reports = reportQueries.all(shown).stream()
                .sorted(Comparator.comparing(Report::extent)
                        .thenComparing(Comparator.comparing(Report::year).reversed())
                        .thenComparing(Report::region))
                .toList();
        int full = (int) reports.stream()
                .filter(report -> report.extent() == ReadExtent.FULL)
                .count();
        List<Item> items = reports.stream()
                .map(report ->
                        item(report, figures.getOrDefault(report.id(), 0L).intValue(), words))
                .toList();
        return Templates.reports(words.messages().reportsTitle(reports.size(), full), items)
                .setLocale(language.tag());
    }

    private Item item(Report report, int figures, Labels words) {
        return new Item(
                report.id(),
                report.title(),
                county(report.region(), words),
                report.region(),
                report.year(),
                report.date() == null
                        ? words.messages().dateUnknown()
                        : report.date().toString(),
                words.reportKind(report.kind()),
                extent(report, words),
                report.extent() == ReadExtent.FULL,
                words.messages().figuresCount(figures));
    }

    @GET
    @Path("/reports/{id}")
    public TemplateInstance report(@RestPath String id, @RestQuery List<String> release) {
        Release shown = parameters.release();
        Report report = parameters.report(id, shown);
        Labels words = language.labels();
        List<Observation> figures = ofReport(id, shown);
        List<Reading> readings =
                figures.stream().map(one -> reading(one, words)).toList();
        return Templates.report(sheet(report, figures, words), readings, CharacterRuler.of(figures, null))
                .setLocale(language.tag());
    }

    @GET
    @Path("/evidence/{id}")
    public TemplateInstance evidence(@RestPath String id, @RestQuery List<String> release) {
        Release shown = parameters.release();
        Observation one = id.matches("\\d{1,18}")
                ? observationQueries.find(Long.parseLong(id), shown).orElse(null)
                : null;
        if (one == null) {
            throw InvalidParameterException.unknown("id", id, "/api/v1/observations");
        }
        return Templates.evidence(proof(one, shown, language.labels())).setLocale(language.tag());
    }

    private Proof proof(Observation one, Release shown, Labels words) {
        Messages say = words.messages();
        Report report = reportQueries.find(one.evidence().report(), shown).orElseThrow();
        List<Observation> siblings = ofReport(report.id(), shown);
        Indicator indicator = catalog.publicIndicator(one.indicator()).orElseThrow();
        Reading reading = reading(one, words);
        String county = county(one.region(), words);
        String number = words.number(one).text();
        return new Proof(
                reading,
                county,
                one.region(),
                words.name(indicator),
                one.year(),
                sheet(report, siblings, words),
                CharacterRuler.of(siblings, one),
                one.evidence().hasCharacters(),
                one.statistic() == Statistic.DERIVED,
                words.qualifier(one.figure().qualifier()),
                words.interval(one.figure()),
                words.statistic(one.statistic()),
                one.basis().isEmpty() ? say.basisUnstated() : one.basis(),
                catalog.isFictional() ? say.originDemo() : say.originBulk(shown.number()),
                say.citation(county, words.name(indicator), number, reading.window(), report.title(), shown.number()));
    }

    private List<Observation> ofReport(String id, Release shown) {
        return observationQueries.all(ObservationFilter.ofReport(id), shown).stream()
                .sorted(Comparator.comparing(
                        one -> one.evidence().start(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private Sheet sheet(Report report, List<Observation> figures, Labels words) {
        long indicators =
                figures.stream().map(Observation::indicator).distinct().count();
        return new Sheet(
                report.id(),
                report.title(),
                words.messages().reportSentence(figures.size(), (int) indicators),
                county(report.region(), words),
                report.region(),
                report.year(),
                report.issuer(),
                report.documentNumber(),
                report.issuedOn() == null ? null : report.issuedOn().toString(),
                report.publishedOn() == null ? null : report.publishedOn().toString(),
                words.reportKind(report.kind()),
                extent(report, words),
                report.extent() == ReadExtent.FULL,
                report.url(),
                report.sha256(),
                report.hasText());
    }

    private Reading reading(Observation one, Labels words) {
        Messages say = words.messages();
        Indicator indicator = catalog.publicIndicator(one.indicator()).orElseThrow();
        Evidence evidence = one.evidence();
        String place = evidence.section() == null ? null : evidence.section().replace("/", " / ");
        return new Reading(
                one.id(),
                words.name(indicator),
                indicator.code(),
                county(one.region(), words),
                SideBySideTable.value(indicator, county(one.region(), words), one, one.dimension(), null, words),
                one.figure().raw(),
                words.window(one.window()),
                evidence.hasCharacters() ? say.positionOf(evidence.start(), evidence.end()) : null,
                !evidence.hasCharacters()
                        ? null
                        : place == null
                                ? say.paragraphOf(evidence.paragraph())
                                : say.sectionOf(place, evidence.paragraph()),
                one.note());
    }

    private String county(String code, Labels words) {
        return code.isEmpty()
                ? words.messages().severalCounties()
                : catalog.region(code).map(Region::name).orElse(code);
    }

    private static String extent(Report report, Labels words) {
        return report.extent() == ReadExtent.FULL
                ? words.messages().extentFull()
                : words.messages().extentPart();
    }
}
