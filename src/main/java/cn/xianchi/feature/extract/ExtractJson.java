package cn.xianchi.feature.extract;

import static cn.xianchi.format.json.JsonShapes.orNull;

import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Region;
import cn.xianchi.extraction.reading.Candidate;
import cn.xianchi.extraction.reading.Unread;
import cn.xianchi.extraction.structure.ReportContext;
import cn.xianchi.extraction.structure.ReportMetadata;
import cn.xianchi.format.json.JsonShapes.Said;
import cn.xianchi.format.json.ObservationJson.FigureJson;
import cn.xianchi.format.json.ObservationJson.ScopeJson;
import cn.xianchi.ingest.ReportReader.ReadReport;
import cn.xianchi.observation.Interval;
import cn.xianchi.observation.Observation.Scope;
import cn.xianchi.text.ExtractionTexts;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What was read from a report: its text, what it says of itself ({@code proposed} and {@code metadata}), what it was read as,
 * the candidates and the quantities that were left. Offsets count code points of {@code text} from 0.
 */
record ExtractJson(
        String text,
        String sha256,
        Proposed proposed,
        List<CandidateJson> candidates,
        List<UnreadJson> unread,
        @JsonUnwrapped MetadataJson metadata,
        @JsonUnwrapped ContextJson context) {

    /** What the report says of itself; null where it does not, or where the catalogue has no such county. */
    record Proposed(String region, Integer year) {}

    record MetadataJson(String title, String issuer, String documentNumber, LocalDate issuedOn, LocalDate publishedOn) {
        static MetadataJson of(ReportMetadata metadata) {
            return new MetadataJson(
                    orNull(metadata.title()),
                    orNull(metadata.issuer()),
                    orNull(metadata.documentNumber()),
                    metadata.issuedOn(),
                    metadata.publishedOn());
        }
    }

    record ContextJson(String county, String city, int year) {}

    record UnreadJson(String raw, int start, int end, String reason, String code) {
        static UnreadJson of(Unread one, ExtractionTexts texts) {
            String reason = texts.unread(one.reason());
            return new UnreadJson(one.raw(), one.start(), one.end(), reason, Code.of(one.reason()));
        }
    }

    record CandidateJson(
            String indicator,
            @JsonUnwrapped FigureJson figure,
            BigDecimal low,
            BigDecimal high,
            @JsonUnwrapped ScopeJson scope,
            @JsonUnwrapped LocationJson location,
            @JsonUnwrapped AssessmentJson assessment) {

        static CandidateJson of(Candidate one, ExtractionTexts texts) {
            Interval bounds = one.figure().bounds();
            List<Said> doubts = one.assessment().doubts().stream()
                    .map(doubt -> new Said(Code.of(doubt), texts.doubt(doubt)))
                    .toList();
            return new CandidateJson(
                    one.indicator().code(),
                    FigureJson.of(one.figure()),
                    bounds.low(),
                    bounds.high(),
                    ScopeJson.of(new Scope(one.window(), one.dimension(), one.basis(), one.statistic())),
                    LocationJson.of(one.location()),
                    new AssessmentJson(
                            one.assessment().rule(),
                            one.assessment().confidence(),
                            bounds.lowOpen(),
                            bounds.highOpen(),
                            doubts));
        }
    }

    record LocationJson(String section, int paragraph, int start, int end, String sentence) {
        static LocationJson of(Candidate.Location at) {
            return new LocationJson(orNull(at.section()), at.paragraph(), at.start(), at.end(), at.sentence());
        }
    }

    record AssessmentJson(String rule, double confidence, boolean lowOpen, boolean highOpen, List<Said> reasons) {}

    static ExtractJson of(ReadReport report, ExtractionTexts texts) {
        ReportMetadata metadata = report.metadata();
        ReportContext context = report.context();
        return new ExtractJson(
                report.document().text(),
                report.document().sha256(),
                new Proposed(metadata.place().region().map(Region::code).orElse(null), metadata.year()),
                report.reading().candidates().stream()
                        .map(one -> CandidateJson.of(one, texts))
                        .toList(),
                report.reading().unread().stream()
                        .map(one -> UnreadJson.of(one, texts))
                        .toList(),
                MetadataJson.of(metadata),
                new ContextJson(orNull(context.county()), orNull(context.city()), context.year()));
    }
}
