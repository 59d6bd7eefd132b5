package cn.xianchi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xianchi.demo.DemoSize;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real and made-up figures, and made-up ones of different sizes or seeds, never meet in one store. */
class OriginTest {
    @ParameterizedTest
    @CsvSource({
        "demo 5x1 seed 7, true",
        "demo 5x1 seed 8, false",
        "demo 5x2 seed 7, false",
        "data/, false",
    })
    void made_up_figures_go_with_a_store_of_their_size_and_seed(String origin, boolean goes) {
        assertEquals(goes, Bootstrap.mayLoad(new DemoSize(5, 1, 7).label(), origin));
    }

    @ParameterizedTest
    @CsvSource({"data/, true", "demo 5x1 seed 7, false"})
    void real_figures_go_with_a_store_of_real_ones(String origin, boolean goes) {
        assertEquals(goes, Bootstrap.mayLoad("data/", origin));
    }
}
