package cn.xianchi.feature.map;

import cn.xianchi.analysis.comparison.Band;
import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.MissingReason;
import cn.xianchi.analysis.statistics.Statistics;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Region;
import cn.xianchi.page.Option;
import cn.xianchi.text.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The map with its legend, and the same as a table by city. */
record MapFigure(
        int width,
        int height,
        List<Square> squares,
        List<TileMap.Edge> edges,
        List<TileMap.Label> labels,
        List<Key> keys,
        boolean classes,
        boolean caution,
        List<Option> without,
        List<City> cities) {

    /** @param lines the county's name, in two lines where it is long */
    record Square(String code, int x, int y, List<String> lines, TileFace face, String label) {}

    /** A kind of square, what it means and how many there are. */
    record Key(String kind, String name, int n) {}

    record City(String name, List<Row> rows) {}

    record Row(String code, String county, TileFace face) {}

    static MapFigure of(Comparison answer, TileMap tiles, Catalog catalog, boolean byValue, Labels words) {
        return new Maker(answer, byValue, words, TileFace.of(answer, byValue, words)).figure(tiles, catalog);
    }

    private record Maker(Comparison answer, boolean byValue, Labels words, Map<String, TileFace> faces) {
        private static final int ONE_LINE = 3;
        private static final List<String> KINDS = List.of(
                "leading",
                "middle",
                "lagging",
                "undetermined",
                "v4",
                "v3",
                "v2",
                "v1",
                "plain",
                "none",
                "O",
                "NR",
                "apart");

        MapFigure figure(TileMap tiles, Catalog catalog) {
            List<Region> all = catalog.regions().stream()
                    .sorted(Comparator.comparing(Region::code))
                    .toList();
            return new MapFigure(
                    tiles.width(),
                    tiles.height(),
                    tiles.squares().stream().map(this::square).toList(),
                    tiles.edges(),
                    tiles.labels(),
                    keys(all),
                    faces.values().stream().anyMatch(face -> face.kind().startsWith("v")),
                    faces.values().stream().anyMatch(TileFace::caution),
                    tiles.without().stream()
                            .map(region -> new Option(region.code(), region.name(), false))
                            .toList(),
                    cities(all));
        }

        private MapTexts say() {
            return words.texts(MapTexts.class);
        }

        private TileFace face(Region region) {
            return faces.getOrDefault(region.code(), TileFace.apart(words));
        }

        private Square square(TileMap.Square square) {
            Region region = square.region();
            TileFace face = face(region);
            String said = face.number() == null ? face.name() : say().tileValue(face.name(), face.number());
            return new Square(
                    region.code(),
                    square.x(),
                    square.y(),
                    lines(TileFace.shortName(region)),
                    face,
                    say().tile(region.name(), region.city(), said));
        }

        private static List<String> lines(String name) {
            if (name.length() <= ONE_LINE) {
                return List.of(name);
            }
            int half = (name.length() + 1) / 2;
            return List.of(name.substring(0, half), name.substring(half));
        }

        private List<Key> keys(List<Region> all) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            all.forEach(region -> counts.merge(face(region).kind(), 1, Integer::sum));
            return KINDS.stream()
                    .filter(kind -> counts.containsKey(kind) || isAlways(kind))
                    .map(kind -> new Key(kind, keyName(kind), counts.getOrDefault(kind, 0)))
                    .toList();
        }

        /** What is looked for in the legend though nobody has it: an empty band is an answer. */
        private boolean isAlways(String kind) {
            boolean banded =
                    faces.values().stream().anyMatch(face -> face.kind().equals("leading"));
            return kind.equals("O")
                    || kind.equals("none")
                    || banded && (kind.equals("middle") || kind.equals("lagging"));
        }

        private String keyName(String kind) {
            return switch (kind) {
                case "leading" -> words.band(Band.LEADING);
                case "middle" -> words.band(Band.MIDDLE);
                case "lagging" -> words.band(Band.LAGGING);
                case "undetermined" -> words.band(Band.UNDETERMINED);
                case "plain" -> TileFace.plain(answer, byValue, say());
                case "none" -> say().none();
                case "O" -> words.blank(MissingReason.UNDISCLOSED);
                case "NR" -> words.blank(MissingReason.NO_REPORT);
                case "apart" -> say().apart();
                default -> step(kind);
            };
        }

        private String step(String kind) {
            Statistics statistics = answer.statistics();
            return switch (kind) {
                case "v1" -> say().upTo(words.judgements().amount(statistics.q1(), answer.indicator()));
                case "v2" ->
                    say().between(
                                    words.judgements().amount(statistics.q1(), answer.indicator()),
                                    words.judgements().amount(statistics.median(), answer.indicator()));
                case "v3" ->
                    say().between(
                                    words.judgements().amount(statistics.median(), answer.indicator()),
                                    words.judgements().amount(statistics.q3(), answer.indicator()));
                default -> say().above(words.judgements().amount(statistics.q3(), answer.indicator()));
            };
        }

        private List<City> cities(List<Region> all) {
            Map<String, List<Row>> cities = new LinkedHashMap<>();
            all.forEach(region -> cities.computeIfAbsent(region.city(), city -> new ArrayList<>())
                    .add(new Row(region.code(), region.name(), face(region))));
            return cities.entrySet().stream()
                    .map(entry -> new City(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }
}
