package cn.xianchi.format.json;

import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Evidence;
import cn.xianchi.observation.Interval;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Report;
import cn.xianchi.observation.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The shapes of the answers (DESIGN, REST). A field without a value is present and null. */
public final class JsonShapes {
    private JsonShapes() {}

    /** {@code next} is the address of the next page, null on the last. */
    public record Page<T>(int release, List<T> items, String next) {}

    public record RegionJson(
            String code,
            String name,
            String cityCode,
            String city,
            String type,
            String zone,
            Long population,
            Integer populationYear,
            String populationSource) {

        public static RegionJson of(Region region) {
            return new RegionJson(
                    region.code(),
                    region.name(),
                    region.cityCode(),
                    region.city(),
                    region.type(),
                    region.zone(),
                    region.population(),
                    region.populationYear(),
                    orNull(region.populationSource()));
        }
    }

    public record IndicatorJson(
            String code,
            String theme,
            String nameZh,
            String nameEn,
            String unit,
            String kind,
            String polarity,
            String dimension,
            String rollup,
            boolean perCapita,
            String visibility,
            String definitionZh,
            String definitionEn,
            BigDecimal target,
            String targetSource,
            BigDecimal materiality) {

        public static IndicatorJson of(Indicator indicator) {
            return new IndicatorJson(
                    indicator.code(),
                    indicator.theme(),
                    indicator.nameZh(),
                    indicator.nameEn(),
                    indicator.unit(),
                    Code.of(indicator.kind()),
                    Code.of(indicator.polarity()),
                    Code.of(indicator.dimension()),
                    Code.of(indicator.rollup()),
                    indicator.perCapita(),
                    Code.of(indicator.visibility()),
                    indicator.definitionZh(),
                    indicator.definitionEn(),
                    indicator.target(),
                    orNull(indicator.targetSource()),
                    indicator.materiality());
        }
    }

    public record ReportJson(
            String id,
            String region,
            int year,
            String title,
            String issuer,
            String documentNumber,
            LocalDate issuedOn,
            LocalDate publishedOn,
            String url,
            String sha256,
            String kind,
            String extent) {

        public static ReportJson of(Report report) {
            return new ReportJson(
                    report.id(),
                    orNull(report.region()),
                    report.year(),
                    report.title(),
                    orNull(report.issuer()),
                    orNull(report.documentNumber()),
                    report.issuedOn(),
                    report.publishedOn(),
                    orNull(report.url()),
                    orNull(report.sha256()),
                    Code.of(report.kind()),
                    Code.of(report.extent()));
        }
    }

    public record WindowJson(String kind, LocalDate start, LocalDate end) {
        public static WindowJson of(Window window) {
            return new WindowJson(Code.of(window.kind()), window.start(), window.end());
        }
    }

    public record EvidenceJson(String report, String section, Integer paragraph, Integer start, Integer end) {
        public static EvidenceJson of(Evidence evidence) {
            return new EvidenceJson(
                    evidence.report(), evidence.section(), evidence.paragraph(), evidence.start(), evidence.end());
        }
    }

    public record ObservationJson(
            String id,
            String region,
            String indicator,
            int year,
            BigDecimal value,
            String unit,
            String raw,
            String qualifier,
            BigDecimal low,
            BigDecimal high,
            boolean lowOpen,
            boolean highOpen,
            WindowJson window,
            String dimension,
            String basis,
            String statistic,
            EvidenceJson evidence,
            String note) {

        public static ObservationJson of(Observation one) {
            Interval bounds = one.figure().bounds();
            return new ObservationJson(
                    one.id() == null ? null : one.id().toString(),
                    one.region(),
                    one.indicator(),
                    one.year(),
                    one.figure().value(),
                    one.figure().unit(),
                    orNull(one.figure().raw()),
                    Code.of(one.figure().qualifier()),
                    bounds.low(),
                    bounds.high(),
                    bounds.lowOpen(),
                    bounds.highOpen(),
                    WindowJson.of(one.window()),
                    orNull(one.dimension()),
                    orNull(one.basis()),
                    Code.of(one.statistic()),
                    EvidenceJson.of(one.evidence()),
                    orNull(one.note()));
        }
    }

    /** A code and what it means in words. */
    public record Said(String code, String text) {}

    /** A county inside an answer. */
    public record RegionRef(String code, String name, String city) {
        public static RegionRef of(Region region) {
            return new RegionRef(region.code(), region.name(), region.city());
        }
    }

    /** An indicator inside an answer. */
    public record IndicatorRef(String code, String name, String unit, String kind, String polarity) {
        public static IndicatorRef of(Indicator indicator) {
            return new IndicatorRef(
                    indicator.code(),
                    indicator.nameZh(),
                    indicator.unit(),
                    Code.of(indicator.kind()),
                    Code.of(indicator.polarity()));
        }
    }

    public static String orNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
