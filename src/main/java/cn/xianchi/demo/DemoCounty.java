package cn.xianchi.demo;

import cn.xianchi.catalog.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A county that does not exist. {@code quality} shifts its values, {@code openness} how many of them it publishes; both are
 * around 0 by ±1.
 */
record DemoCounty(int index, Region region, double quality, double openness, Habits habits) {
    static final int TYPICAL_POPULATION = 500_000;
    private static final int MIN_IN_CITY = 4;
    private static final int MAX_IN_CITY = 11;
    private static final int FIRST_COUNTY_CODE = 990_001;
    private static final int FIRST_CITY_CODE = 998_000;
    private static final int CENSUS_YEAR = 2020;
    private static final List<String> ZONES = List.of("珠三角", "粤东", "粤西", "粤北");
    private static final List<String> TYPES = List.of("区", "县级市", "县", "自治县");
    /** Relative frequency of {@link #TYPES}, by zone. */
    private static final Map<String, double[]> TYPE_WEIGHTS = Map.of(
            "珠三角", new double[] {80, 12, 8, 0},
            "粤东", new double[] {45, 12, 43, 0},
            "粤西", new double[] {40, 40, 20, 0},
            "粤北", new double[] {28, 15, 47, 10});

    /**
     * How the county's office writes.
     *
     * @param decimals of a percentage
     * @param signsIn the month in which its reports are signed: 11 and 12 of the year, or 13 for the January after
     * @param stocksAtYearEnd whether its stocks are as of 31 December, not of the day of signing
     */
    record Habits(boolean spaces, boolean separators, int decimals, int signsIn, boolean stocksAtYearEnd) {
        static Habits of(SeededRandom random) {
            return new Habits(
                    random.happens(0.12),
                    random.happens(0.08),
                    random.weighted(0.3, 0.35, 0.35),
                    11 + random.weighted(0.26, 0.22, 0.52),
                    random.happens(0.35));
        }
    }

    /** Cities of 4 to 11 counties (a province of fewer has one city), each city in one of the real zones. */
    static List<DemoCounty> all(DemoSize size) {
        List<DemoCounty> counties = new ArrayList<>();
        for (int city = 0; counties.size() < size.counties(); city++) {
            SeededRandom random = size.random("city", city);
            int members = members(size.counties() - counties.size(), random);
            String zone = ZONES.get(random.weighted(37, 17, 18, 28));
            for (int i = 0; i < members; i++) {
                counties.add(county(counties.size(), city, zone, size));
            }
        }
        return List.copyOf(counties);
    }

    private static int members(int left, SeededRandom random) {
        if (left <= MAX_IN_CITY) {
            return left;
        }
        int members = MIN_IN_CITY + random.below(MAX_IN_CITY - MIN_IN_CITY + 1);
        return left - members < MIN_IN_CITY ? left - MIN_IN_CITY : members;
    }

    private static DemoCounty county(int index, int city, String zone, DemoSize size) {
        SeededRandom random = size.random("county", index);
        String type = TYPES.get(random.weighted(TYPE_WEIGHTS.get(zone)));
        double drawn = TYPICAL_POPULATION * StrictMath.exp(0.75 * random.normal());
        long population = Math.round(Math.max(20_000, Math.min(3_000_000, drawn)));
        Region region = new Region(
                Integer.toString(FIRST_COUNTY_CODE + index),
                DemoNames.ofCounty(index) + (type.equals("县级市") ? "市" : type),
                Integer.toString(FIRST_CITY_CODE + city),
                DemoNames.ofCity(city),
                type,
                zone,
                new Region.Residents(population, CENSUS_YEAR, "演示数据"));
        return new DemoCounty(index, region, random.normal(), random.normal(), Habits.of(random));
    }

    /** Residents as a multiple of {@link #TYPICAL_POPULATION}. */
    double relativePopulation() {
        return region.population() / (double) TYPICAL_POPULATION;
    }
}
