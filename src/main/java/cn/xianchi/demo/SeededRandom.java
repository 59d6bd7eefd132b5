package cn.xianchi.demo;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that is fixed by what it is about: asked again about the same, it falls the same way. */
final class SeededRandom {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private final SplittableRandom random;

    private SeededRandom(long state) {
        this.random = new SplittableRandom(state);
    }

    /** {@code about} are strings and numbers. */
    static SeededRandom of(long seed, Object... about) {
        long state = seed;
        for (Object part : about) {
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

    /** Mean 0, deviation 1, never beyond ±6, the same on every machine: a sum of twelve. */
    double normal() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }

    /** The index of a weight, each as likely as its share of all. */
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
