package cn.xianchi.analysis.peers;

import cn.xianchi.analysis.peers.SimilarCounties.Contribution;
import cn.xianchi.analysis.peers.SimilarCounties.Neighbour;
import cn.xianchi.catalog.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Who is like whom (METHODS 4.10): d² is the mean of the squared differences over the variables known of both counties, all
 * of equal weight: the logarithm of the population in robust standard units, and zone, type and city, which differ by 0 or 1.
 */
public final class SimilarityIndex {
    private static final int MOST = 10;
    /** A little more than one difference of zone, type or city, and less than two. */
    private static final double ACCEPTED = 0.25;

    private static final double MAD_TO_SIGMA = 0.6745;
    private static final List<String> VARIABLES = List.of("population", "zone", "type", "city");
    /** At least two thirds of the weight must be known of both. */
    private static final int LEAST_KNOWN = 3;

    private final List<Region> regions;
    private final double[] size;
    private final double farthest;
    private final Map<String, Integer> places = new HashMap<>();

    public SimilarityIndex(Collection<Region> all) {
        this.regions = List.copyOf(all);
        this.size = sizes(regions);
        for (int i = 0; i < regions.size(); i++) {
            places.put(regions.get(i).code(), i);
        }
        double most = 0;
        for (int i = 0; i < regions.size(); i++) {
            for (int j = 0; j < i; j++) {
                double distance = distance(i, j);
                most = distance > most ? distance : most;
            }
        }
        this.farthest = most;
    }

    /** The nearest of a county of the catalogue. */
    public SimilarCounties of(Region region) {
        int own = places.get(region.code());
        List<Neighbour> nearest = new ArrayList<>();
        for (int other : nearest(own)) {
            boolean mutual = Arrays.stream(nearest(other)).anyMatch(place -> place == own);
            nearest.add(new Neighbour(regions.get(other), rebased(own, other), mutual, contributions(own, other)));
        }
        return new SimilarCounties(region, nearest, ACCEPTED);
    }

    private int[] nearest(int own) {
        return IntStream.range(0, regions.size())
                .filter(other -> other != own && rebased(own, other) <= ACCEPTED)
                .boxed()
                .sorted(Comparator.comparing((Integer other) -> distance(own, other))
                        .thenComparing(other -> regions.get(other).code()))
                .limit(MOST)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private double rebased(int one, int other) {
        return farthest == 0 ? 0 : distance(one, other) / farthest;
    }

    /** Not a number, which is never near, where too little is known of both. */
    private double distance(int one, int other) {
        double sum = 0;
        int known = 0;
        for (int variable = 0; variable < VARIABLES.size(); variable++) {
            double difference = difference(variable, one, other);
            if (!Double.isNaN(difference)) {
                sum += difference * difference;
                known++;
            }
        }
        return known < LEAST_KNOWN ? Double.NaN : Math.sqrt(sum / known);
    }

    private double difference(int variable, int one, int other) {
        Region a = regions.get(one);
        Region b = regions.get(other);
        return switch (variable) {
            case 0 -> size[one] - size[other];
            case 1 -> difference(a.zone(), b.zone());
            case 2 -> difference(a.type(), b.type());
            default -> difference(a.cityCode(), b.cityCode());
        };
    }

    private static double difference(String one, String other) {
        return Objects.equals(one, other) ? 0 : 1;
    }

    private List<Contribution> contributions(int own, int other) {
        double[] squares = IntStream.range(0, VARIABLES.size())
                .mapToDouble(variable -> difference(variable, own, other))
                .map(difference -> Double.isNaN(difference) ? 0 : difference * difference)
                .toArray();
        double sum = Arrays.stream(squares).sum();
        return IntStream.range(0, VARIABLES.size())
                .mapToObj(i -> new Contribution(VARIABLES.get(i), sum == 0 ? 0 : squares[i] / sum))
                .toList();
    }

    /** Logarithms of the populations in robust standard units; not a number where unknown. */
    private static double[] sizes(List<Region> regions) {
        double[] logarithms = regions.stream()
                .mapToDouble(region -> region.population() == null ? Double.NaN : Math.log(region.population()))
                .toArray();
        double[] known = Arrays.stream(logarithms)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        if (known.length == 0) {
            return logarithms;
        }
        double median = median(known);
        double mad = median(Arrays.stream(known)
                .map(value -> Math.abs(value - median))
                .sorted()
                .toArray());
        return Arrays.stream(logarithms)
                .map(value -> mad == 0 ? value - median : MAD_TO_SIGMA * (value - median) / mad)
                .toArray();
    }

    private static double median(double[] sorted) {
        int n = sorted.length;
        return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }
}
