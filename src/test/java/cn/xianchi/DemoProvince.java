package cn.xianchi;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A made-up province of 122 counties and six years in a store of its own, for tests of the views over many counties. */
public final class DemoProvince implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "xianchi.demo.counties", "122",
                "xianchi.demo.years", "6",
                "xianchi.demo.seed", "7",
                // a store that ends with the application: the next one needs its memory
                "quarkus.datasource.jdbc.url", "jdbc:h2:mem:demo",
                "quarkus.datasource.jdbc.min-size", "1");
    }
}
