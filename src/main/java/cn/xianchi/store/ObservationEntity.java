package cn.xianchi.store;

import cn.xianchi.catalog.Code;
import cn.xianchi.observation.Evidence;
import cn.xianchi.observation.Figure;
import cn.xianchi.observation.Interval;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Qualifier;
import cn.xianchi.observation.Statistic;
import cn.xianchi.observation.Window;
import cn.xianchi.observation.WindowKind;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

@Entity
@Table(name = "observation")
class ObservationEntity extends PanacheEntityBase {
    @Id
    Long id;

    @Column(name = "release_number")
    int release;

    String region;
    String indicator;

    @Column(name = "report_year")
    int year;

    @Column(name = "amount", precision = 30, scale = 10)
    BigDecimal value;

    String unit;
    String raw;
    String qualifier;

    @Column(precision = 30, scale = 10)
    BigDecimal low;

    @Column(precision = 30, scale = 10)
    BigDecimal high;

    @Column(name = "low_open")
    boolean lowOpen;

    @Column(name = "high_open")
    boolean highOpen;

    @Column(name = "window_kind")
    String windowKind;

    @Column(name = "window_start")
    LocalDate windowStart;

    @Column(name = "window_end")
    LocalDate windowEnd;

    String dimension;
    String basis;
    String statistic;
    String report;
    String section;
    Integer paragraph;

    @Column(name = "char_start")
    Integer start;

    @Column(name = "char_end")
    Integer end;

    String note;
    String origin;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    String recordedBy;

    static ObservationEntity of(Observation observation, int release) {
        ObservationEntity entity = new ObservationEntity();
        Figure figure = observation.figure();
        Evidence evidence = observation.evidence();
        entity.release = release;
        entity.region = observation.region();
        entity.indicator = observation.indicator();
        entity.year = observation.year();
        entity.value = figure.value();
        entity.unit = figure.unit();
        entity.raw = figure.raw();
        entity.qualifier = Code.of(figure.qualifier());
        entity.low = figure.bounds().low();
        entity.high = figure.bounds().high();
        entity.lowOpen = figure.bounds().lowOpen();
        entity.highOpen = figure.bounds().highOpen();
        entity.windowKind = Code.of(observation.window().kind());
        entity.windowStart = observation.window().start();
        entity.windowEnd = observation.window().end();
        entity.dimension = observation.dimension();
        entity.basis = observation.basis();
        entity.statistic = Code.of(observation.statistic());
        entity.report = evidence.report();
        entity.section = evidence.section();
        entity.paragraph = evidence.paragraph();
        entity.start = evidence.start();
        entity.end = evidence.end();
        entity.note = observation.note();
        return entity;
    }

    Observation toObservation() {
        return new Observation(
                id,
                region,
                indicator,
                year,
                new Figure(
                        value, unit, raw, read(Qualifier.class, qualifier), new Interval(low, high, lowOpen, highOpen)),
                new Observation.Scope(
                        new Window(read(WindowKind.class, windowKind), windowStart, windowEnd),
                        dimension,
                        basis,
                        read(Statistic.class, statistic)),
                new Evidence(report, section, paragraph, start, end),
                note);
    }

    private static <E extends Enum<E>> E read(Class<E> vocabulary, String code) {
        return Code.read(vocabulary, code)
                .orElseThrow(() -> new IllegalStateException("the store holds an unknown code " + code));
    }
}
