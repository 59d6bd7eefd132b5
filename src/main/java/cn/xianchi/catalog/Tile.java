package cn.xianchi.catalog;

import java.util.List;

/** Grid position of a county in the tile map: columns count eastwards, rows southwards, both from 0. */
public record Tile(String region, int column, int row) {
    /** The columns of {@code data/tiles.csv}, in order. */
    public static final List<String> COLUMNS = List.of("region", "column", "row");
}
