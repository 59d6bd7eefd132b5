package cn.xianchi.format.json;

import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Report;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
            @JsonUnwrapped ResidentsJson residents) {

        public static RegionJson of(Region region) {
            return new RegionJson(
                    region.code(),
                    region.name(),
                    region.cityCode(),
                    region.city(),
                    region.type(),
                    region.zone(),
                    new ResidentsJson(region.population(), region.populationYear(), orNull(region.populationSource())));
        }
    }

    public record ResidentsJson(Long population, Integer populationYear, String populationSource) {}

    public record IndicatorJson(
            String code,
            String theme,
            String nameZh,
            String nameEn,
            @JsonUnwrapped MeasureJson measure,
            String visibility,
            @JsonUnwrapped DefinitionJson definition) {

        public static IndicatorJson of(Indicator indicator) {
            return new IndicatorJson(
                    indicator.code(),
                    indicator.theme(),
                    indicator.nameZh(),
                    indicator.nameEn(),
                    new MeasureJson(
                            indicator.unit(),
                            Code.of(indicator.kind()),
                            Code.of(indicator.polarity()),
                            Code.of(indicator.dimension()),
                            Code.of(indicator.measure().rollup()),
                            indicator.perCapita()),
                    Code.of(indicator.visibility()),
                    new DefinitionJson(
                            indicator.texts().definitionZh(),
                            indicator.texts().definitionEn(),
                            indicator.target(),
                            orNull(indicator.thresholds().targetSource()),
                            indicator.thresholds().materiality()));
        }
    }

    public record MeasureJson(
            String unit, String kind, String polarity, String dimension, String rollup, boolean perCapita) {}

    public record DefinitionJson(
            String definitionZh, String definitionEn, BigDecimal target, String targetSource, BigDecimal materiality) {}

    public record ReportJson(
            String id,
            String region,
            int year,
            @JsonUnwrapped CitationJson citation,
            String sha256,
            String kind,
            String extent) {

        public static ReportJson of(Report report) {
            Report.Citation citation = report.citation();
            return new ReportJson(
                    report.id(),
                    orNull(report.region()),
                    report.year(),
                    new CitationJson(
                            citation.title(),
                            orNull(citation.issuer()),
                            orNull(citation.documentNumber()),
                            citation.issuedOn(),
                            citation.publishedOn(),
                            orNull(citation.url())),
                    orNull(report.sha256()),
                    Code.of(report.kind()),
                    Code.of(report.extent()));
        }
    }

    public record CitationJson(
            String title,
            String issuer,
            String documentNumber,
            LocalDate issuedOn,
            LocalDate publishedOn,
            String url) {}

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
