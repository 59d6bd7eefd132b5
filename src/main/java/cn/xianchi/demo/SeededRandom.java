package cn.xianchi.demo;

import java.util.List;
import java.util.SplittableRandom;

/** Deterministic random numbers derived from a seed and a key. */
final class SeededRandom {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private final SplittableRandom random;

    private SeededRandom(long state) {
        this.random = new SplittableRandom(state);
    }

    /** {@code key} are strings and numbers. */
    static SeededRandom of(long seed, Object... key) {
        long state = seed;
        for (Object part : key) {
            state = mixed(state * 31 + part.hashCode() + GOLDEN_GAMMA);
        }
        return new SeededRandom(state);
    }

    /** The finalizer of SplitMix64 (Steele, Lea, Flood 2014). */
    private static long mixed(long state) {
        long once = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ once >>> 27) * 0x94D049BB133111EBL;
        return twice ^ twice >>> 31;
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** From 0 to {@code bound} − 1. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(List<T> values) {
        return values.get(below(values.size()));
    }

    /** Mean 0, standard deviation 1, within ±6: the sum of twelve uniform numbers, the same on every machine. */
    double normal() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }

    /** The index of one of the weights, drawn in proportion to them. */
    int weighted(double... weights) {
        double all = 0;
        for (double weight : weights) {
            all += weight;
        }
        double left = random.nextDouble() * all;
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }
}
