package cn.xianchi.analysis.profile;

import cn.xianchi.analysis.comparison.Band;
import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.MissingReason;
import cn.xianchi.analysis.lagging.Assessment;
import cn.xianchi.analysis.lagging.RagStatus;
import cn.xianchi.analysis.profile.Profile.Item;
import cn.xianchi.analysis.statistics.MinimumSample;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.catalog.Region;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The indicators of a profile by what can be said of the county's place among its peers, each list in catalogue order. */
public record ProfileSections(Region region, Map<Place, List<Item>> byPlace) {

    public enum Place {
        /** Comparable with another county, on a scale with a good end. */
        PLACED,
        /** Comparable with another county, without a good end. */
        LEVEL,
        /** Others have figures too, but nothing that this county's could be held against. */
        APART,
        /** Only this county has figures. */
        LONE,
        /** Others have figures; this county's report was read in full and prints none. */
        UNDISCLOSED,
        /** Others have figures; of this county there is no report, or only a part. */
        NOT_READ,
        /** No county has figures. */
        NOBODY
    }

    public static ProfileSections of(Profile profile) {
        Map<Place, List<Item>> byPlace = profile.items().stream()
                .collect(Collectors.groupingBy(
                        ProfileSections::place, () -> new EnumMap<>(Place.class), Collectors.toList()));
        return new ProfileSections(profile.region(), byPlace);
    }

    private static Place place(Item item) {
        Comparison comparison = item.comparison();
        if (comparison.values().isEmpty()) {
            return Place.NOBODY;
        }
        if (item.own().isBlank()) {
            return item.own().missing() == MissingReason.UNDISCLOSED ? Place.UNDISCLOSED : Place.NOT_READ;
        }
        if (item.own().isComparable() && comparison.statistics().n() >= MinimumSample.RANK) {
            return item.indicator().polarity() == Polarity.NEUTRAL ? Place.LEVEL : Place.PLACED;
        }
        return comparison.values().size() > 1 ? Place.APART : Place.LONE;
    }

    /** Those at a place; the placed ones that have a band stand before those that have none. */
    public List<Item> at(Place place) {
        List<Item> items = byPlace.getOrDefault(place, List.of());
        return place != Place.PLACED
                ? items
                : items.stream()
                        .sorted(Comparator.comparing(item -> item.own().band() == null))
                        .toList();
    }

    public int count(Place place) {
        return byPlace.getOrDefault(place, List.of()).size();
    }

    /** Those with a band. */
    public List<Item> judged() {
        return at(Place.PLACED).stream()
                .filter(item -> item.own().band() != null)
                .toList();
    }

    /** The placed ones of a band; of those without one for null. */
    public List<Item> inBand(Band band) {
        return at(Place.PLACED).stream()
                .filter(item -> item.own().band() == band)
                .toList();
    }

    /** Those with a band and one of the lamps, red before amber, the farthest from the median first. */
    public List<Item> withLamp(Collection<RagStatus> lamps) {
        Comparator<Assessment> farthest = Comparator.comparing(one ->
                one.distance() == null ? BigDecimal.ZERO : one.distance().abs().negate());
        return judged().stream()
                .filter(item -> item.assessment() != null
                        && lamps.contains(item.assessment().status()))
                .sorted(Comparator.comparing(
                        Item::assessment,
                        Comparator.comparing(Assessment::status).thenComparing(farthest)))
                .toList();
    }

    /** How many indicators the county has figures of. */
    public int published() {
        return count(Place.PLACED) + count(Place.LEVEL) + count(Place.APART) + count(Place.LONE);
    }

    /** Whether every other county's report was read to its end, so that silence is a fact. */
    public boolean othersRead() {
        return at(Place.LONE).stream()
                .flatMap(item -> item.comparison().blanks().stream())
                .allMatch(county -> county.missing() == MissingReason.UNDISCLOSED);
    }
}
