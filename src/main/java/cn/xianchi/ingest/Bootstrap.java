package cn.xianchi.ingest;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.demo.DemoData;
import cn.xianchi.demo.DemoSize;
import cn.xianchi.extraction.reading.RuleBook;
import cn.xianchi.observation.Release;
import cn.xianchi.store.Observations;
import cn.xianchi.store.ReleaseWriter;
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
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Reads and checks {@code data/} at start, and fills an empty store with it, or with fictional figures in the profile
 * {@code demo}, as release 1. Any fault ends the start with a message and leaves the store unchanged.
 */
@ApplicationScoped
class Bootstrap {
    private static final Logger LOG = Logger.getLogger(Bootstrap.class);
    private static final String REAL = "data/";

    private final DataFiles data;
    private final Optional<DemoData> demo;
    private final Catalog catalog;
    /** Identifies the data in the store. */
    private final String origin;

    private final Observations observations;
    private final Releases releases;
    private final ReleaseWriter writer;

    Bootstrap(
            @ConfigProperty(name = "xianchi.data") Optional<Path> folder,
            Config config,
            Observations observations,
            Releases releases,
            ReleaseWriter writer) {
        this.observations = observations;
        this.releases = releases;
        this.writer = writer;
        try {
            this.data = DataFiles.read(new DataFolder(folder));
            this.demo = new DemoSettings(config).demo(data.catalog().indicators());
        } catch (InvalidDataException e) {
            throw refused(e.getMessage());
        }
        this.origin = demo.map(made -> made.size().label()).orElse(REAL);
        this.catalog = demo.map(made -> data.catalog().ofFictional(made.regions(), origin.replace(' ', '-')))
                .orElse(data.catalog());
    }

    @Produces
    @Singleton
    Catalog catalog() {
        return catalog;
    }

    @Produces
    @Singleton
    RuleBook rules() {
        return data.rules();
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemDefaultZone();
    }

    void onStart(@Observes StartupEvent event) {
        checkOrigin();
        checkCodes("data/regions.csv", observations.usedRegions(), catalog::region);
        checkCodes("data/indicators.csv", observations.usedIndicators(), catalog::indicator);
        LOG.infof("Reports are read with %d rules", data.rules().size());
        Optional<Release> current = releases.current();
        if (current.isPresent()) {
            LOG.infof("The store holds release %d", current.get().number());
            return;
        }
        LOG.infof("Loading the figures of %s", origin);
        Release first = writer.publishFirst(
                demo.map(DemoData::reports).orElseGet(data.reports()::stream),
                demo.map(DemoData::observations).orElseGet(data.observations()::stream),
                origin,
                "");
        LOG.infof("The store was empty and holds release %d now", first.number());
        releases.current();
    }

    /** A store of fictional figures belongs to one size and seed; a store of real figures to any real data. */
    static boolean mayLoad(String origin, String stored) {
        return origin.startsWith(DemoSize.LABEL) ? stored.equals(origin) : !stored.startsWith(DemoSize.LABEL);
    }

    private void checkOrigin() {
        String stored = releases.origin().orElse(origin);
        if (!mayLoad(origin, stored)) {
            throw refused("The store holds the figures of " + stored + ", asked for are those of " + origin
                    + "; the two never meet in one store. Set QUARKUS_DATASOURCE_JDBC_URL to another store, or to none: "
                    + "real figures have one, and each size and seed of the profile demo has one.");
        }
    }

    private static void checkCodes(String file, List<String> used, Function<String, Optional<?>> known) {
        List<String> missing =
                used.stream().filter(code -> known.apply(code).isEmpty()).toList();
        if (!missing.isEmpty()) {
            throw refused(
                    file + ": the store has figures of codes that are missing here: " + String.join(", ", missing));
        }
    }

    private static ConfigurationException refused(String reason) {
        return new ConfigurationException("Xianchi did not start, the store is as it was.\n" + reason);
    }
}
