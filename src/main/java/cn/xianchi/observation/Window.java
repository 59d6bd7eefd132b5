package cn.xianchi.observation;

import java.time.LocalDate;

/**
 * The days that a value is about, both ends included. {@code ASOF} has no start; a null end is a date that the text does
 * not state.
 */
public record Window(WindowKind kind, LocalDate start, LocalDate end) {
    public Window {
        if (kind == WindowKind.ASOF && start != null) {
            throw new IllegalArgumentException("asof has no start");
        }
        if (kind != WindowKind.ASOF && (start == null || end == null)) {
            throw new IllegalArgumentException("year, ytd and span need a start and an end");
        }
        if (start != null && end != null && start.isAfter(end)) {
            throw new IllegalArgumentException("the start lies after the end");
        }
    }
}
