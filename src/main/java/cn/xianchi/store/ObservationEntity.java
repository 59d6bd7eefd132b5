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
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

@Entity(name = "observation")
class ObservationEntity extends PanacheEntityBase {
    @Id
    Long id;

    int releaseNumber;
    String region;
    String indicator;
    int reportYear;
    BigDecimal amount;
    String unit;
    String raw;
    String qualifier;
    BigDecimal low;
    BigDecimal high;
    boolean lowOpen;
    boolean highOpen;
    String windowKind;
    LocalDate windowStart;
    LocalDate windowEnd;
    String dimension;
    String basis;
    String statistic;
    String report;
    String section;
    Integer paragraph;
    Integer charStart;
    Integer charEnd;
    String note;
    String origin;
    Instant recordedAt;
    String recordedBy;

    static ObservationEntity of(Observation observation, int release) {
        ObservationEntity entity = new ObservationEntity();
        Figure figure = observation.figure();
        Evidence evidence = observation.evidence();
        entity.releaseNumber = release;
        entity.region = observation.region();
        entity.indicator = observation.indicator();
        entity.reportYear = observation.year();
        entity.amount = figure.value();
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
        entity.charStart = evidence.start();
        entity.charEnd = evidence.end();
        entity.note = observation.note();
        return entity;
    }

    Observation toObservation() {
        return new Observation(
                id,
                region,
                indicator,
                reportYear,
                new Figure(
                        amount,
                        unit,
                        raw,
                        read(Qualifier.class, qualifier),
                        new Interval(low, high, lowOpen, highOpen)),
                new Observation.Scope(
                        new Window(read(WindowKind.class, windowKind), windowStart, windowEnd),
                        dimension,
                        basis,
                        read(Statistic.class, statistic)),
                new Evidence(report, section, paragraph, charStart, charEnd),
                note);
    }

    private static <E extends Enum<E>> E read(Class<E> vocabulary, String code) {
        return Code.read(vocabulary, code)
                .orElseThrow(() -> new IllegalStateException("the store holds an unknown code " + code));
    }
}
