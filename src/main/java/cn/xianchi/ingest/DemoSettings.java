package cn.xianchi.ingest;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.demo.DemoData;
import cn.xianchi.demo.DemoSize;
import java.util.Collection;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** The settings {@code xianchi.demo.counties}, {@code years} and {@code seed}, which the profile {@code demo} sets. */
record DemoSettings(Config config) {
    private static final String PREFIX = "xianchi.demo.";

    /** Empty unless they are set. @throws InvalidDataException when one is missing or out of range */
    Optional<DemoData> demo(Collection<Indicator> indicators) {
        Optional<String> counties = setting("counties");
        Optional<String> years = setting("years");
        Optional<String> seed = setting("seed");
        if (counties.isEmpty() && years.isEmpty() && seed.isEmpty()) {
            return Optional.empty();
        }
        if (counties.isEmpty() || years.isEmpty() || seed.isEmpty()) {
            throw new InvalidDataException(PREFIX + "counties, years and seed are only set together: "
                    + "-Dquarkus.profile=demo sets those that you do not");
        }
        DemoSize size = size(number("counties", counties.get()), number("years", years.get()), seed.get());
        return Optional.of(new DemoData(size, indicators));
    }

    private Optional<String> setting(String name) {
        return config.getOptionalValue(PREFIX + name, String.class);
    }

    private static DemoSize size(int counties, int years, String seed) {
        try {
            return new DemoSize(counties, years, Long.parseLong(seed));
        } catch (NumberFormatException e) {
            throw new InvalidDataException(PREFIX + "seed: \"" + seed + "\" is no whole number");
        } catch (IllegalArgumentException e) {
            throw new InvalidDataException(PREFIX + e.getMessage());
        }
    }

    private static int number(String name, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new InvalidDataException(PREFIX + name + ": \"" + value + "\" is no whole number");
        }
    }
}
