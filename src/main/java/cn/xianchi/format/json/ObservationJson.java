package cn.xianchi.format.json;

import static cn.xianchi.format.json.JsonShapes.orNull;

import cn.xianchi.catalog.Code;
import cn.xianchi.observation.Evidence;
import cn.xianchi.observation.Figure;
import cn.xianchi.observation.Interval;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Window;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** One observation. */
public record ObservationJson(
        String id,
        String region,
        String indicator,
        int year,
        @JsonUnwrapped FigureJson figure,
        @JsonUnwrapped BoundsJson bounds,
        @JsonUnwrapped ScopeJson scope,
        @JsonUnwrapped SourceJson source) {

    public record FigureJson(BigDecimal value, String unit, String raw, String qualifier) {
        public static FigureJson of(Figure figure) {
            return new FigureJson(figure.value(), figure.unit(), orNull(figure.raw()), Code.of(figure.qualifier()));
        }
    }

    /** The interval; every field is null where there is no value. */
    public record BoundsJson(BigDecimal low, BigDecimal high, Boolean lowOpen, Boolean highOpen) {
        static final BoundsJson NONE = new BoundsJson(null, null, null, null);

        static BoundsJson of(Interval bounds) {
            return new BoundsJson(bounds.low(), bounds.high(), bounds.lowOpen(), bounds.highOpen());
        }
    }

    public record WindowJson(String kind, LocalDate start, LocalDate end) {
        public static WindowJson of(Window window) {
            return new WindowJson(Code.of(window.kind()), window.start(), window.end());
        }
    }

    public record ScopeJson(WindowJson window, String dimension, String basis, String statistic) {
        public static ScopeJson of(Observation.Scope scope) {
            return new ScopeJson(
                    WindowJson.of(scope.window()),
                    orNull(scope.dimension()),
                    orNull(scope.basis()),
                    Code.of(scope.statistic()));
        }
    }

    public record SourceJson(EvidenceJson evidence, String note) {}

    public record EvidenceJson(String report, String section, Integer paragraph, Integer start, Integer end) {
        public static EvidenceJson of(Evidence evidence) {
            return new EvidenceJson(
                    evidence.report(), evidence.section(), evidence.paragraph(), evidence.start(), evidence.end());
        }
    }

    public static ObservationJson of(Observation one) {
        return new ObservationJson(
                Objects.toString(one.id(), null),
                one.region(),
                one.indicator(),
                one.year(),
                FigureJson.of(one.figure()),
                BoundsJson.of(one.figure().bounds()),
                ScopeJson.of(one.scope()),
                new SourceJson(EvidenceJson.of(one.evidence()), orNull(one.note())));
    }
}
