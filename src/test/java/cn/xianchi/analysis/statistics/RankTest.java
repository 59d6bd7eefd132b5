package cn.xianchi.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.Observed;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.observation.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHODS 4.5. */
class RankTest {

    @ParameterizedTest(name = "{0}, {1} is good: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            [7 7]                                | HIGHER | 1-1
            [102 102];[66 66];[56 56]            | HIGHER | 1-1;2-2;3-3
            [102 102];[66 66];[56 56]            | LOWER  | 3-3;2-2;1-1
            [5 5];[5 5];[3 3]                    | HIGHER | 1-2;1-2;3-3
            [5 5];[5 5];[5 5]                    | HIGHER | 1-3;1-3;1-3
            [10 20];[12 14];[15 16];[1 2]        | HIGHER | 1-3;2-3;1-2;4-4
            (50 60);[50 50];[60 60]              | HIGHER | 2-2;3-3;1-1
            [60 +);[70 70]                       | HIGHER | 1-2;1-2
            [-45.5 -44.5);[-10 -10]              | LOWER  | 1-1;2-2
            """)
    void ranks_are_bounds(String values, Polarity polarity, String ranks) {
        List<Interval> intervals =
                Arrays.stream(values.split(";")).map(Observed::interval).toList();
        String found = Rank.of(intervals, polarity).stream()
                .map(rank -> rank.best() + "-" + rank.worst())
                .collect(Collectors.joining(";"));
        assertEquals(ranks, found);
    }

    @Test
    void nothing_has_no_ranks() {
        assertEquals(List.of(), Rank.of(List.of(), Polarity.HIGHER));
    }

    @Test
    void the_order_of_the_input_never_matters_and_widening_never_narrows_a_rank() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Interval> values = IntStream.range(0, 1 + random.nextInt(12))
                    .mapToObj(i -> {
                        BigDecimal low = BigDecimal.valueOf(random.nextInt(20));
                        return new Interval(low, low.add(BigDecimal.valueOf(1 + random.nextInt(5))), false, true);
                    })
                    .toList();
            List<Rank> ranks = Rank.of(values, Polarity.HIGHER);
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, values.size()).boxed().toList());
            Collections.shuffle(order, random);
            List<Rank> shuffled = Rank.of(order.stream().map(values::get).toList(), Polarity.HIGHER);
            for (int i = 0; i < order.size(); i++) {
                assertEquals(ranks.get(order.get(i)), shuffled.get(i));
            }
            int wide = random.nextInt(values.size());
            List<Interval> widened = new ArrayList<>(values);
            Interval old = values.get(wide);
            widened.set(
                    wide,
                    new Interval(old.low().subtract(BigDecimal.TEN), old.high().add(BigDecimal.TEN), true, true));
            Rank before = ranks.get(wide);
            Rank after = Rank.of(widened, Polarity.HIGHER).get(wide);
            assertTrue(after.best() <= before.best() && after.worst() >= before.worst(), values + " at " + wide);
        }
    }

    /** Low or high may be open or missing; few different ends, so that they often meet. */
    private static Interval drawn(Random random) {
        int low = random.nextInt(8);
        int width = random.nextInt(4);
        boolean bounded = width > 0;
        return new Interval(
                random.nextInt(8) == 0 ? null : BigDecimal.valueOf(low),
                random.nextInt(8) == 0 ? null : BigDecimal.valueOf(low + width),
                bounded && random.nextBoolean(),
                bounded && random.nextBoolean());
    }

    @Test
    void ranks_are_those_of_holding_every_interval_against_every_other() {
        Random random = new Random(19);
        for (int round = 0; round < 2000; round++) {
            List<Interval> values = IntStream.range(0, random.nextInt(14))
                    .mapToObj(i -> drawn(random))
                    .toList();
            for (Polarity polarity : List.of(Polarity.HIGHER, Polarity.LOWER)) {
                List<Rank> expected = values.stream()
                        .map(own -> new Rank(
                                1 + beating(own, values, polarity), values.size() - beatenBy(own, values, polarity)))
                        .toList();
                assertEquals(expected, Rank.of(values, polarity), polarity + " is good: " + values);
            }
        }
    }

    private static int beating(Interval own, List<Interval> values, Polarity polarity) {
        return (int) values.stream()
                .filter(other -> polarity == Polarity.LOWER ? own.surelyAbove(other) : other.surelyAbove(own))
                .count();
    }

    private static int beatenBy(Interval own, List<Interval> values, Polarity polarity) {
        return (int) values.stream()
                .filter(other -> polarity == Polarity.LOWER ? other.surelyAbove(own) : own.surelyAbove(other))
                .count();
    }
}
