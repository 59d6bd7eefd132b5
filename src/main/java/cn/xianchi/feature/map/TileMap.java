package cn.xianchi.feature.map;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Region;
import cn.xianchi.catalog.Tile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A province as one square a county, in pixels: where the squares stand, where lines part cities, and where the names of
 * cities find room beside them. {@code without} are the counties that have no place.
 */
record TileMap(
        int width, int height, List<Square> squares, List<Edge> edges, List<Label> labels, List<Region> without) {
    /** From one square to the next; a square is 40, and the line between cities runs in what is left. */
    static final int PITCH = 44;

    private static final int WIDE = 2;

    private static final int[][] SIDES = {{0, -1}, {1, 0}, {0, 1}, {-1, 0}};

    record Square(Region region, int x, int y) {}

    record Edge(int x1, int y1, int x2, int y2) {}

    record Label(String text, int x, int y, boolean half) {}

    /** A place in the grid. */
    private record Place(int column, int row) {
        Place beside(int[] side) {
            return new Place(column + side[0], row + side[1]);
        }
    }

    static TileMap of(Catalog catalog) {
        return new Maker(catalog).map();
    }

    private static final class Maker {
        private final Map<Place, Region> grid = new LinkedHashMap<>();
        private final List<Region> without = new ArrayList<>();
        private final int left;
        private final int top;

        Maker(Catalog catalog) {
            for (Region region : catalog.regions()) {
                Optional<Tile> tile = catalog.tile(region.code());
                tile.ifPresent(one -> grid.put(new Place(one.column(), one.row()), region));
                if (tile.isEmpty()) {
                    without.add(region);
                }
            }
            // a free line around the squares, for names of cities
            left = grid.keySet().stream().mapToInt(Place::column).min().orElse(0) - 1;
            top = grid.keySet().stream().mapToInt(Place::row).min().orElse(0) - 1;
        }

        TileMap map() {
            int right = grid.keySet().stream().mapToInt(Place::column).max().orElse(0);
            int bottom = grid.keySet().stream().mapToInt(Place::row).max().orElse(0);
            return new TileMap(
                    x(right + 2),
                    y(bottom + 2),
                    grid.entrySet().stream()
                            .sorted(Comparator.comparing(
                                    entry -> entry.getValue().code()))
                            .map(entry -> new Square(
                                    entry.getValue(), x(entry.getKey().column) + 2, y(entry.getKey().row) + 2))
                            .toList(),
                    edges(),
                    labels(),
                    List.copyOf(without));
        }

        private int x(int column) {
            return (column - left) * PITCH;
        }

        private int y(int row) {
            return (row - top) * PITCH;
        }

        private boolean isCity(Place place, String city) {
            return grid.containsKey(place) && grid.get(place).cityCode().equals(city);
        }

        /** Around every city; between two of them only once. */
        private List<Edge> edges() {
            List<Edge> edges = new ArrayList<>();
            grid.forEach((place, region) -> {
                for (int side = 0; side < SIDES.length; side++) {
                    Place other = place.beside(SIDES[side]);
                    boolean mine = side == 1 || side == 2 || !grid.containsKey(other);
                    if (mine && !isCity(other, region.cityCode())) {
                        edges.add(edge(place, side));
                    }
                }
            });
            return edges;
        }

        private Edge edge(Place place, int side) {
            int x = x(place.column);
            int y = y(place.row);
            return switch (side) {
                case 0 -> new Edge(x, y, x + PITCH, y);
                case 1 -> new Edge(x + PITCH, y, x + PITCH, y + PITCH);
                case 2 -> new Edge(x, y + PITCH, x + PITCH, y + PITCH);
                default -> new Edge(x, y, x, y + PITCH);
            };
        }

        /** A name stands in a free place that touches its city and as few others as can be; those with least choice first. */
        private List<Label> labels() {
            Map<String, List<Place>> rooms = new HashMap<>();
            Map<String, String> names = new LinkedHashMap<>();
            grid.forEach((place, region) -> {
                names.put(region.cityCode(), region.shortCity());
                for (int[] side : SIDES) {
                    Place beside = place.beside(side);
                    List<Place> some = rooms.computeIfAbsent(region.cityCode(), city -> new ArrayList<>());
                    if (!grid.containsKey(beside) && !some.contains(beside)) {
                        some.add(beside);
                    }
                }
            });
            List<Place> taken = new ArrayList<>();
            List<Label> labels = new ArrayList<>();
            names.entrySet().stream()
                    .sorted(Comparator.comparing(
                            entry -> rooms.get(entry.getKey()).size()))
                    .forEach(entry -> rooms.get(entry.getKey()).stream()
                            .filter(room -> !taken.contains(room))
                            .min(Comparator.comparing((Place room) -> strangers(room, entry.getKey()))
                                    .thenComparing(room -> -friends(room, entry.getKey())))
                            .ifPresent(room -> {
                                taken.add(room);
                                label(entry.getValue(), room, labels);
                            }));
            return labels;
        }

        /** In two lines where it is wider than a square. */
        private void label(String name, Place room, List<Label> labels) {
            int x = x(room.column) + PITCH / 2;
            int y = y(room.row) + PITCH / 2;
            if (name.length() <= WIDE) {
                labels.add(new Label(name, x, y + 5, false));
                return;
            }
            int half = (name.length() + 1) / 2;
            labels.add(new Label(name.substring(0, half), x, y - 3, true));
            labels.add(new Label(name.substring(half), x, y + 13, true));
        }

        private long friends(Place room, String city) {
            return List.of(SIDES).stream()
                    .filter(side -> isCity(room.beside(side), city))
                    .count();
        }

        private long strangers(Place room, String city) {
            return List.of(SIDES).stream()
                    .map(room::beside)
                    .filter(beside -> grid.containsKey(beside) && !isCity(beside, city))
                    .count();
        }
    }
}
