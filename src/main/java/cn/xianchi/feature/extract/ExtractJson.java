package cn.xianchi.feature.extract;

import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Region;
import cn.xianchi.extraction.reading.Candidate;
import cn.xianchi.extraction.reading.Unread;
import cn.xianchi.extraction.structure.ReportContext;
import cn.xianchi.extraction.structure.ReportMetadata;
import cn.xianchi.format.json.JsonShapes;
import cn.xianchi.format.json.JsonShapes.WindowJson;
import cn.xianchi.ingest.ReportReader.ReadReport;
import cn.xianchi.observation.Interval;
import cn.xianchi.text.ExtractionTexts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What was read from a report: its text, what it says of itself ({@code proposed} and from {@code title} to {@code
 * publishedOn}), what it was read as, the candidates and the quantities that were left. Offsets count code points of
 * {@code text} from 0.
 */
record ExtractJson(
        String text,
        String sha256,
        Proposed proposed,
        List<CandidateJson> candidates,
        List<UnreadJson> unread,
        String title,
        String issuer,
        String documentNumber,
        LocalDate issuedOn,
        LocalDate publishedOn,
        String county,
        String city,
        int year) {

    /** What the report says of itself; null where it does not, or where the catalogue has no such county. */
    record Proposed(String region, Integer year) {}

    record ReasonJson(String code, String text) {}

    record UnreadJson(String raw, int start, int end, String reason, String code) {
        static UnreadJson of(Unread one, ExtractionTexts texts) {
            return new UnreadJson(one.raw(), one.start(), one.end(), texts.unread(one.reason()), Code.of(one.reason()));
        }
    }

    record CandidateJson(
            String indicator,
            BigDecimal value,
            String unit,
            String raw,
            String qualifier,
            BigDecimal low,
            BigDecimal high,
            WindowJson window,
            String dimension,
            String basis,
            String statistic,
            String section,
            int paragraph,
            int start,
            int end,
            String sentence,
            String rule,
            double confidence,
            boolean lowOpen,
            boolean highOpen,
            List<ReasonJson> reasons) {

        static CandidateJson of(Candidate one, ExtractionTexts texts) {
            Interval bounds = one.figure().bounds();
            return new CandidateJson(
                    one.indicator().code(),
                    one.figure().value(),
                    one.figure().unit(),
                    one.figure().raw(),
                    Code.of(one.figure().qualifier()),
                    bounds.low(),
                    bounds.high(),
                    WindowJson.of(one.window()),
                    JsonShapes.orNull(one.dimension()),
                    JsonShapes.orNull(one.basis()),
                    Code.of(one.statistic()),
                    JsonShapes.orNull(one.location().section()),
                    one.location().paragraph(),
                    one.start(),
                    one.end(),
                    one.location().sentence(),
                    one.assessment().rule(),
                    one.assessment().confidence(),
                    bounds.lowOpen(),
                    bounds.highOpen(),
                    one.assessment().doubts().stream()
                            .map(doubt -> new ReasonJson(Code.of(doubt), texts.doubt(doubt)))
                            .toList());
        }
    }

    static ExtractJson of(ReadReport report, ExtractionTexts texts) {
        ReportMetadata metadata = report.metadata();
        ReportContext context = report.context();
        return new ExtractJson(
                report.document().text(),
                report.document().sha256(),
                new Proposed(metadata.region().map(Region::code).orElse(null), metadata.year()),
                report.reading().candidates().stream()
                        .map(one -> CandidateJson.of(one, texts))
                        .toList(),
                report.reading().unread().stream()
                        .map(one -> UnreadJson.of(one, texts))
                        .toList(),
                JsonShapes.orNull(metadata.title()),
                JsonShapes.orNull(metadata.issuer()),
                JsonShapes.orNull(metadata.documentNumber()),
                metadata.issuedOn(),
                metadata.publishedOn(),
                JsonShapes.orNull(context.county()),
                JsonShapes.orNull(context.city()),
                context.year());
    }
}
