package cn.xianchi.feature.map;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A province as one square a county, in pixels: where the squares stand, where lines part cities, and where the names of
 * cities find room beside them.
 *
 * @param without the counties that have no place
 * @param left the column, {@code top} the row that the map begins with: a free one, for names of cities
 */
record TileMap(Map<TileMap.Place, Region> grid, List<Region> without, int left, int top) {
    /** From one square to the next; a square is 40, and the line between cities runs in what is left. */
    private static final int PITCH = 44;

    private static final int WIDE = 2;

    private static final int[][] SIDES = {{0, -1}, {1, 0}, {0, 1}, {-1, 0}};

    record Square(Region region, int x, int y) {}

    record Edge(int x1, int y1, int x2, int y2) {}

    record Label(String text, int x, int y, boolean half) {}

    /** A place in the grid. */
    record Place(int column, int row) {
        Place beside(int[] side) {
            return new Place(column + side[0], row + side[1]);
        }
    }

    static TileMap of(Catalog catalog) {
        Map<Place, Region> grid = new LinkedHashMap<>();
        List<Region> without = new ArrayList<>();
        for (Region region : catalog.regions()) {
            catalog.tile(region.code())
                    .ifPresentOrElse(
                            tile -> grid.put(new Place(tile.column(), tile.row()), region), () -> without.add(region));
        }
        int left = grid.keySet().stream().mapToInt(Place::column).min().orElse(0) - 1;
        int top = grid.keySet().stream().mapToInt(Place::row).min().orElse(0) - 1;
        return new TileMap(grid, without, left, top);
    }

    public int width() {
        return x(grid.keySet().stream().mapToInt(Place::column).max().orElse(0) + 2);
    }

    public int height() {
        return y(grid.keySet().stream().mapToInt(Place::row).max().orElse(0) + 2);
    }

    private int x(int column) {
        return (column - left) * PITCH;
    }

    private int y(int row) {
        return (row - top) * PITCH;
    }

    /** By code. */
    public List<Square> squares() {
        return grid.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().code()))
                .map(entry -> new Square(entry.getValue(), x(entry.getKey().column) + 2, y(entry.getKey().row) + 2))
                .toList();
    }

    private boolean isCity(Place place, String city) {
        return grid.containsKey(place) && grid.get(place).cityCode().equals(city);
    }

    /** Around every city; between two of them only once. */
    public List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        grid.forEach((place, region) -> {
            for (int side = 0; side < SIDES.length; side++) {
                Place other = place.beside(SIDES[side]);
                boolean mine = side == 1 || side == 2 || !grid.containsKey(other);
                if (mine && !isCity(other, region.cityCode())) {
                    edges.add(edge(x(place.column), y(place.row), side));
                }
            }
        });
        return edges;
    }

    private static Edge edge(int x, int y, int side) {
        return switch (side) {
            case 0 -> new Edge(x, y, x + PITCH, y);
            case 1 -> new Edge(x + PITCH, y, x + PITCH, y + PITCH);
            case 2 -> new Edge(x, y + PITCH, x + PITCH, y + PITCH);
            default -> new Edge(x, y, x, y + PITCH);
        };
    }

    /** A name stands in a free place that touches its city and as few others as can be; those with least choice first. */
    public List<Label> labels() {
        Map<String, Set<Place>> rooms = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        grid.forEach((place, region) -> {
            names.put(region.cityCode(), region.shortCity());
            Set<Place> free = rooms.computeIfAbsent(region.cityCode(), city -> new LinkedHashSet<>());
            Stream.of(SIDES)
                    .map(place::beside)
                    .filter(room -> !grid.containsKey(room))
                    .forEach(free::add);
        });
        Set<Place> taken = new HashSet<>();
        List<Label> labels = new ArrayList<>();
        rooms.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().size()))
                .forEach(entry -> entry.getValue().stream()
                        .filter(room -> !taken.contains(room))
                        .min(fewestStrangers(entry.getKey()))
                        .ifPresent(room -> {
                            taken.add(room);
                            labels.addAll(label(names.get(entry.getKey()), room));
                        }));
        return labels;
    }

    /** In two lines where it is wider than a square. */
    private List<Label> label(String name, Place room) {
        int x = x(room.column) + PITCH / 2;
        int y = y(room.row) + PITCH / 2;
        int half = (name.length() + 1) / 2;
        return name.length() <= WIDE
                ? List.of(new Label(name, x, y + 5, false))
                : List.of(
                        new Label(name.substring(0, half), x, y - 3, true),
                        new Label(name.substring(half), x, y + 13, true));
    }

    private Comparator<Place> fewestStrangers(String city) {
        Predicate<Region> own = region -> region.cityCode().equals(city);
        return Comparator.comparing((Place room) -> beside(room, own.negate()))
                .thenComparing(room -> -beside(room, own));
    }

    private long beside(Place room, Predicate<Region> which) {
        return Stream.of(SIDES)
                .map(side -> grid.get(room.beside(side)))
                .filter(region -> region != null && which.test(region))
                .count();
    }
}
