package cn.xianchi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures are made up only where their size and seed are asked for as a whole. */
class DemoSettingsTest {
    private static final Map<String, String> PROVINCE =
            Map.of("xianchi.demo.counties", "122", "xianchi.demo.years", "6", "xianchi.demo.seed", "7");

    private static DemoSettings set(Map<String, String> settings) {
        return new DemoSettings(
                new SmallRyeConfigBuilder().withDefaultValues(settings).build());
    }

    @Test
    void nothing_is_made_up_unless_it_is_asked_for() {
        assertTrue(set(Map.of()).demo(List.of()).isEmpty());
        assertEquals(
                "demo 122x6 seed 7",
                set(PROVINCE).demo(List.of()).orElseThrow().size().label());
    }

    @ParameterizedTest
    @CsvSource({
        "counties, 0, counties is 0",
        "counties, 8000, counties is 8000",
        "counties, many, '\"many\" is no whole number'",
        "years, 27, years is 27",
        "seed, 1.5, '\"1.5\" is no whole number'",
    })
    void a_size_that_cannot_be_is_refused(String name, String value, String problem) {
        Map<String, String> settings = new HashMap<>(PROVINCE);
        settings.put("xianchi.demo." + name, value);
        String refusal = assertThrows(
                        InvalidDataException.class, () -> set(settings).demo(List.of()))
                .getMessage();
        assertTrue(refusal.contains(problem), refusal);
    }

    @Test
    void a_size_without_the_switch_is_refused() {
        String refusal = assertThrows(
                        InvalidDataException.class,
                        () -> set(Map.of("xianchi.demo.counties", "5")).demo(List.of()))
                .getMessage();
        assertTrue(refusal.contains("-Dquarkus.profile=demo sets those that you do not"), refusal);
    }
}
