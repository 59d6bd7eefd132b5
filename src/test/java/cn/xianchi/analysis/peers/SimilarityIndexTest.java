package cn.xianchi.analysis.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.Observed;
import cn.xianchi.analysis.peers.SimilarCounties.Contribution;
import cn.xianchi.analysis.peers.SimilarCounties.Neighbour;
import cn.xianchi.catalog.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHODS 4.10. */
class SimilarityIndexTest {
    private static final Region A = Observed.county("440001", 1000L, "粤西", "县", "440700");
    private static final Region B = Observed.county("440002", 2000L, "粤西", "县", "440700");
    private static final Region C = Observed.county("440003", 4000L, "粤西", "县", "440800");
    private static final Region D = Observed.county("440004", 1_024_000L, "珠三角", "区", "440300");
    /**
     * Populations are 0, 1, 2 and 10 doublings: the median is 1.5, the deviations 1.5 0.5 0.5 8.5, their median 1. So one
     * doubling is 0.6745 and d² is a quarter of: A–B 0.6745² = 0.45495; B–C 0.45495 + 1 for the city; A–C 4·0.45495 + 1;
     * A–D 100·0.45495 + 3, the farthest: d = 3.48192.
     */
    private static final SimilarityIndex FOUR = new SimilarityIndex(List.of(A, B, C, D));

    private static String distances(SimilarCounties found) {
        return found.nearest().stream()
                .map(one -> String.format(
                        Locale.ROOT, "%s %.4f", one.region().code().substring(5), one.distance()))
                .collect(Collectors.joining("; "));
    }

    private static Neighbour neighbour(SimilarCounties found, Region region) {
        return found.nearest().stream()
                .filter(one -> one.region().equals(region))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void distances_of_four_counties_by_hand() {
        assertEquals("2 0.0969; 3 0.2411", distances(FOUR.of(A)));
        assertEquals("1 0.0969; 3 0.1732", distances(FOUR.of(B)));
        assertEquals("2 0.1732; 1 0.2411", distances(FOUR.of(C)));
        assertEquals("", distances(FOUR.of(D)), "nobody is near");
        assertEquals(0.25, FOUR.of(A).accepted());
        assertFalse(FOUR.of(A).isGroup());
    }

    @ParameterizedTest(name = "{0}–{1}: population {2}, zone {3}, type {4}, city {5}")
    @CsvSource(textBlock = """
            1, 2, 1,      0, 0, 0
            2, 3, 0.3127, 0, 0, 0.6873
            1, 3, 0.6454, 0, 0, 0.3546
            3, 1, 0.6454, 0, 0, 0.3546
            """)
    void contributions_are_shares_of_the_squared_distance(
            int one, int other, double population, double zone, double type, double city) {
        List<Region> regions = List.of(A, B, C, D);
        List<Contribution> found =
                neighbour(FOUR.of(regions.get(one - 1)), regions.get(other - 1)).contributions();
        assertEquals(
                List.of("population", "zone", "type", "city"),
                found.stream().map(Contribution::variable).toList());
        double[] expected = {population, zone, type, city};
        for (int i = 0; i < 4; i++) {
            assertEquals(expected[i], found.get(i).share(), 0.00005);
        }
    }

    @Test
    void an_unknown_population_is_left_out_of_the_mean() {
        Region unknown = Observed.county("440005", null, "粤西", "县", "440800");
        SimilarityIndex five = new SimilarityIndex(List.of(A, B, C, D, unknown));
        // of the other three variables none differs from C, and one in three from A: √(1/3)/3.48192
        assertEquals("3 0.0000; 1 0.1658; 2 0.1658", distances(five.of(unknown)));
        assertEquals(
                List.of(0.0, 0.0, 0.0, 1.0),
                neighbour(five.of(unknown), A).contributions().stream()
                        .map(Contribution::share)
                        .toList());
        assertTrue(neighbour(five.of(unknown), C).contributions().stream().allMatch(one -> one.share() == 0));
        assertEquals(0.2411, neighbour(five.of(A), C).distance(), 0.00005, "the others stay where they were");
    }

    @Test
    void counties_that_differ_in_nothing_lie_at_distance_0_and_at_most_ten_are_named() {
        List<Region> alike = IntStream.range(0, 13)
                .mapToObj(i -> Observed.county(Observed.code(i), 5000L, "粤西", "县", "440700"))
                .toList();
        SimilarCounties found = new SimilarityIndex(alike).of(alike.get(12));
        assertEquals(
                IntStream.range(0, 10).mapToObj(Observed::code).toList(),
                found.nearest().stream().map(one -> one.region().code()).toList());
        assertTrue(found.nearest().stream().allMatch(one -> one.distance() == 0));
        assertFalse(found.nearest().get(0).mutual(), "the first has ten others before the last");
    }

    @ParameterizedTest(name = "{0} counties alike: group {1}")
    @CsvSource({"1, false", "5, false", "6, true", "11, true", "12, true"})
    void a_group_needs_five_near_counties(int n, boolean group) {
        List<Region> regions = IntStream.range(0, n)
                .mapToObj(i -> Observed.county(Observed.code(i), 5000L, "粤西", "县", "440700"))
                .collect(Collectors.toCollection(ArrayList::new));
        regions.add(D);
        SimilarityIndex all = new SimilarityIndex(regions.stream().distinct().toList());
        assertEquals(group, all.of(regions.get(0)).isGroup());
    }

    /** Four cities in two zones; some populations unknown. */
    private static List<Region> drawn(Random random) {
        return IntStream.range(0, 30 + random.nextInt(20))
                .mapToObj(i -> {
                    int city = random.nextInt(4);
                    return Observed.county(
                            Observed.code(i),
                            random.nextInt(9) == 0 ? null : 1 + (long) Math.exp(10 + 3 * random.nextGaussian()),
                            city < 2 ? "粤西" : "珠三角",
                            random.nextBoolean() ? "县" : "区",
                            "440" + city + "00");
                })
                .toList();
    }

    @Test
    void nearness_is_the_same_from_both_sides() {
        Random random = new Random(17);
        int mutual = 0;
        for (int round = 0; round < 20; round++) {
            List<Region> regions = drawn(random);
            SimilarityIndex all = new SimilarityIndex(regions);
            for (Region region : regions) {
                SimilarCounties own = all.of(region);
                assertTrue(own.nearest().size() <= 10);
                double before = 0;
                for (Neighbour one : own.nearest()) {
                    assertTrue(one.distance() >= before && one.distance() <= own.accepted());
                    before = one.distance();
                    double shares = one.contributions().stream()
                            .mapToDouble(Contribution::share)
                            .sum();
                    assertEquals(one.distance() == 0 ? 0 : 1, shares, 1e-9);
                    List<Neighbour> back = all.of(one.region()).nearest().stream()
                            .filter(other -> other.region().equals(region))
                            .toList();
                    assertEquals(one.mutual(), !back.isEmpty());
                    back.forEach(other -> assertEquals(one.distance(), other.distance(), 1e-12));
                    back.forEach(other -> assertTrue(other.mutual()));
                    mutual += one.mutual() ? 1 : 0;
                }
            }
        }
        assertTrue(mutual > 100);
    }
}
