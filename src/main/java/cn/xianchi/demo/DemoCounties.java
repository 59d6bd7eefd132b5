package cn.xianchi.demo;

import cn.xianchi.catalog.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cities of 4 to 11 counties (a province of fewer has one city), each city in one of the real zones. */
final class DemoCounties {
    static final int TYPICAL_POPULATION = 500_000;
    private static final int FEWEST_IN_CITY = 4;
    private static final int MOST_IN_CITY = 11;
    private static final int FIRST_COUNTY_CODE = 990_001;
    private static final int FIRST_CITY_CODE = 998_000;
    private static final int CENSUS = 2020;
    private static final List<String> ZONES = List.of("珠三角", "粤东", "粤西", "粤北");
    private static final List<String> TYPES = List.of("区", "县级市", "县", "自治县");
    /** How often the types are, by zone. */
    private static final Map<String, double[]> TYPE_WEIGHTS = Map.of(
            "珠三角", new double[] {80, 12, 8, 0},
            "粤东", new double[] {45, 12, 43, 0},
            "粤西", new double[] {40, 40, 20, 0},
            "粤北", new double[] {28, 15, 47, 10});

    private DemoCounties() {}

    static List<DemoCounty> of(DemoSize size) {
        List<DemoCounty> counties = new ArrayList<>();
        for (int city = 0; counties.size() < size.counties(); city++) {
            SeededRandom chance = SeededRandom.of(size.seed(), "city", city);
            int members = members(size.counties() - counties.size(), chance);
            String zone = ZONES.get(chance.weighted(37, 17, 18, 28));
            for (int i = 0; i < members; i++) {
                counties.add(county(counties.size(), city, zone, size.seed()));
            }
        }
        return List.copyOf(counties);
    }

    private static int members(int left, SeededRandom chance) {
        if (left <= MOST_IN_CITY) {
            return left;
        }
        int members = FEWEST_IN_CITY + chance.below(MOST_IN_CITY - FEWEST_IN_CITY + 1);
        return left - members < FEWEST_IN_CITY ? left - FEWEST_IN_CITY : members;
    }

    private static DemoCounty county(int index, int city, String zone, long seed) {
        SeededRandom chance = SeededRandom.of(seed, "county", index);
        String type = TYPES.get(chance.weighted(TYPE_WEIGHTS.get(zone)));
        double drawn = TYPICAL_POPULATION * StrictMath.exp(0.75 * chance.normal());
        long population = Math.round(Math.max(20_000, Math.min(3_000_000, drawn)));
        Region region = new Region(
                Integer.toString(FIRST_COUNTY_CODE + index),
                DemoNames.ofCounty(index) + (type.equals("县级市") ? "市" : type),
                Integer.toString(FIRST_CITY_CODE + city),
                DemoNames.ofCity(city),
                type,
                zone,
                population,
                CENSUS,
                "演示数据");
        return new DemoCounty(index, region, chance.normal(), chance.normal(), DemoCounty.Habits.of(chance));
    }
}
