package cn.xianchi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.store.Observations;
import cn.xianchi.store.ReleaseWriter;
import cn.xianchi.store.Releases;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start over a store that was filled already: what does not go with it is refused, and the store stays as it was. */
@QuarkusTest
class BootstrapTest {
    private static final Map<String, String> DEMO =
            Map.of("xianchi.demo.counties", "5", "xianchi.demo.years", "1", "xianchi.demo.seed", "7");

    @Inject
    Observations observations;

    @Inject
    Releases releases;

    @Inject
    ReleaseWriter writer;

    @AfterEach
    void the_store_is_as_it_was() {
        assertEquals(1, releases.all().size());
        assertEquals("data/", releases.origin().orElseThrow());
    }

    private void refused(String problem, Optional<Path> data, Map<String, String> settings) {
        var config = new SmallRyeConfigBuilder().withDefaultValues(settings).build();
        String message = assertThrows(
                        ConfigurationException.class,
                        () -> new Bootstrap(data, config, observations, releases, writer).onStart(null))
                .getMessage();
        assertTrue(message.startsWith("Xianchi did not start, the store is as it was."), message);
        assertTrue(message.contains(problem), message);
    }

    @Test
    void made_up_figures_do_not_enter_a_store_of_real_ones() {
        refused("holds the figures of data/, asked for are those of demo 5x1 seed 7", Optional.empty(), DEMO);
    }

    @Test
    void a_size_without_the_switch_is_refused() {
        refused("counties, years and seed are only set together", Optional.empty(), Map.of("xianchi.demo.seed", "7"));
    }

    @Test
    void an_indicator_that_vanished_while_figures_use_it_is_refused(@TempDir Path data) throws Exception {
        ShippedFiles.copy(data);
        for (String file : new String[] {"indicators.csv", "observations.csv", "relations.csv"}) {
            ShippedFiles.leaveOut(data, file, "one_thing_themes");
        }
        refused("codes that are missing here: one_thing_themes", Optional.of(data), Map.of());
    }

    @Test
    void a_county_that_vanished_while_figures_use_it_is_refused(@TempDir Path data) throws Exception {
        ShippedFiles.copy(data);
        for (String file : new String[] {"regions.csv", "reports.csv", "observations.csv", "tiles.csv"}) {
            ShippedFiles.leaveOut(data, file, "440704");
        }
        refused("codes that are missing here: 440704", Optional.of(data), Map.of());
    }
}
