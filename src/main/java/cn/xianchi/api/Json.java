package cn.xianchi.api;

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
final class Json {
    private Json() {}

    /** {@code next} is the address of the next page, null on the last. */
    record Page<T>(int release, List<T> items, String next) {}

    record RegionJson(
            String code,
            String name,
            String cityCode,
            String city,
            String type,
            String zone,
            Long population,
            Integer populationYear,
            String populationSource) {

        static RegionJson of(Region region) {
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

    record IndicatorJson(
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

        static IndicatorJson of(Indicator indicator) {
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

    record ReportJson(
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

        static ReportJson of(Report report) {
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

    record WindowJson(String kind, LocalDate start, LocalDate end) {
        static WindowJson of(Window window) {
            return new WindowJson(Code.of(window.kind()), window.start(), window.end());
        }
    }

    record EvidenceJson(String report, String section, Integer paragraph, Integer start, Integer end) {
        static EvidenceJson of(Evidence evidence) {
            return new EvidenceJson(
                    evidence.report(), evidence.section(), evidence.paragraph(), evidence.start(), evidence.end());
        }
    }

    record ObservationJson(
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

        static ObservationJson of(Observation one) {
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

    /** A county inside an answer. */
    record RegionRef(String code, String name, String city) {
        static RegionRef of(Region region) {
            return new RegionRef(region.code(), region.name(), region.city());
        }
    }

    /** An indicator inside an answer. */
    record IndicatorRef(String code, String name, String unit, String kind, String polarity) {
        static IndicatorRef of(Indicator indicator) {
            return new IndicatorRef(
                    indicator.code(),
                    indicator.nameZh(),
                    indicator.unit(),
                    Code.of(indicator.kind()),
                    Code.of(indicator.polarity()));
        }
    }

    static String orNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
