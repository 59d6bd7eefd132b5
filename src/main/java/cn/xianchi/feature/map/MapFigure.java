package cn.xianchi.feature.map;

import cn.xianchi.analysis.comparison.Band;
import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.analysis.comparison.MissingReason;
import cn.xianchi.analysis.statistics.Statistics;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.catalog.Region;
import cn.xianchi.page.figures.SideBySideTable;
import cn.xianchi.text.Labels;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The map with its legend, and the same as a table by city. What a county's square shows is a kind: the code of its band; v1
 * to v4, the quarter of its value; plain (comparable, nothing more to say); none (not comparable); O or NR; or apart, for a
 * county that is not in the group.
 *
 * @param regions all, by code
 * @param counties those of the comparison, by code
 */
record MapFigure(
        Comparison comparison,
        boolean byValue,
        TileMap tiles,
        List<Region> regions,
        Map<String, CountyValue> counties,
        Labels labels) {
    private static final int ONE_LINE = 3;
    private static final List<String> KINDS =
            List.of("leading middle lagging undetermined v4 v3 v2 v1 plain none O NR apart".split(" "));

    /** A kind of square, what it means and how many there are. */
    record Key(String kind, String name, int n) {}

    private MapTexts texts() {
        return labels.texts(MapTexts.class);
    }

    public String kind(Region region) {
        CountyValue county = counties.get(region.code());
        if (county == null) {
            return "apart";
        }
        if (county.isBlank()) {
            return county.missing().code();
        }
        if (!county.isComparable()) {
            return "none";
        }
        if (!byValue) {
            return county.band() == null ? "plain" : Code.of(county.band());
        }
        return comparison.statistics().q1() == null ? "plain" : "v" + quarter(county.value());
    }

    /** 1 for what is not above the first quartile, to 4 for what is above the third. */
    private int quarter(BigDecimal value) {
        Statistics statistics = comparison.statistics();
        Stream<BigDecimal> quartiles = Stream.of(statistics.q1(), statistics.median(), statistics.q3());
        return 1
                + (int) quartiles
                        .filter(quartile -> value.compareTo(quartile) > 0)
                        .count();
    }

    /** What a county's square says. */
    public String state(Region region) {
        String kind = kind(region);
        return switch (kind) {
            case "none" -> labels.terms().grade(Grade.NONE);
            case "apart" -> texts().notInGroup();
            case "v1", "v2", "v3", "v4" -> texts().level(Integer.parseInt(kind.substring(1)));
            default -> legend(kind);
        };
    }

    private String legend(String kind) {
        Statistics statistics = comparison.statistics();
        return switch (kind) {
            case "plain" -> plain();
            case "none" -> texts().none();
            case "apart" -> texts().apart();
            case "O" -> labels.terms().blank(MissingReason.UNDISCLOSED);
            case "NR" -> labels.terms().blank(MissingReason.NO_REPORT);
            case "v1" -> texts().upTo(amount(statistics.q1()));
            case "v2" -> texts().between(amount(statistics.q1()), amount(statistics.median()));
            case "v3" -> texts().between(amount(statistics.median()), amount(statistics.q3()));
            case "v4" -> texts().above(amount(statistics.q3()));
            default -> labels.terms().band(Band.valueOf(kind.toUpperCase(Locale.ROOT)));
        };
    }

    private String amount(BigDecimal value) {
        return labels.judgements().amount(value, comparison.indicator());
    }

    /** Why a comparable value has no band and no class. */
    private String plain() {
        if (byValue) {
            return texts().noClasses();
        }
        return comparison.indicator().polarity() == Polarity.NEUTRAL ? texts().noBandNeutral() : texts().noBand();
    }

    public String label(Region region) {
        CountyValue county = counties.get(region.code());
        String state = state(region);
        String text = county == null || !county.hasValue()
                ? state
                : texts().tileValue(state, labels.number(county.observation()).text());
        return texts().tile(region.name(), region.city(), text);
    }

    public boolean isCaution(Region region) {
        CountyValue county = counties.get(region.code());
        return county != null && county.grade() == Grade.CAUTION;
    }

    /** The value with its window and grade; null for a blank and for who is not in the group. */
    public SideBySideTable.Place place(Region region) {
        CountyValue county = counties.get(region.code());
        return county == null || county.isBlank()
                ? null
                : SideBySideTable.place(comparison.indicator(), county, labels);
    }

    /** The county's name for a square, without its nationalities (连山壮族瑶族自治县 is 连山); in two lines where it is long. */
    public List<String> lines(Region region) {
        String bare = region.name().replaceFirst("^(.{2,}?)(.{1,3}族)+自治县$", "$1");
        String name = bare.equals(region.name()) ? region.shortName() : bare;
        int half = (name.length() + 1) / 2;
        return name.length() <= ONE_LINE ? List.of(name) : List.of(name.substring(0, half), name.substring(half));
    }

    public List<Key> keys() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        regions.forEach(region -> counts.merge(kind(region), 1, Integer::sum));
        boolean banded = counts.containsKey("leading");
        // an empty band is an answer, so that it stands in the legend though nobody has it
        List<String> always = banded ? List.of("O", "none", "middle", "lagging") : List.of("O", "none");
        return KINDS.stream()
                .filter(kind -> counts.containsKey(kind) || always.contains(kind))
                .map(kind -> new Key(kind, legend(kind), counts.getOrDefault(kind, 0)))
                .toList();
    }

    /** Whether the squares show quarters. */
    public boolean classes() {
        return regions.stream().anyMatch(region -> kind(region).startsWith("v"));
    }

    public boolean caution() {
        return regions.stream().anyMatch(this::isCaution);
    }

    public Map<String, List<Region>> cities() {
        return regions.stream().collect(Collectors.groupingBy(Region::city, LinkedHashMap::new, Collectors.toList()));
    }
}
