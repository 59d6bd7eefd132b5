package cn.xianchi.analysis.peers;

import cn.xianchi.catalog.Region;
import java.util.List;

/**
 * The counties most like one, the nearest first (METHODS 4.10): at most ten, none farther than {@code accepted}; distances
 * are rebased so that the farthest two counties of the catalogue lie 1 apart.
 */
public record SimilarCounties(Region of, List<Neighbour> nearest, double accepted) {
    /** Fewer than this are no peer group. */
    public static final int LEAST = 5;

    /** @param mutual whether {@code of} is among the nearest of this county too */
    public record Neighbour(Region region, double distance, boolean mutual, List<Contribution> contributions) {}

    /** The share of the squared distance that a variable makes, 0 to 1; all 0 at distance 0. */
    public record Contribution(String variable, double share) {}

    /** False when too few counties are near enough: there are no real peers. */
    public boolean isGroup() {
        return nearest.size() >= LEAST;
    }
}
