package cn.xianchi.observation;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WindowTest {
    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 1);
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);

    @Test
    void a_day_has_no_start_and_a_window_has_both_ends() {
        assertThrows(IllegalArgumentException.class, () -> new Window(WindowKind.ASOF, JANUARY, MAY));
        assertThrows(IllegalArgumentException.class, () -> new Window(WindowKind.YTD, JANUARY, null));
        assertThrows(IllegalArgumentException.class, () -> new Window(WindowKind.YEAR, null, MAY));
        assertThrows(IllegalArgumentException.class, () -> new Window(WindowKind.SPAN, MAY, JANUARY));
    }
}
