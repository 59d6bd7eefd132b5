package cn.xianchi.ingest;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.demo.DemoData;
import cn.xianchi.demo.DemoSize;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Report;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What an empty store is filled with, and the words by which the store remembers where that came from. */
record SeedData(
        Catalog catalog, Supplier<Stream<Report>> reports, Supplier<Stream<Observation>> observations, String origin) {
    private static final String BULK = "data/";

    static SeedData of(DataFiles data) {
        return new SeedData(data.catalog(), () -> data.reports().stream(), () -> data.observations().stream(), BULK);
    }

    /** The real indicators over a province that does not exist. */
    static SeedData of(DataFiles data, DemoData demo) {
        String label = demo.size().label();
        Catalog catalog = data.catalog().ofFictional(demo.regions(), label.replace(' ', '-'));
        return new SeedData(catalog, demo::reports, demo::observations, label);
    }

    /** Whether a store that was filled from {@code other} may be used with this. */
    boolean goesWith(String other) {
        return catalog.isFictional() ? other.equals(origin) : !other.startsWith(DemoSize.LABEL);
    }
}
