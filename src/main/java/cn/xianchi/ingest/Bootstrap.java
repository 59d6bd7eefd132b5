package cn.xianchi.ingest;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.extraction.reading.RuleBook;
import cn.xianchi.observation.Release;
import cn.xianchi.store.Observations;
import cn.xianchi.store.Releases;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * What happens before the first request: {@code data/} is read and checked, and an empty store is filled with it, or with
 * made-up figures where these are asked for, as release 1. Anything wrong ends the start with a message, and the store stays as it was.
 */
@ApplicationScoped
class Bootstrap {
    private static final Logger LOG = Logger.getLogger(Bootstrap.class);

    private final SeedData filling;
    private final RuleBook rules;
    private final Observations observations;
    private final Releases releases;

    Bootstrap(
            @ConfigProperty(name = "xianchi.data") Optional<Path> folder,
            Config config,
            Observations observations,
            Releases releases) {
        this.observations = observations;
        this.releases = releases;
        try {
            DataFiles data = DataFiles.read(new DataFolder(folder));
            this.rules = data.rules();
            this.filling = new DemoSettings(config)
                    .demo(data.catalog().indicators())
                    .map(demo -> SeedData.of(data, demo))
                    .orElseGet(() -> SeedData.of(data));
        } catch (InvalidDataException e) {
            throw refused(e.getMessage());
        }
    }

    @Produces
    @Singleton
    Catalog catalog() {
        return filling.catalog();
    }

    @Produces
    @Singleton
    RuleBook rules() {
        return rules;
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemDefaultZone();
    }

    void onStart(@Observes StartupEvent event) {
        checkOrigin();
        checkCodesInUse();
        LOG.infof("Reports are read with %d rules", rules.size());
        Optional<Release> current = releases.current();
        if (current.isPresent()) {
            LOG.infof("The store holds release %d", current.get().number());
            return;
        }
        LOG.infof("Loading the figures of %s", filling.origin());
        Release first = observations.publishFirst(
                filling.reports().get(), filling.observations().get(), filling.origin(), "");
        LOG.infof("The store was empty and holds release %d now", first.number());
        releases.current();
    }

    private void checkOrigin() {
        releases.origin().filter(origin -> !filling.goesWith(origin)).ifPresent(origin -> {
            throw refused("The store holds the figures of " + origin + ", asked for are those of " + filling.origin()
                    + "; the two never meet in one store. Set QUARKUS_DATASOURCE_JDBC_URL to another store, or to none: "
                    + "real figures have one, and each size and seed of the profile demo has one.");
        });
    }

    private void checkCodesInUse() {
        Catalog catalog = filling.catalog();
        List<String> regions = observations.usedRegions().stream()
                .filter(code -> catalog.region(code).isEmpty())
                .toList();
        List<String> indicators = observations.usedIndicators().stream()
                .filter(code -> catalog.indicator(code).isEmpty())
                .toList();
        if (!regions.isEmpty()) {
            throw refused("data/regions.csv: the store has figures of codes that are missing here: "
                    + String.join(", ", regions));
        }
        if (!indicators.isEmpty()) {
            throw refused("data/indicators.csv: the store has figures of codes that are missing here: "
                    + String.join(", ", indicators));
        }
    }

    private static ConfigurationException refused(String problems) {
        return new ConfigurationException("Xianchi did not start, the store is as it was.\n" + problems);
    }
}
